import { plainWords, wordsOf } from './plain-words.ts';

/** The languages of the product, and three more that queues are often named in. */
const WRITTEN_IN = ['en', 'es', 'th', 'bn', 'fa', 'ta', 'lo', 'de', 'fr', 'pt'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** UN M49: continents and their parts. */
const PARTS_OF_THE_WORLD =
  '002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  );
/** No peoples: unions (a queue for EU invoices is about law), test regions and the unknown one. */
const NO_PLACES = new Set(['eu', 'ez', 'un', 'xa', 'xb', 'zz', 'qo']);
/** Everyday words that a short name happens to be: "financial" and "gardener" among them. */
const EVERYDAY = new Set(['مالی', 'মালি', 'latin', 'fines']);
const SHORTEST = 4;

/** The names of countries, continents and languages as compared words, in each language queues are named in. */
export function placeAndLanguageNames(): string[] {
  const names = WRITTEN_IN.flatMap((locale) => {
    const region = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    const language = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    return [
      ...CODES.filter((code) => !NO_PLACES.has(code)).map((code) => region.of(code.toUpperCase())),
      ...PARTS_OF_THE_WORLD.map((code) => region.of(code)),
      ...CODES.map((code) => language.of(code)),
    ];
  });
  // "Myanmar (Burma)": the name outside the brackets.
  const plain = names.map((name = '') => wordsOf(plainWords(name.replace(/\s*\(.*\)/, ''))).join(' '));
  return [...new Set(plain)].filter((name) => [...name].length >= SHORTEST && !EVERYDAY.has(name));
}
