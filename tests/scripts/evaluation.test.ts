import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, type Figures, figures, readCases } from '../../scripts/evaluation.ts';

const HOME = join(import.meta.dirname, '../evaluation');
const FLOORS = JSON.parse(readFileSync(join(HOME, 'floors.json'), 'utf8')) as {
  cases: string;
  lang: string;
  atLeast: Record<string, number>;
  atMost: Record<string, number>;
}[];

const SCORED = await Promise.all(
  FLOORS.map(async (floor) => {
    const cases = readCases(join(HOME, floor.cases)).filter((one) => one.lang === floor.lang);
    return { ...floor, of: figures(await Promise.all(cases.map(answer))) };
  }),
);

describe.each(SCORED)('$cases, $lang', ({ of, atLeast, atMost }) => {
  const value = (name: string) => of[name as keyof Figures] ?? Number.NaN;

  it.each(Object.entries(atLeast))('%s is at least %d', (name, floor) => {
    expect(value(name)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(atMost))('%s is at most %d', (name, ceiling) => {
    expect(value(name)).toBeLessThanOrEqual(ceiling);
  });
});
