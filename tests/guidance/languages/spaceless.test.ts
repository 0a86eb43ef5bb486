import { expect, it } from 'vitest';
import { ownStretches } from '../../../guidance/own-words.ts';
import { foldWord, normalise } from '../../../guidance/words/normal.ts';
import { compilePattern } from '../../../guidance/words/pattern.ts';
import { sentences } from '../../../guidance/words/sentences.ts';

function matches(pattern: string, text: string): boolean {
  return compilePattern(pattern, {}, true).test(normalise(text).text);
}

it('finds words of a script without blanks inside a run of letters', () => {
  expect(matches('ช่วย .. โทร', 'รบกวนช่วยให้ใครโทรมา')).toBe(true);
});

it('ends a word where a tone mark or vowel sign makes another one of it', () => {
  expect(matches('ที', 'ที่บ้าน')).toBe(false);
  expect(matches('ที', 'โทรมาทีนะ')).toBe(true);
});

it('keeps a word apart from what must not come next', () => {
  expect(matches('อย่า !(ง)', 'อย่างนี้')).toBe(false);
  expect(matches('อย่า !(ง)', 'อย่าโทร')).toBe(true);
});

it('reads a number without a blank after it', () => {
  expect(matches('# นาที', 'อีก5นาที')).toBe(true);
});

it('reads vowels however they were typed', () => {
  expect(foldWord('น้ำ')).toBe(foldWord('นํ้า'));
  expect(foldWord('ຊ້ຳ')).toBe(foldWord('ຊໍ້າ'));
  expect(foldWord('เเต่')).toBe(foldWord('แต่'));
  expect(foldWord('ຫຼາຍ')).toBe(foldWord('ຫລາຍ'));
});

it('ends a sentence after a particle of courtesy or of asking', () => {
  const text = 'ส่งของแล้วครับ เลขพัสดุอะไร';
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'ส่งของแล้วครับ',
    'เลขพัสดุอะไร',
  ]);
});

it.each([
  'ขอคืนเงินครับ\nจาก: ฝ่ายขาย\nโทรหาผม',
  'ขอคืนเงินครับ\n----- ข้อความต้นฉบับ -----\nโทรหาผม',
  'ขอคืนเงินครับ\nขอแสดงความนับถือ\nสมชาย',
  'ขอคืนเงินครับ\nส่งจาก iPhone ของฉัน',
])('leaves out what is not the own words of the message: %s', (text) => {
  expect(ownStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ขอคืนเงินครับ']);
});
