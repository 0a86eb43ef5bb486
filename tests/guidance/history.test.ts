import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { advise } from '../../guidance/advise.ts';
import { history } from '../../guidance/evidence/history.ts';
import { type Choices, type Memory, OUTCOMES, type Stance } from '../../guidance/guidance.ts';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { told } from '../../guidance/told.ts';
import { HISTORY_HALF_LIFE_DAYS } from '../../guidance/weights.ts';
import { ENGLISH } from '../../platform/markers.ts';
import { record } from '../support/guidance.ts';

const NOW = '2026-11-22T12:00:00Z';
const STANCES = ['engage', 'distance', 'unsure'] as const;

const day = fc
  .integer({ min: 0, max: 700 })
  .map((ago) => new Date(Date.parse(NOW) - ago * 86_400_000).toISOString());
const memory = fc.record({
  reactions: fc.array(
    fc.record({ at: day, stance: fc.constantFrom(...STANCES), outcome: fc.constantFrom(...OUTCOMES) }),
    { maxLength: 12 },
  ),
  decisions: fc.array(
    fc.record({ at: day, stance: fc.constantFrom('engage' as const, 'distance' as const) }),
    {
      maxLength: 5,
    },
  ),
});

const says = (text: string, more: Partial<CustomerRecord> = {}): CustomerRecord =>
  record({ fields: [], messages: [{ id: 'm1', role: 'customer', text }], ...more });
const PLAIN = says('Is parking included at cabin 7?');

function stanceOf(
  of: CustomerRecord,
  remembered: Memory,
  team: TeamPack = DEFAULT_TEAM,
  choices: Choices = {},
) {
  return advise(of, team, remembered, NOW, choices, ENGLISH);
}

const warmed = (at: string, times = 1): Memory => ({
  reactions: Array.from({ length: times }, (_, ago) => ({
    at: new Date(Date.parse(at) - ago * 86_400_000).toISOString().slice(0, 10),
    stance: 'engage',
    outcome: 'warmed-up',
  })),
});

describe('earlier contacts', () => {
  it('are named, with the day as their source', () => {
    const [first] = told(stanceOf(PLAIN, warmed('2026-11-20')));
    expect(first).toMatchObject({
      signal: 'warmed-up-before',
      kind: 'history',
      source: { memory: '2026-11-20' },
    });
    expect(first?.weight).toBeGreaterThan(0.5);
  });

  it.each([
    ['engage', 'warmed-up', 1],
    ['distance', 'warmed-up', 1],
    ['engage', 'pulled-back', -1],
    ['engage', 'as-expected', 1],
    ['distance', 'as-expected', -1],
    ['unsure', 'as-expected', 0],
  ] as const)('after %s, %s tells', (stance, outcome, side) => {
    const found = history({ reactions: [{ at: '2026-11-20', stance, outcome }] }, NOW);
    expect(Math.sign(found[0]?.weight ?? 0)).toBe(side);
  });

  it('tell less when they only confirm, or when only the agent spoke', () => {
    const weight = (of: Memory) => Math.abs(history(of, NOW)[0]?.weight ?? 0);
    const full = weight(warmed('2026-11-20'));
    const at = '2026-11-20';
    expect(weight({ reactions: [{ at, stance: 'engage', outcome: 'as-expected' }] })).toBeCloseTo(full / 2);
    expect(weight({ reactions: [], decisions: [{ at, stance: 'distance' }] })).toBeCloseTo(full / 2);
  });

  it('fade: the older, the less, and half after the half-life', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 300 }), (ago, more) => {
        const at = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();
        const weight = (days: number) => history(warmed(at(days)), NOW)[0]?.weight ?? 0;
        expect(weight(ago + more)).toBeLessThan(weight(ago));
        expect(weight(ago + HISTORY_HALF_LIFE_DAYS)).toBeCloseTo(weight(ago) / 2);
      }),
    );
  });

  it('lean alone only when several agree, and never strongly', () => {
    expect(stanceOf(PLAIN, { reactions: [] }).stance).toBe('unsure');
    expect(stanceOf(PLAIN, warmed('2026-11-20')).stance).toBe('unsure');
    const three = stanceOf(PLAIN, warmed('2026-11-20', 3));
    expect(three.stance).toBe('engage');
    expect(stanceOf(PLAIN, warmed('2026-11-20', 12)).band).not.toBe('strong');
  });

  it('never turn what the customer wishes or has on record', () => {
    const plain: [CustomerRecord, Stance][] = [
      [says('Please do not call me. Email only.'), 'distance'],
      [says('Could you call me and walk me through it?'), 'engage'],
      [
        says('Is parking included?', {
          fields: [{ label: 'Contact preference', value: 'No contact please' }],
        }),
        'distance',
      ],
    ];
    for (const [of, stance] of plain) {
      const before = stanceOf(of, { reactions: [] });
      expect(before.stance).toBe(stance);
      fc.assert(
        fc.property(memory, (remembered) => {
          const after = stanceOf(of, remembered);
          expect(after.stance).toBe(stance);
          // Agreeing, they add a little; contradicting, they are not heard.
          const more = after.probability - before.probability;
          expect(stance === 'engage' ? more : -more).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 25 },
      );
    }
  });

  it('settle no contradiction between wishes', () => {
    const torn = says('Please call me. Please do not call me.');
    expect(stanceOf(torn, { reactions: [] }).stance).toBe('unsure');
    expect(stanceOf(torn, warmed('2026-11-20', 5)).stance).toBe('unsure');
  });

  it('never come to more than their cap, and a damaged day to nothing', () => {
    fc.assert(
      fc.property(memory, (remembered) => {
        const sum = told(stanceOf(PLAIN, remembered))
          .filter(({ kind }) => kind === 'history')
          .reduce((all, { weight }) => all + weight, 0);
        expect(Math.abs(sum)).toBeLessThanOrEqual(1.25);
      }),
      { numRuns: 50 },
    );
    const damaged: Memory = { reactions: [{ at: 'soon', stance: 'engage', outcome: 'warmed-up' }] };
    expect(history(damaged, NOW)).toEqual([]);
  });
});

describe('the agent’s own decision', () => {
  const wished = says('Could you call me and walk me through it?');

  it('is followed by script and next step, with the advice and its reasons beside it', () => {
    const advised = stanceOf(wished, { reactions: [] });
    const own = stanceOf(wished, { reactions: [] }, DEFAULT_TEAM, { stance: 'distance' });
    expect([own.stance, own.advised]).toEqual(['distance', 'engage']);
    expect(own.nextStep).not.toBe(advised.nextStep);
    expect(own.script.text).not.toBe(advised.script.text);
    expect(own.evidence).toEqual(advised.evidence);
    expect(own.probability).toBe(advised.probability);
  });

  it('settles what was unsure, without moves', () => {
    const own = stanceOf(PLAIN, { reactions: [] }, DEFAULT_TEAM, { stance: 'engage' });
    expect([own.advised, own.moves, own.missing]).toEqual(['unsure', undefined, []]);
  });

  it('is no decision where the advice says the same', () => {
    expect(stanceOf(wished, { reactions: [] }, DEFAULT_TEAM, { stance: 'engage' }).advised).toBeUndefined();
  });

  it('opens no call that was refused', () => {
    const refused = stanceOf(says('Please do not call me.'), { reactions: [] }, DEFAULT_TEAM, {
      stance: 'engage',
    });
    expect([refused.stance, refused.callsRefused]).toEqual(['engage', true]);
  });
});

describe('the team’s own weights', () => {
  it('make a kind of evidence count more or less, and never the other way', () => {
    const warm = warmed('2026-11-20', 3);
    const by = (history: number) =>
      stanceOf(PLAIN, warm, { ...DEFAULT_TEAM, familyWeights: { history } }).probability;
    expect(by(0.5)).toBeLessThan(by(1));
    expect(by(0.5)).toBeGreaterThan(0.5);
    expect(by(1)).toBe(stanceOf(PLAIN, warm).probability);
  });
});
