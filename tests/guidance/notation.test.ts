import { expect, it } from 'vitest';
import { normalise } from '../../guidance/words/normal.ts';
import { compilePattern } from '../../guidance/words/pattern.ts';

const occurs = (pattern: string, text: string) =>
  compilePattern(pattern, {}, false).test(normalise(text).text);

it('takes any beginning before a star, a vowel sign alone included', () => {
  expect(occurs('*ாதீங்க', 'இனி போன் பண்ணாதீங்க')).toBe(true);
  expect(occurs('*ாதீங்க', 'இனி போன் பண்ணுங்க')).toBe(false);
});

it('reads a Tamil word with and without the consonant that links it to the next', () => {
  expect(occurs('எனக்கு சொல்லுங்கள்', 'எனக்குச் சொல்லுங்கள்')).toBe(true);
  expect(occurs('எனக்குச் சொல்லுங்கள்', 'எனக்கு சொல்லுங்கள்')).toBe(true);
});

it('keeps the last consonant of a short word', () => {
  expect(normalise('ஆப்').text).toBe(' ஆப் ');
});

it('quotes a linked word whole', () => {
  const { text, from, to } = normalise('எனக்குத் தகவல்');
  expect([from[1], to[text.indexOf(' ', 1)]]).toEqual([0, 'எனக்குத்'.length]);
});
