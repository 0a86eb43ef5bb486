import { expect, it } from 'vitest';
import { FAMILY_SCALES } from '../../guidance/family-scales.ts';
import { SHARED } from '../../playbook/learned.ts';
import { LEARNED } from '../../playbook/lo/learned.ts';
import { familyLessons, fitFamilies } from '../../scripts/fit/families.ts';
import { knownFor } from '../../scripts/fit/languages.ts';
import { learn, specimensOf } from '../../scripts/fit/learn.ts';
import { lessonOf, lessonsOf, sentenceLessons } from '../../scripts/fit/lessons.ts';
import { fitLogistic } from '../../scripts/fit/logistic.ts';
import { SETTINGS } from '../../scripts/fit/settings.ts';

it('gives the committed weights again: nothing was edited by hand, nothing hangs on chance', () => {
  const settings = SETTINGS.lo;
  if (!settings) throw new Error('no settings');
  const known = knownFor('lo');
  const specimens = lessonsOf('lo').flatMap((lesson) => specimensOf(lesson, 'lo', known));
  const { table } = learn(specimens, settings, SHARED);
  expect(table).toBe(LEARNED.table.trim());
}, 60_000);

it('gives the committed scales of the kinds of evidence again', () => {
  expect(fitFamilies(familyLessons())).toEqual(FAMILY_SCALES);
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

it('learns from each side and keeps what says nothing near nothing', () => {
  const example = (features: number[], label: 0 | 1 | 2) => ({ features, label, weight: 1 });
  const examples = Array.from({ length: 20 }, () => [
    example([0, 2], 1),
    example([1, 2], 2),
    example([2], 0),
  ]).flat();
  const { weights } = fitLogistic(examples, 3, { ridge: 1, lasso: 0.1, steps: 300 });
  expect(weights[0]?.[0]).toBeGreaterThan(1);
  expect(weights[1]?.[1]).toBeGreaterThan(1);
  expect(Math.abs(weights[2]?.[0] ?? 9)).toBeLessThan(0.5);
});

it('reads the carrying words of a labelled sentence', () => {
  const lesson = lessonOf('engage\tNo hurry. [[Ring me]] when you can, [[please]].', 'sentences');
  expect(lesson.text).toBe('No hurry. Ring me when you can, please.');
  expect(lesson.carrying.map(([start, end]) => lesson.text.slice(start, end))).toEqual(['Ring me', 'please']);
  expect(() => lessonOf('close\tRing me', 'sentences')).toThrow('no label');
});

it.each(Object.keys(SETTINGS))('%s: every labelled sentence can be read', (language) => {
  const lessons = sentenceLessons(language);
  expect(lessons.length).toBeGreaterThan(400);
  expect(lessons.filter(({ label, carrying }) => (label === 'none') !== (carrying.length === 0))).toEqual([]);
});
