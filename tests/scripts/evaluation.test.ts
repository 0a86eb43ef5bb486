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

describe.each(FLOORS)('$cases, $lang', ({ cases, lang, atLeast, atMost }) => {
  const of: Figures = figures(
    readCases(join(HOME, cases))
      .filter((one) => one.lang === lang)
      .map(answer),
  );
  const value = (name: string) => of[name as keyof Figures] ?? Number.NaN;

  it.each(Object.entries(atLeast))('%s is at least %d', (name, floor) => {
    expect(value(name)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(atMost))('%s is at most %d', (name, ceiling) => {
    expect(value(name)).toBeLessThanOrEqual(ceiling);
  });
});
