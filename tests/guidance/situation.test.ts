import { describe, expect, it } from 'vitest';
import type { Situation } from '../../guidance/guidance.ts';
import { readSituation } from '../../guidance/situation.ts';
import { MATTERS } from '../../playbook/en/matters.ts';
import { FIRST_MESSAGES } from './first-messages.ts';
import { FRESH_MESSAGES } from './fresh-messages.ts';
import { customerSays, HOSTILE, NOW, record, thread } from './sample-records.ts';

const situationOf = (r: Parameters<typeof readSituation>[0]) => readSituation(r, MATTERS, NOW).situation;

/** Written before the patterns were looked at; one sentence a way of saying it. */
const SAID: Readonly<Record<Exclude<Situation, 'cannot-be-done'>, readonly string[]>> = {
  recovery: [
    'You said yourself that it was your mistake, so please put it right.',
    'This was your error, not mine.',
    'You broke your promise: nobody came on Monday.',
  ],
  question: [
    'Does the Plus plan include phone numbers in Portugal?',
    'How do I change the language of the invoices?',
    'Can I bring my dog to the cabin?',
    'Is the museum ticket valid on Sunday as well?',
    'What is the difference between the two filters?',
    'Hi, could you tell me whether the lamp can be dimmed? Thanks!',
  ],
  problem: [
    'The app crashes every time I open a photo.',
    'I cannot log in since this morning.',
    'Our printer stopped working after the update.',
    'The parcel has not arrived and it was due on Monday.',
    'You sent me the wrong size.',
    'The heating in room 12 is broken.',
    'I get error 502 when I save.',
    'All the albums are gone.',
    'There is a leak under the sink again.',
    'The export does not work, thanks for looking into it.',
  ],
  complaint: [
    'This is the third wrong invoice in a row and I am furious.',
    'I want my money back.',
    'This is the third wrong invoice. No calls.',
    'I have written four times and nobody has replied.',
    'Your driver was rude and left the parcel in the rain.',
    'I am very disappointed with the room.',
    'This is unacceptable, you promised Friday.',
    'I would like to make a complaint about the delivery.',
    'You charged me twice and I am fed up with it.',
  ],
  cancellation: [
    'Please cancel my subscription.',
    'I want to close my account and have my data deleted.',
    'We will not be renewing our contract in May.',
    'How do I cancel my membership?',
    'I am giving notice on the flat, effective 1 June.',
    'We have decided to leave. Please stop billing us.',
  ],
  'renewal-or-price': [
    'Our contract is up for renewal next month.',
    'Why has the price gone up by 12 percent?',
    'Can you give us a discount for ten seats?',
    'How much is the family ticket?',
    'What would the upgrade to Business cost?',
    'Our premium increased again this year.',
  ],
  onboarding: [
    'I just signed up, where do I begin?',
    'Can somebody help us to set up the first project?',
    'How do we import our customer list?',
    'We are new to this, what are the first steps?',
    'We would need some training for the new colleagues.',
  ],
  prospect: [
    'We are comparing your Standard and Plus plans, which one would you choose for us?',
    'I am interested in your machines for our bakery.',
    'Do you deliver to the islands?',
    'We are thinking of switching to you, could we see a demo?',
    'I am looking for a caterer for sixty people.',
  ],
  'follow-up': [
    'Any news on my request?',
    'Where is my order?',
    'Status of 4471?',
    'I wrote to you last week about the fence.',
    'Here are the photos you asked for.',
    'When will the technician come?',
  ],
  thanks: [
    'Thank you so much, it works now!',
    'Perfect, thanks.',
    'That solved it. Great service!',
    'Brilliant, cheers.',
    'Thanks for the quick answer.',
  ],
};

describe('the customer’s newest words', () => {
  const lines = [...Object.entries(SAID), ...Object.entries(FIRST_MESSAGES)].flatMap(([situation, texts]) =>
    texts.map((text) => [situation, text] as const),
  );
  it.each(lines)('%s: %s', (situation, text) => {
    expect(situationOf(customerSays(text))).toBe(situation);
  });

  it.each([
    ['question', 'No problem at all. Can I bring a friend?'],
    ['thanks', 'Sorry to trouble you with that, and thank you!'],
    ['question', 'I do not want to cancel, I only wonder if I can change the date?'],
    ['question', 'Thanks in advance. Is breakfast included?'],
  ])('is not misled by words that only look like it: %s: %s', (situation, text) => {
    expect(situationOf(customerSays(text))).toBe(situation);
  });

  it('counts more than what was said before', () => {
    const messages = thread(
      ['customer', 'The app crashes when I open a photo.'],
      ['agent', 'Version 4.2 fixes this.'],
      ['customer', 'Works now. Can I also change the language of the invoices?'],
    );
    expect(readSituation(record({ messages }), MATTERS, NOW)).toEqual({
      situation: 'question',
      openFailure: false,
    });
  });

  it('is one turn, however many messages it took', () => {
    const messages = thread(
      ['customer', 'All the albums are gone'],
      ['customer', 'Are you there? Please stay with me.'],
    );
    expect(situationOf(record({ messages }))).toBe('problem');
  });

  it.each([
    'I realised that some of my videos hold music of others, and they may have to come down. Thanks.',
    'I need the invoice for May. Thanks.',
  ])('is no thanks when a matter of its own comes before: %s', (text) => {
    expect(situationOf(customerSays(text))).not.toBe('thanks');
  });

  it.each(['It works again now. Thanks a lot!', 'Thank you so much. Have a nice weekend with the family.'])(
    'is thanks when the matter is settled or politeness follows: %s',
    (text) => {
      expect(situationOf(customerSays(text))).toBe('thanks');
    },
  );

  it('is looked at without quoted history and signature', () => {
    expect(situationOf(customerSays('Is breakfast included?\n\n> Please cancel my subscription.'))).toBe(
      'question',
    );
  });

  it('looks back when the newest message says nothing', () => {
    const messages = thread(
      ['customer', 'Please cancel my subscription.'],
      ['agent', 'For both sites?'],
      ['customer', 'yes both'],
    );
    expect(situationOf(record({ messages }))).toBe('cancellation');
  });
});

describe('the agent’s part', () => {
  it('hears a no that was given, unless the customer complains about it', () => {
    const no = 'Unfortunately we cannot deliver to the islands.';
    expect(
      situationOf(record({ messages: thread(['customer', 'Can you deliver to Arran?'], ['agent', no]) })),
    ).toBe('cannot-be-done');
    const angry = thread(
      ['customer', 'Can you deliver?'],
      ['agent', no],
      ['customer', 'That is unacceptable, you promised!'],
    );
    expect(situationOf(record({ messages: angry }))).toBe('complaint');
  });

  it('never takes words of notes or agents for the customer’s', () => {
    const messages = thread(
      ['note', 'He wants to cancel his subscription, furious.'],
      ['customer', 'Is breakfast included?'],
    );
    expect(situationOf(record({ messages }))).toBe('question');
  });
});

describe('the record', () => {
  it('decides when nobody has said anything', () => {
    expect(situationOf(record({ kind: 'lead' }))).toBe('prospect');
    expect(situationOf(record({ customer: { renewsAt: '2026-03-20' } }))).toBe('renewal-or-price');
    expect(situationOf(record({ customer: { since: '2026-03-01' } }))).toBe('onboarding');
    expect(situationOf(record({ subject: 'Cancellation of contract 88' }))).toBe('cancellation');
    expect(situationOf(record())).toBe('follow-up');
  });

  it('takes a customer of years asking how to set up for no beginner', () => {
    const asks = 'How do I connect the second printer?';
    expect(situationOf(customerSays(asks, { customer: { since: '2026-02-20' } }))).toBe('onboarding');
    expect(situationOf(customerSays(asks, { customer: { since: '2021-05-01' } }))).toBe('question');
  });

  it('tilts toward prospect on a trial, away from it for a customer', () => {
    const asks = 'Do you have a version for schools? What does it need?';
    expect(situationOf(customerSays(asks, { customer: { plan: 'Trial' } }))).toBe('prospect');
    expect(
      situationOf(customerSays(asks, { customer: { lifecycle: 'customer', since: '2019-02-01' } })),
    ).toBe('question');
  });
});

describe('an open failure', () => {
  const openAfter = (...turns: Parameters<typeof thread>) =>
    readSituation(record({ messages: thread(...turns) }), MATTERS, NOW);
  it('stays open while nobody says that it works', () => {
    expect(
      openAfter(
        ['customer', 'The lock is broken.'],
        ['agent', 'Noted.'],
        ['customer', 'How much is the upgrade?'],
      ).openFailure,
    ).toBe(true);
    expect(
      openAfter(['customer', 'The lock is broken.'], ['agent', 'Fixed.'], ['customer', 'It works now.'])
        .openFailure,
    ).toBe(false);
  });

  it('is not over because the customer is polite', () => {
    expect(
      openAfter(
        ['customer', 'The lock is broken.'],
        ['agent', 'A locksmith comes.'],
        ['customer', 'Thanks.'],
      ),
    ).toEqual({
      situation: 'follow-up',
      openFailure: true,
    });
  });

  it.each([
    'It has not been fixed. How much is the bigger plan?',
    "It still isn't solved. How much is the bigger plan?",
    'Login works now but the export not yet. How much is the bigger plan?',
    'The login is fixed, the export is not. How much is the bigger plan?',
    'Has it been fixed? And how much is the bigger plan?',
    'How much is the bigger plan, once it is fixed?',
  ])('is not over by a word of being right that is denied: %s', (text) => {
    const began = ['customer', 'The login and the export are broken.'] as const;
    expect(openAfter([...began], ['agent', 'See to it.'], ['customer', text]).openFailure).toBe(true);
    expect(openAfter([...began], ['agent', 'Done.'], ['customer', 'It works now.']).openFailure).toBe(false);
  });

  it.each([
    'It works now, thank you. How much is the bigger plan?',
    'All is fixed. I still have a question: how much is the bigger plan?',
    'That did the trick. Not a question of money, but how much is the bigger plan?',
  ])('is over by a plain word of it: %s', (text) => {
    const began = ['customer', 'I have no access.'] as const;
    expect(openAfter([...began], ['agent', 'See to it.'], ['customer', text]).openFailure).toBe(false);
  });

  it.each([
    ['Not resolved', true],
    ['Unresolved', true],
    ['To be closed', true],
    ['Resolved', false],
    ['Closed - won', false],
    [' closed ', false],
  ])('goes by the whole status: %s', (status, open) => {
    expect(readSituation(customerSays('The lock is broken.', { status }), MATTERS, NOW).openFailure).toBe(
      open,
    );
  });

  it('may be told by the subject alone', () => {
    const subject = 'Payments do not work since Monday';
    const read = (text: string) => readSituation(customerSays(text, { subject }), MATTERS, NOW).openFailure;
    expect(read('How much is the bigger plan?')).toBe(true);
    expect(read('It works now. How much is the bigger plan?')).toBe(false);
    expect(readSituation(record({ subject }), MATTERS, NOW).openFailure).toBe(true);
  });

  it('is over when the request is', () => {
    const messages = thread(
      ['customer', 'The lock is broken.'],
      ['agent', 'Fixed.'],
      ['customer', 'Thanks.'],
    );
    expect(readSituation(record({ status: 'resolved', messages }), MATTERS, NOW)).toEqual({
      situation: 'thanks',
      openFailure: false,
    });
  });
});

it('takes anything a page may hold', () => {
  const text = `${'Why? not not '.repeat(20_000)}\n> ${'> '.repeat(5000)}`;
  const messages = Array.from({ length: 300 }, (_, id) => ({
    id: String(id),
    role: 'customer' as const,
    text,
  }));
  const began = performance.now();
  expect(situationOf({ ...HOSTILE, messages })).toBe('question');
  expect(performance.now() - began).toBeLessThan(2000);
});

describe('sentences nobody looked at while the patterns were written', () => {
  it.each(FRESH_MESSAGES.map((told, round) => [round + 1, told] as const))(
    'are read, nineteen of twenty: round %d',
    (_, told) => {
      const all = Object.entries(told).flatMap(([situation, texts]) =>
        texts.map((text) => ({ situation, text, read: situationOf(customerSays(text)) })),
      );
      const wrong = all.filter(({ situation, read }) => situation !== read);
      expect(wrong.length / all.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
    },
  );
});
