import { BN } from '../playbook/protected-words/bn.ts';
import { ALSO_GOODS, CUSTOMER_WORDS, EN } from '../playbook/protected-words/en.ts';
import { ES } from '../playbook/protected-words/es.ts';
import { FA } from '../playbook/protected-words/fa.ts';
import { LO } from '../playbook/protected-words/lo.ts';
import { MORE } from '../playbook/protected-words/more.ts';
import { TA } from '../playbook/protected-words/ta.ts';
import { TH } from '../playbook/protected-words/th.ts';
import { placeAndLanguageNames } from './place-names.ts';
import { plainWords, wordsOf } from './plain-words.ts';

/** The most words that one name has, such as "bosnia and herzegovina". */
const LONGEST_NAME = 5;
/** From here on a name is also found with an ending or inside a word of a language without spaces. */
const SURE = 5;
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}]/u;
const WITH_ENDINGS = /[\p{Script=Bengali}\p{Script=Tamil}\p{Script=Arabic}]/u;
/** "over 65", "under-18", "aged 30", "65+", "60 plus", "18 years", "mayores de 65", "Ü60". */
const AGE =
  /(?<!\p{L})(?:over|under|above|below|age|aged|ages|über|unter|ü|mayores de|menores de|plus de|moins de)[\s-]*\p{Nd}{1,3}s?(?![\p{L}\p{Nd}]|\s*(?:kg|g|km|cm|mm|eur|usd|gbp|[€$£%]))|(?<![\p{L}\p{Nd}.,-])\p{Nd}{2}\s?(?:\+|plus(?!\p{L}))|(?<!\p{Nd})\p{Nd}{1,2}[\s-]*(?:years?|yrs?|year[\s-]olds?|años|jahre|ans|anos)(?!\p{L})/iu;

interface Known {
  exact: ReadonlySet<string>;
  beginnings: readonly string[];
  /** Found anywhere in a name. */
  inside: readonly string[];
}

/**
 * What in `text` names a people, a country or another protected trait, in lower case as written;
 * undefined when nothing does. A country or a language stands for who the customers are.
 */
export function protectedWord(text: string): string | undefined {
  const words = wordsOf(text.toLowerCase());
  const plain = words.map(plainWords);
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
      const phrase = plain.slice(at, at + length).join(' ');
      if (names(phrase) && !isAboutGoods(phrase, plain)) return words.slice(at, at + length).join(' ');
    }
  }
  return AGE.exec(text)?.[0].trim().toLowerCase();
}

function names(phrase: string): boolean {
  const { exact, beginnings, inside } = known();
  return (
    singulars(phrase).some((one) => exact.has(one)) ||
    beginnings.some((beginning) => phrase.startsWith(beginning)) ||
    (WITHOUT_SPACES.test(phrase) && inside.some((name) => phrase.includes(name)))
  );
}

/** A word of two meanings means goods beside any word that does not speak of customers. */
function isAboutGoods(word: string, all: readonly string[]): boolean {
  const goods = new Set(listed(ALSO_GOODS));
  const customers = new Set(listed(CUSTOMER_WORDS));
  const isOneOf = (set: ReadonlySet<string>, one: string) => singulars(one).some((each) => set.has(each));
  return isOneOf(goods, word) && all.some((other) => other !== word && !isOneOf(customers, other));
}

function singulars(word: string): string[] {
  return [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
}

function listed(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => plainWords(entry.replaceAll('_', ' ')));
}

let cache: Known | undefined;

/** Built when the first queue is looked at: asking the browser for thousands of names takes a moment. */
function known(): Known {
  cache ??= build();
  return cache;
}

function build(): Known {
  const entries = [EN, ES, BN, FA, TA, MORE].flatMap(listed);
  const names = placeAndLanguageNames();
  return {
    exact: new Set([...entries.flatMap(forms), ...names]),
    beginnings: [
      ...entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1)),
      ...names.filter((name) => WITH_ENDINGS.test(name) && name.length >= SURE),
    ],
    inside: [
      ...[TH, LO].flatMap(listed),
      ...names.filter((name) => WITHOUT_SPACES.test(name) && name.length >= SURE),
    ],
  };
}

/** `@` stands for the endings of Spanish and Portuguese: -o, -a and their plurals. */
function forms(entry: string): string[] {
  return entry.endsWith('@') ? ['o', 'a'].map((ending) => entry.slice(0, -1) + ending) : [entry];
}
