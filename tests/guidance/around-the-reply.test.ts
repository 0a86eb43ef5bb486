import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { afterHard } from '../../guidance/after-hard.ts';
import { extraFor } from '../../guidance/extras.ts';
import { SITUATIONS } from '../../guidance/guidance.ts';
import { handOverNote, type NoteNames } from '../../guidance/hand-over.ts';
import { wholeJourney } from '../../guidance/journey.ts';
import { loyaltyMap, loyaltyMapNote } from '../../guidance/loyalty-map.ts';
import { valuesOf } from '../../guidance/placeholders.ts';
import { say } from '../../guidance/say.ts';
import { readSituation } from '../../guidance/situation.ts';
import { ENGLISH_TALK } from '../../guidance/talk.ts';
import { DEFAULT_TEAM, STYLES } from '../../guidance/team.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import { MATTERS } from '../../playbook/en/matters.ts';
import { ENGLISH } from '../../playbook/en/words.ts';
import { customerSays, FULL, HOSTILE, NOW, reading, record, thread } from './sample-records.ts';

const signsOf = (from: CustomerRecord) => ({
  record: from,
  talk: ENGLISH_TALK,
  now: NOW,
  reading: readSituation(from, MATTERS, NOW),
});
const NAMES: NoteNames = {
  situation: (situation) => situation,
  field: (label) => label,
  due: ({ due, overdue }) => `${overdue ? 'overdue since' : 'by'} ${due}`,
};
const CUSTOMER: CustomerRecord['customer'] = { lifecycle: 'customer', since: '2021-05-01' };

describe('one more thing', () => {
  const extra = (situation: (typeof SITUATIONS)[number], stance: 'engage' | 'distance') =>
    extraFor({ situation, stance }, ENGLISH, DEFAULT_TEAM, valuesOf(FULL, {}, NOW, ENGLISH));

  it('is one sentence with a gap for the agent, for every situation where closeness is wanted', () => {
    for (const situation of SITUATIONS) {
      const found = extra(situation, 'engage');
      expect(found?.missing, situation).toHaveLength(1);
      expect(found?.text, situation).toMatch(/\[[^\]]+\].*\.$/);
    }
  });

  it('adds no contact where distance is kept', () => {
    expect(extra('problem', 'distance')?.id).toBe('check-up');
    expect(extra('question', 'distance')).toBeUndefined();
    expect(extra('follow-up', 'distance')).toBeUndefined();
  });
});

describe('the whole journey', () => {
  it('names other tickets that a field counts or the customer mentions, and nothing of this one', () => {
    const from = customerSays('This is about #4471. And what about #3390? Order AB-220 is late, too.', {
      fields: [
        { label: 'Open tickets', value: '3' },
        { label: 'Other requests', value: '0' },
        { label: 'Tickets abiertos', value: '#99' },
        { label: 'Colour', value: 'blue' },
      ],
    });
    expect(wholeJourney(from, MATTERS).map(({ quote, source }) => [quote, source])).toEqual([
      ['3', { field: 'Open tickets' }],
      ['#99', { field: 'Tickets abiertos' }],
      ['And what about #3390?', { message: '1' }],
      ['Order AB-220 is late, too.', { message: '1' }],
    ]);
  });

  it('is empty where nothing else is open, and short where a page is not to be trusted', () => {
    expect(wholeJourney(FULL, MATTERS)).toEqual([]);
    const noisy = customerSays(
      'See #1001. See #1002. See #1003. See #1004. See #1005. See #1006. See #1007.',
    );
    expect(wholeJourney(noisy, MATTERS)).toHaveLength(5);
  });
});

describe('the hand-over note', () => {
  const from = record({
    subject: 'Key lost',
    customer: { name: 'Ada Marsh', company: 'Marsh & Co', optOuts: ['phone'] },
    messages: thread(
      ['customer', 'The key is lost. Only by mail please.'],
      ['agent', 'I will send a new key by Friday.'],
      ['customer', 'ok. And #3390?'],
    ),
  });
  const advised = {
    ...reading('distance'),
    ...say({ record: from, team: DEFAULT_TEAM, choices: {}, now: NOW, stance: reading('distance') }),
  };
  const quote = 'Only by mail please.';
  const note = handOverNote(
    from,
    {
      ...advised,
      evidence: [
        {
          signal: 'wants-writing',
          kind: 'explicit',
          weight: -2,
          quote,
          source: { message: '1' },
          flips: true,
        },
      ],
    },
    wholeJourney(from, MATTERS),
    ADVICE,
    NAMES,
  );

  it('says who, what, how close, in which words, what was promised by when, what is open, what is next', () => {
    expect(note.split('\n')).toEqual([
      'Hand-over',
      'Customer: Ada Marsh, Marsh & Co',
      `About: ${advised.situation}: Key lost`,
      'Wants distance: the task first, in writing, no follow-up unless asked. No calls.',
      'In their words: “Only by mail please.”',
      'Promised:',
      '- “I will send a new key by Friday.” (by 2026-03-13)',
      'Still open:',
      '- “And #3390?”',
      `Next step: ${advised.nextStep}`,
    ]);
  });

  it('holds no braces, brackets of a page or turned text', () => {
    const said = say({
      record: HOSTILE,
      team: DEFAULT_TEAM,
      choices: {},
      now: NOW,
      stance: reading('engage'),
    });
    const hostile = handOverNote(HOSTILE, { ...reading('engage'), ...said }, [], ADVICE, NAMES);
    expect(hostile).not.toMatch(/[{}<>\u202e]/);
  });
});

describe('after a hard one', () => {
  it('offers a minute after a complaint or to somebody in grief, if it is wanted', () => {
    expect(afterHard({ situation: 'complaint', evidence: [], heard: [] }, ADVICE, true)).toBe(
      ADVICE.afterHard,
    );
    expect(afterHard({ situation: 'question', ...reading('engage', 'grieving') }, ADVICE, true)).toBe(
      ADVICE.afterHard,
    );
    expect(afterHard({ situation: 'complaint', evidence: [], heard: [] }, ADVICE, false)).toBeUndefined();
    expect(afterHard({ situation: 'thanks', evidence: [], heard: [] }, ADVICE, true)).toBeUndefined();
  });
});

describe('the map of six', () => {
  const states = (from: CustomerRecord, answered = {}) =>
    Object.fromEntries(loyaltyMap(signsOf(from), answered).map(({ question, state }) => [question, state]));

  it('has all six, with the words that say so', () => {
    const map = loyaltyMap(
      signsOf(customerSays('Your prices went up again, and we need two more seats.', { customer: CUSTOMER })),
    );
    expect(map.map(({ question }) => question)).toEqual([
      'why-you',
      'why-now',
      'why-pay',
      'why-stay',
      'why-evolve',
      'why-change',
    ]);
    expect(map.find(({ question }) => question === 'why-pay')).toMatchObject({
      state: 'unclear',
      quote: expect.stringContaining('prices'),
    });
    expect(map.find(({ question }) => question === 'why-evolve')?.state).toBe('unclear');
  });

  it('sees a named competitor as a risk, also while something is wrong', () => {
    const text = 'It is broken again. Another company has offered us the same for less.';
    expect(states(customerSays(text, { customer: CUSTOMER }))).toMatchObject({
      'why-stay': 'at-risk',
      'why-change': 'at-risk',
      'why-pay': 'not-now',
    });
  });

  it('asks a prospect for the first, second and sixth only', () => {
    const map = states(
      customerSays('We have to open by the end of May, what do you have?', { kind: 'lead' }),
    );
    expect(map).toMatchObject({
      'why-you': 'unclear',
      'why-now': 'unclear',
      'why-pay': 'not-now',
      'why-stay': 'not-now',
    });
  });

  it('remembers what was answered, and is written as a note', () => {
    const answered = { 'why-you': { at: '2026-02-01', note: 'Saves her\nthe night shift' } };
    const map = loyaltyMap(signsOf(customerSays('Is there an app?', { customer: CUSTOMER })), answered);
    const note = loyaltyMapNote(map, ADVICE, (question) => `${question}?`);
    expect(note.split('\n').slice(0, 3)).toEqual([
      'The six questions',
      '- why-you? clear (Saves her the night shift, 1 February 2026)',
      '- why-now? not now',
    ]);
  });
});

describe('a loyalty question', () => {
  const ask = (text: string, style: (typeof STYLES)[number], stance: 'engage' | 'distance' = 'engage') => {
    const from = customerSays(text, { customer: CUSTOMER });
    const team = { ...DEFAULT_TEAM, style };
    return say({ record: from, team, choices: {}, now: NOW, stance: reading(stance) }).loyalty[0];
  };

  it('is the one that the style answers best, a risk before all', () => {
    const both = 'What are your rates? We have grown and need two more seats.';
    expect(ask(both, 'trendsetter')?.question).toBe('why-evolve');
    expect(ask(both, 'bargain')?.question).toBe('why-pay');
    expect(ask(`${both} Another provider offered us less.`, 'trendsetter')?.question).toBe('why-stay');
  });

  it('of staying can be said in four ways, the style’s own first', () => {
    const text = 'Another provider has offered us less.';
    for (const style of STYLES) {
      const asked = ask(text, style);
      expect(asked?.ways, style).toHaveLength(3);
      expect(new Set([asked?.prompt, ...(asked?.ways ?? []).map((way) => way.text)]).size).toBe(4);
    }
    expect(ask(text, 'classic')?.prompt).toContain('You took great care when you chose');
    expect(ask(text, 'specialist')?.prompt).toContain('Compare freely');
  });

  it('of growing has a half of need and a half of feeling, in writing at a distance only the need', () => {
    const text = 'We have grown and need two more seats.';
    expect(ask(text, 'solution')?.ways?.map(({ id }) => id)).toEqual(['emotion']);
    expect(ask(text, 'solution', 'distance')?.ways).toBeUndefined();
  });

  it('asks the agent for the figures that the record does not hold', () => {
    expect(ask('What are your rates?', 'classic')?.missing).toEqual(['one figure from their account']);
  });

  it('gives way to owning a failure that is open', () => {
    const asked = ask('The lock is broken. Another provider has offered us less.', 'classic');
    expect(asked).toMatchObject({ state: 'not-now' });
    expect(asked?.prompt).toBeUndefined();
    expect(asked?.recovery).toMatch(/went wrong on my side[\s\S]*put it right[\s\S]*happening again/);
  });
});
