import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FAMILY_SCALES } from '../../guidance/family-scales.ts';
import { CASES, readCases, sentenceCase } from '../../scripts/evaluation.ts';
import { familyLessons, fitFamilies } from '../../scripts/fit/family-scales.ts';

it('gives the committed scales of the kinds of evidence again', async () => {
  expect(fitFamilies(await familyLessons())).toEqual(FAMILY_SCALES);
}, 120_000);

it('moves a kind of evidence from its prior only as far as records ask for it', () => {
  const lesson = (explicit: number, gold: 'engage' | 'distance' | 'unsure') => ({
    set: '',
    one: { id: '', lang: 'en', gold, record: {} },
    sums: { explicit },
  });
  const right = Array.from({ length: 60 }, () => lesson(1, 'engage'));
  const torn = Array.from({ length: 60 }, (_, at) => lesson(1, at % 2 === 0 ? 'engage' : 'distance'));
  expect(fitFamilies([]).explicit).toBe(1);
  expect(fitFamilies(right).explicit).toBeGreaterThan(1.1);
  expect(fitFamilies(torn).explicit).toBeLessThan(0.9);
  expect(fitFamilies(right).style).toBe(1);
});

it('reads the carrying words of a labelled sentence', () => {
  const one = sentenceCase('engage\tNo hurry. [[Ring me]] when you can, [[please]].', 'en', '1');
  expect(one).toMatchObject({ gold: 'engage', evidence: ['Ring me', 'please'] });
  expect(one.record).toMatchObject({ messages: [{ text: 'No hurry. Ring me when you can, please.' }] });
  expect(() => sentenceCase('close\tRing me', 'en', '1')).toThrow('no label');
});

it.each(readdirSync(CASES).filter((file) => file.startsWith('sentences-')))(
  '%s: every labelled sentence can be read',
  (file) => {
    const cases = readCases(join(CASES, file));
    expect(cases.length).toBeGreaterThan(400);
    expect(cases.filter(({ gold, evidence }) => (gold === 'unsure') !== (evidence?.length === 0))).toEqual(
      [],
    );
  },
);
