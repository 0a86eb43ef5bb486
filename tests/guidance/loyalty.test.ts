import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { type LoyaltyPrompt, QUESTIONS, SITUATIONS, type Stance } from '../../guidance/guidance.ts';
import { loyaltyPrompts } from '../../guidance/loyalty.ts';
import { say } from '../../guidance/say.ts';
import { ENGLISH_TALK } from '../../guidance/talk.ts';
import { DEFAULT_TEAM, STYLES, type TeamPack } from '../../guidance/team.ts';
import { WORDS } from '../../playbook/es/words.ts';
import { customerSays, FULL, HOSTILE, NOW, reading, record, thread } from './sample-records.ts';

const CUSTOMER: CustomerRecord['customer'] = { name: 'Ada', lifecycle: 'customer', since: '2021-05-01' };

function ask(
  from: CustomerRecord,
  stance: Stance = 'engage',
  team: TeamPack = DEFAULT_TEAM,
): LoyaltyPrompt | undefined {
  const { loyalty } = say({ record: from, team, choices: {}, now: NOW, stance: reading(stance) });
  expect(loyalty).toHaveLength(1);
  return loyalty[0];
}

const customer = (text: string, more: CustomerRecord['customer'] = {}) =>
  customerSays(text, { customer: { ...CUSTOMER, ...more } });

describe('cause in the record', () => {
  it.each([
    ['why-stay', 'at-risk', 'Another provider has offered us the same for less, is that worth it?'],
    ['why-pay', 'unclear', 'Your price went up again, what do we get for that?'],
    ['why-evolve', 'unclear', 'We are opening a second shop, can we add two users?'],
    ['why-pay', 'clear', 'It saves us two days a month. Can I export it as well?'],
  ])('%s is %s: %s', (question, state, text) => {
    const prompt = ask(customer(text));
    expect(prompt).toMatchObject({ question, state });
    expect(prompt?.why).toContain(text.split(/(?<=[.?]) /)[0]);
    expect(prompt?.prompt === undefined).toBe(state === 'clear');
  });

  it.each([
    'You have offered me a call on Monday.',
    'The page is much faster compared to last week, can I export it?',
    'We are not looking elsewhere.',
    'We have no other provider. Is there an app?',
    'Can we move to a Friday instead?',
    'Where can I set the price list for our shop?',
    'Which prices in our shop show the tax?',
    'How do I add a discount code for my customers?',
    'We do not want to upgrade, is there an app?',
    'I would not recommend it.',
  ])('is not in words that only look like it: %s', (text) => {
    expect(ask(customer(text))).toMatchObject({
      state: 'not-now',
      why: ENGLISH_TALK.advice.loyalty['no-cause'],
    });
  });

  it.each([
    ['why-stay', 'We are looking elsewhere as well.'],
    ['why-stay', 'Another company has offered us the same.'],
    ['why-stay', 'We have compared you with two others.'],
    ['why-pay', 'Can you give us a discount?'],
    ['why-pay', 'What are your rates?'],
    ['why-pay', 'How much is the bigger plan?'],
  ])('is %s in: %s', (question, text) => {
    expect(ask(customer(text))?.question).toBe(question);
    expect(ask(customer(text))?.prompt).toMatch(/\S/);
  });

  it('is a renewal that is near', () => {
    const near = ask(customer('Is there an app for the terminal?', { renewsAt: '2026-04-20' }));
    expect(near).toMatchObject({
      question: 'why-stay',
      state: 'unclear',
      why: 'Their renewal is on 20 April 2026.',
    });
    expect(ask(customer('Is there an app?', { renewsAt: '2027-04-20' }))?.state).toBe('not-now');
    expect(ask(customer('Is there an app?', { renewsAt: '2026-03-01' }))?.state).toBe('not-now');
  });

  it('is a return after a long silence', () => {
    const messages = thread(['customer', 'Is there an app?'], ['customer', 'Is there one for tablets?']);
    const [first, last] = messages;
    if (!first || !last) throw new Error('two messages were asked for');
    const silent = record({ customer: CUSTOMER, messages: [{ ...first, at: '2025-01-10T00:00:00Z' }, last] });
    expect(ask(silent)).toMatchObject({ question: 'why-now', state: 'unclear' });
  });

  it('may be none, and then it says so', () => {
    expect(ask(customer('Is there an app?'))).toEqual({
      question: 'why-stay',
      state: 'not-now',
      why: 'Not now: nothing in the record calls for one.',
    });
  });
});

describe('prospects', () => {
  it.each([
    ['why-you', 'What do you have for bakeries?'],
    ['why-now', 'Our new shop has to be ready by the end of May, what do you have?'],
    ['why-change', 'We are with another provider today, what would be different?'],
  ])('are asked %s: %s', (question, text) => {
    expect(ask(customerSays(text, { kind: 'lead' }))?.question).toBe(question);
  });

  it('alone are given reasons to change', () => {
    const text = 'We are comparing you with another provider before we decide, which plan is best?';
    for (const prospect of [
      { kind: 'lead' },
      { customer: { lifecycle: 'prospect' } },
      { customer: { plan: 'Free trial' } },
    ] as const)
      expect(ask(customerSays(text, prospect))?.question).toBe('why-change');
    for (const more of [
      { lifecycle: 'customer' },
      { plan: 'Plus' },
      { since: '2020-01-01' },
      { renewsAt: '2026-05-01' },
    ] as const)
      for (const stance of ['engage', 'distance', 'unsure'] as const)
        expect(ask(customerSays(text, { customer: more }), stance)?.question).toBe('why-stay');
  });

  it('are none whom the record shows to have bought, whatever else it calls them', () => {
    const text = 'Another provider offers more, which plan is best?';
    for (const more of [
      { kind: 'lead', customer: { lifecycle: 'customer' } },
      { kind: 'lead', customer: { lifecycle: 'former' } },
      { kind: 'lead', customer: { since: '2019-02-01' } },
      { customer: { plan: 'Analytics trial', since: '2019-02-01' } },
      { customer: { plan: 'Trial', renewsAt: '2026-05-01' } },
    ] as const)
      expect(ask(customerSays(text, more))?.question).toBe('why-stay');
  });

  it.each([
    'We have used your service for years. Another provider offers more, what do you have for us?',
    'We are comparing you with another provider before we decide, which plan is best?',
  ])('are never urged to change by their words alone: %s', (text) => {
    expect(ask(customerSays(text))?.question).not.toBe('why-change');
  });
});

describe('gates', () => {
  const raised = 'Your new price is too expensive, what else is there?';

  it.each([
    ['a problem', 'The lock is broken, and your price went up.'],
    ['a complaint', 'This is the third wrong bill in a row. And the price went up!'],
    ['a cancellation', 'Please cancel my contract, another provider is cheaper.'],
  ])('asks none in %s', (_, text) => {
    for (const stance of ['engage', 'distance', 'unsure'] as const) {
      const prompt = ask(customer(text, { renewsAt: '2026-03-20' }), stance);
      expect(prompt?.state).toBe('not-now');
      expect(prompt?.prompt).toBeUndefined();
    }
  });

  it('asks none while an earlier failure is open, and may once it is settled', () => {
    const talk = (middle: string) =>
      record({
        customer: CUSTOMER,
        messages: thread(
          ['customer', 'The lock is broken.'],
          ['agent', 'See to it.'],
          ['customer', `${middle} Your price went up again?`],
        ),
      });
    expect(ask(talk('Still waiting.'))?.state).toBe('not-now');
    const settled = thread(
      ['customer', 'The lock is broken.'],
      ['agent', 'Done.'],
      ['customer', 'It works now.'],
      ['agent', 'Good.'],
      ['customer', raised],
    );
    expect(ask(record({ customer: CUSTOMER, messages: settled }))?.question).toBe('why-pay');
  });

  it('asks none after a no', () => {
    const messages = thread(
      ['customer', 'Can we add two users?'],
      ['agent', 'Unfortunately that is not possible.'],
    );
    expect(ask(record({ customer: CUSTOMER, messages }))).toMatchObject({
      state: 'not-now',
      why: ENGLISH_TALK.advice.loyalty['after-a-no'],
    });
  });

  it('writes at most one line where distance is kept, and only what they brought up', () => {
    const line = ask(customer(raised), 'distance')?.prompt ?? '';
    expect(line.split(/[.?!](?:\s|$)/).filter(Boolean)).toHaveLength(1);
    expect(line).not.toMatch(/\?|\bcall\b/);
    expect(ask(customer('Is there an app?', { renewsAt: '2026-04-20' }), 'distance')?.state).toBe('not-now');
  });

  it('leaves it when unsure, unless the record clearly calls for it', () => {
    expect(ask(customer('Is there an app?', { renewsAt: '2026-05-20' }), 'unsure')?.state).toBe('not-now');
    expect(ask(customer('Is there an app?', { renewsAt: '2026-03-20' }), 'unsure')?.state).toBe('unclear');
    expect(ask(customer(raised), 'unsure')?.question).toBe('why-pay');
  });

  it('takes a date for no call where no customer was read', () => {
    const near = { ...CUSTOMER, renewsAt: '2026-03-23' };
    for (const stance of ['distance', 'unsure'] as const)
      expect(ask(record({ customer: near }), stance)?.state).toBe('not-now');
    expect(ask(record({ customer: near }), 'engage')?.question).toBe('why-stay');
    expect(ask(customer('Is there an app?', near), 'unsure')?.state).toBe('unclear');
  });

  it('respects a wish for no offers', () => {
    const optOuts: CustomerRecord['customer']['optOuts'] = ['marketing'];
    expect(ask(customer('Is there an app?', { renewsAt: '2026-04-20', optOuts }))?.why).toBe(
      ENGLISH_TALK.advice.loyalty['opted-out'],
    );
    expect(ask(customer(raised, { optOuts }))?.question).toBe('why-pay');
  });

  it.each([
    ['an opt-out of all', customer(raised, { optOuts: ['all'] }), reading('distance')],
    ['a refusal of contact', customer(raised), reading('distance', 'refuses-contact')],
  ])('is none beside %s, even for what they brought up', (_, from, stance) => {
    const said = say({ record: from, team: DEFAULT_TEAM, choices: {}, now: NOW, stance });
    expect(said.loyalty[0]).toMatchObject({
      state: 'not-now',
      why: ENGLISH_TALK.advice.loyalty['no-contact'],
    });
  });

  it('asks none of one who wrote that they leave, whatever the agent calls it', () => {
    const from = customer('Please cancel my contract, another provider is cheaper.');
    for (const situation of SITUATIONS) {
      const said = say({
        record: from,
        team: DEFAULT_TEAM,
        choices: { situation },
        now: NOW,
        stance: reading('engage'),
      });
      expect(said.loyalty[0]?.prompt, situation).toBeUndefined();
    }
  });

  it('keeps to price and staying where the style promises no more', () => {
    const grow = customer('We are opening a second shop, can we add two users?');
    for (const style of STYLES) {
      const state = ask(grow, 'engage', { ...DEFAULT_TEAM, style })?.state;
      expect(state, style).toBe(style === 'bargain' || style === 'utility' ? 'not-now' : 'unclear');
    }
  });
});

describe('wording', () => {
  it('is the team’s own when it has one', () => {
    const team = { ...DEFAULT_TEAM, questions: { 'why-pay': 'Show the {{customer.plan}} report.' } };
    expect(ask(customer('Your price went up again?', { plan: 'Plus' }), 'engage', team)?.prompt).toBe(
      'Show the Plus report.',
    );
  });

  it('names the way of the prompt where there are others to choose from', () => {
    const another = customer('Another provider has offered us the same for less.');
    expect(ask(another)?.way).toBe(ENGLISH_TALK.advice.ways.regret);
    expect(ask(another, 'engage', { ...DEFAULT_TEAM, style: 'classic' })?.way).toBe(
      ENGLISH_TALK.advice.ways.preference,
    );
    expect(ask(customer('Your price went up again?'))?.way).toBeUndefined();
  });

  it('tells the agent of a renewal in the agent’s language, whatever the customer’s', () => {
    const from = customerSays('¿Cómo se renueva?', { customer: { ...CUSTOMER, renewsAt: '2026-03-01' } });
    const [asked] = say(
      {
        record: from,
        team: DEFAULT_TEAM,
        choices: { situation: 'renewal-or-price' },
        now: '2026-02-10T09:00:00Z',
        stance: reading('engage'),
      },
      { ...ENGLISH_TALK, words: WORDS },
    ).loyalty;
    expect(asked?.why).toBe('Their renewal is on 1 March 2026.');
  });

  it('quotes safely', () => {
    const why =
      ask(customer(`Your price {{agent.name}} [x] <b> went up ${'very '.repeat(500)}much?`))?.why ?? '';
    expect(why).not.toMatch(/[{}<>[\]]/);
    expect(why.length).toBeLessThan(200);
  });

  it('never makes leaving hard', () => {
    const texts = [
      ...QUESTIONS.map((id) => ENGLISH_TALK.words.loyalty.prompts[id]),
      ...Object.values(ENGLISH_TALK.words.loyalty.stay),
    ].flatMap((line) => Object.values(line));
    for (const text of texts)
      expect(text).not.toMatch(/\b(lose|penalt|fee|regret|risk|cannot leave|too late|mistake)\b/i);
  });

  it('holds for every situation and stance with hostile and full records', () => {
    for (const from of [FULL, HOSTILE, record()])
      for (const stance of ['engage', 'distance', 'unsure'] as const)
        for (const situation of SITUATIONS) {
          const input = {
            record: from,
            talk: ENGLISH_TALK,
            team: DEFAULT_TEAM,
            values: {},
            now: NOW,
            stance,
          };
          const prompts = loyaltyPrompts({ ...input, reading: { situation, openFailure: false } });
          expect(prompts).toHaveLength(1);
          expect(prompts[0]?.why).toMatch(/\S/);
          expect(`${prompts[0]?.why} ${prompts[0]?.prompt}`).not.toMatch(/[{}]/);
        }
  });
});
