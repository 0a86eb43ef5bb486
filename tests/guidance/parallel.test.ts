import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, figures, readCases } from '../../scripts/evaluation.ts';

const LANGUAGES = ['bn', 'en', 'es', 'fa', 'lo', 'ta', 'th'];
/** Situations that must get one stance in all seven languages, and the right one. */
const FLOOR = 24;

const CASES = readCases(join(import.meta.dirname, '../evaluation/parallel.jsonl'));
const ANSWERED = await Promise.all(CASES.map(answer));
const PAIRS = [...Map.groupBy(ANSWERED, ({ pair }) => pair ?? '')];

describe('the same situation in seven languages', () => {
  it('has eight situations for each stance, each in every language with one label', () => {
    for (const [, told] of PAIRS) {
      expect(told.map(({ lang }) => lang).sort()).toEqual(LANGUAGES);
      expect(new Set(told.map(({ gold }) => gold)).size).toBe(1);
    }
    const golds = PAIRS.map(([, [first]]) => first?.gold).sort();
    expect(golds).toEqual([
      ...Array(8).fill('distance'),
      ...Array(8).fill('engage'),
      ...Array(8).fill('unsure'),
    ]);
  });

  it(`gets the same stance in all of them, ${FLOOR} situations of ${PAIRS.length}`, () => {
    const same = PAIRS.filter(([, told]) => told.every(({ gold, guidance }) => guidance.stance === gold));
    expect(same.length).toBeGreaterThanOrEqual(FLOOR);
  });

  it('is never taken for its opposite in any of them', () => {
    expect(figures(ANSWERED).opposite).toBe(0);
  });
});
