import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVIDENCE_KINDS, type Side } from '../../guidance/guidance.ts';
import { LEAST_RESULTS, refit, sameWeights } from '../../guidance/refit.ts';
import { type Result, reportOn, resultsOf } from '../../guidance/report.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { LEAST_FACTOR, MOST_FACTOR } from '../../guidance/team-schema.ts';

const { thresholds } = DEFAULT_TEAM;

const result = (wanted: Side, families: Result['families'], more: Partial<Result> = {}): Result => ({
  ticket: 'a',
  day: '2026-11-20',
  advised: 'engage',
  band: 'clear',
  families,
  outcome: wanted === 'engage' ? 'warmed-up' : 'pulled-back',
  wanted,
  ...more,
});
const times = (count: number, one: Result) => Array.from({ length: count }, () => one);

describe('the report', () => {
  const results = [
    ...times(3, result('engage', { explicit: 2 }, { band: 'strong' })),
    result('distance', { explicit: 2, style: -0.5 }, { band: 'strong' }),
    ...times(2, result('distance', { behaviour: -1 }, { advised: 'distance', band: 'slight' })),
    result('engage', { style: 0.4 }, { advised: 'unsure', band: 'none' }),
  ];

  it('counts what fitted by stance, by strength and by kind of evidence', () => {
    expect(reportOn(results)).toEqual({
      results: 7,
      byStance: [
        { name: 'engage', count: 4, fitted: 3 },
        { name: 'distance', count: 2, fitted: 2 },
        { name: 'unsure', count: 1 },
      ],
      byBand: [
        { name: 'strong', count: 4, fitted: 3 },
        { name: 'slight', count: 2, fitted: 2 },
      ],
      byFamily: [
        { name: 'explicit', count: 4, fitted: 3 },
        { name: 'behaviour', count: 2, fitted: 2 },
        { name: 'style', count: 2, fitted: 2 },
      ],
    });
  });

  it('takes the contacts of its time that tell something', () => {
    const { wanted: _, ...contact } = result('engage', { explicit: 2 });
    const silent = { ...contact, advised: 'unsure', outcome: 'as-expected' } as const;
    const old = { ...contact, day: '2026-08-01' };
    expect(resultsOf([contact, silent, old], '2026-11-22', 90)).toEqual([{ ...contact, wanted: 'engage' }]);
  });
});

describe('weights by the team’s own results', () => {
  it('are not worked out from a handful', () => {
    const few = times(LEAST_RESULTS - 1, result('engage', { explicit: 2 }));
    expect(refit(few, {}, thresholds)).toBeUndefined();
    expect(refit([...few, result('engage', { explicit: 2 })], {}, thresholds)).toBeDefined();
  });

  it('let what misled count less and what was right count more', () => {
    const results = [
      ...times(30, result('distance', { style: 1, behaviour: -1.2 })),
      ...times(30, result('engage', { style: -1, behaviour: 1.2 })),
    ];
    const found = refit(results, {}, thresholds);
    expect(found?.weights.style).toBeLessThan(0.8);
    expect(found?.weights.behaviour).toBeGreaterThan(1.2);
    expect(found?.fitsNow).toBe(0);
    expect(found?.fitsThen).toBe(60);
  });

  it('stay where they are when the results say what they say already', () => {
    // As often right as the weights promise: 0.88 of the time at log-odds 2.
    const results = [
      ...times(88, result('engage', { explicit: 2 })),
      ...times(12, result('distance', { explicit: 2 })),
    ];
    expect(refit(results, {}, thresholds)?.weights).toEqual({});
  });

  it('stay close: thirty results move less than three hundred', () => {
    const some = (count: number) => [
      ...times(count * 0.6, result('distance', { style: 0.8 })),
      ...times(count * 0.4, result('engage', { style: 0.8 })),
    ];
    const moved = (count: number) => 1 - (refit(some(count), {}, thresholds)?.weights.style ?? 1);
    expect(moved(30)).toBeGreaterThan(0);
    expect(moved(30)).toBeLessThan(moved(300));
  });

  it('never touch the starting point, and never leave their bounds; the same results give the same', () => {
    const family = fc.constantFrom(...EVIDENCE_KINDS);
    const weight = fc.double({ min: -4, max: 4, noNaN: true });
    const one = fc
      .record({
        families: fc.dictionary(family, weight),
        wanted: fc.constantFrom<Side>('engage', 'distance'),
      })
      .map(({ families, wanted }) => result(wanted, families));
    fc.assert(
      fc.property(fc.array(one, { minLength: LEAST_RESULTS, maxLength: 60 }), (results) => {
        const found = refit(results, { style: 1.2 }, thresholds);
        expect(found?.weights.default).toBeUndefined();
        for (const value of Object.values(found?.weights ?? {})) {
          expect(value).toBeGreaterThanOrEqual(LEAST_FACTOR);
          expect(value).toBeLessThanOrEqual(MOST_FACTOR);
        }
        expect(refit(results, { style: 1.2 }, thresholds)).toEqual(found);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same however their ones are written', () => {
    expect(sameWeights({ style: 1 }, {})).toBe(true);
    expect(sameWeights({ style: 1.05 }, {})).toBe(false);
  });
});
