import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { SITUATIONS, type Stance } from '../../guidance/guidance.ts';
import { type SayInput, say } from '../../guidance/say.ts';
import { DEFAULT_TEAM, STYLES } from '../../guidance/team.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import { STYLES_IN_WORDS } from '../../playbook/en/styles.ts';
import { ENGLISH } from '../../playbook/en/words.ts';
import { STYLE_RULES } from '../../playbook/styles.ts';
import { customerSays, EMPTY, FULL, HOSTILE, NOW, reading, record } from './sample-records.ts';

const STANCES: readonly Stance[] = ['engage', 'distance', 'unsure'];
const speak = (from: CustomerRecord, stance: Stance = 'engage', more: Partial<SayInput> = {}) =>
  say({ record: from, team: DEFAULT_TEAM, choices: {}, now: NOW, stance: reading(stance), ...more });

describe('say', () => {
  it('gives all of it for any record', () => {
    for (const from of [FULL, EMPTY, HOSTILE])
      for (const stance of STANCES) {
        const said = speak(from, stance);
        expect(SITUATIONS).toContain(said.situation);
        expect(said.nextStep).toMatch(/\.$/);
        expect(said.script.language).toBe('en');
        expect(said.infoPack.length).toBeGreaterThan(1);
        expect(said.loyalty).toHaveLength(1);
      }
  });

  it.each([
    ['chat', 'chat'],
    ['phone', 'call'],
    ['in-person', 'call'],
    ['email', 'reply'],
    ['unknown', 'reply'],
  ] as const)('answers %s by %s, unless the agent chose otherwise', (channel, expected) => {
    expect(speak(record({ channel })).script.channel).toBe(expected);
    expect(speak(record({ channel }), 'engage', { choices: { channel: 'chat' } }).script.channel).toBe(
      'chat',
    );
  });

  it('follows the agent who sees another situation', () => {
    const said = speak(customerSays('Is there an app?'), 'distance', { choices: { situation: 'complaint' } });
    expect(said.situation).toBe('complaint');
    expect(said.nextStep).toBe(ADVICE.nextSteps.stances.distance.complaint);
    expect(said.loyalty[0]?.why).toBe(ADVICE.loyalty['open-failure']);
  });

  it('signs with the agent’s name, or shows that it is missing', () => {
    expect(speak(FULL, 'engage', { choices: { agentName: 'Bo Lind' } }).script.text).toMatch(/Bo Lind$/);
    const nameless = speak(FULL).script;
    expect(nameless.text).toMatch(/\[your name\]$/);
    expect(nameless.missing).toContain('agent.name');
  });

  it('names every gap of the text and nothing else', () => {
    for (const stance of STANCES) {
      const { text, missing } = speak(customerSays('The lock is broken.'), stance).script;
      const gaps = [...text.matchAll(/\[([^\]]+)\]/g)].map(([, gap = '']) => gap);
      const named = missing.map((name) => ENGLISH.placeholders[name] ?? name);
      expect([...new Set(gaps)].sort()).toEqual([...named].sort());
    }
  });

  it('offers the two moves only when unsure, with no call and a question to ask', () => {
    expect(speak(FULL, 'engage').moves).toBeUndefined();
    expect(speak(FULL, 'distance').moves).toBeUndefined();
    for (const text of [
      'Please cancel my plan.',
      'The lock is broken.',
      'How much is it?',
      'Thanks!',
      'Is it open?',
    ]) {
      const moves = speak(customerSays(text), 'unsure').moves;
      expect(moves?.ask.text).toMatch(/\?$/);
      expect(moves?.offer.text).not.toMatch(/\?|\bcall\b/);
    }
  });

  it('never asks a leaving customer for the reason, in the moves neither', () => {
    const moves = speak(customerSays('Please cancel my plan.'), 'unsure').moves;
    expect(`${moves?.ask.text} ${moves?.offer.text}`).not.toMatch(/\bwhy\b|reason|stay/i);
  });
});

describe('a wish to be called', () => {
  const asks = customerSays('Is there an app? Please call me.');
  it('is taken up in script and next step', () => {
    const said = speak(asks, 'engage', { stance: reading('engage', 'asks-for-call') });
    expect(said.script.text).toMatch(/call you: which time/);
    expect(said.nextStep).toBe(ADVICE.nextSteps.wishes.call);
  });

  it('may be for a meeting', () => {
    const said = speak(asks, 'engage', { stance: reading('engage', 'asks-for-meeting') });
    expect(said.script.text).toMatch(/talk it through with you: which day and time/);
    expect(said.nextStep).toBe(ADVICE.nextSteps.wishes.meeting);
  });

  it('is answered with a warning where calls were refused', () => {
    const { nextStep } = speak(asks, 'distance', { stance: { ...reading('distance'), callsRefused: true } });
    expect(nextStep).toMatch(/\. No call\.$/);
    expect(speak(asks, 'distance').nextStep).not.toMatch(/No call/);
  });

  it.each([
    [
      'an opt-out',
      { ...asks, customer: { optOuts: ['phone' as const] } },
      reading('engage', 'asks-for-call'),
    ],
    ['a refusal', asks, { ...reading('engage', 'asks-for-call'), callsRefused: true as const }],
    [
      'a refusal, for a meeting',
      asks,
      { ...reading('engage', 'asks-for-meeting'), callsRefused: true as const },
    ],
    ['distance', asks, reading('distance', 'asks-for-call')],
  ])('is not, against %s', (_, from, stance) => {
    const { script, nextStep } = speak(from, 'engage', { stance });
    expect(script.text).not.toMatch(/call|live/);
    expect(nextStep).not.toContain(ADVICE.nextSteps.wishes.meeting);
    expect(nextStep).not.toContain(ADVICE.nextSteps.wishes.call);
  });
});

describe('fairness', () => {
  it('says the same whatever name, language, place or mail address the record shows', () => {
    const text = 'The heating in room 12 is broken.';
    const of = (customer: CustomerRecord['customer']) => {
      const { script, ...said } = speak(customerSays(text, { customer }));
      const { name = '\0', firstName = '\0' } = customer;
      return { ...said, text: script.text.replace(name, 'X').replace(firstName, 'X') };
    };
    const one = of({ name: 'X' });
    for (const customer of [
      { name: 'Fatemeh Karimi', email: 'f@example.ir', language: 'fa', timeZone: 'Asia/Tehran' },
      { name: 'John Smith', email: 'j@example.co.uk', language: 'en', phone: '+44 20 7946 0000' },
      { name: 'สมชาย', language: 'th', company: 'ใจดี' },
    ])
      expect(of(customer)).toEqual(one);
  });
});

describe('hostile records', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('{{agent.name}}', '[x]', '$&', '__proto__', '\n\n', 'cancel my plan. thanks!'),
  );
  const role = fc.constantFrom('customer', 'agent', 'note', 'system', 'unknown');
  const messages = fc.array(fc.record({ id: text, role, at: text, text }), { maxLength: 6 });
  const customer = fc.record({ name: text, firstName: text, since: text, renewsAt: text, plan: text });

  it('never throw, never leave braces, and are quoted exactly', () => {
    fc.assert(
      fc.property(text, customer, messages, fc.constantFrom(...STANCES), (id, who, thread, stance) => {
        const from = record({
          id,
          subject: id,
          status: id,
          customer: who,
          messages: thread as CustomerRecord['messages'],
        });
        const said = speak(from, stance);
        expect(said.script.text).not.toMatch(/[{}]/);
        for (const { message, quote } of said.promises)
          expect(thread.some((one) => one.id === message && one.text.includes(quote))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the nine styles', () => {
  it('have a promise, what they do and do not, checks and a place to begin', () => {
    for (const style of STYLES) {
      const { promise, does, doesNot, checks } = STYLES_IN_WORDS[style];
      expect(promise).toMatch(/\.$/);
      expect(Math.min(does.length, doesNot.length)).toBeGreaterThanOrEqual(3);
      expect(checks.length).toBeGreaterThanOrEqual(2);
      expect(Math.abs(STYLE_RULES[style].lean)).toBeLessThanOrEqual(1);
    }
    expect(new Set(STYLES.map((style) => STYLES_IN_WORDS[style].promise)).size).toBe(STYLES.length);
  });
});
