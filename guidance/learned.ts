import { SHARED } from '../playbook/learned.ts';
import type { Learned, Markers } from '../playbook/markers.ts';
import type { Sentence } from './prepare.ts';
import { featuresOf, wordsOf } from './words/features.ts';
import { commonWordsIn, isRomanised } from './words/language.ts';
import type { Lexicon } from './words/lexicon.ts';

/** What a sentence wants, by everything in it: shares of one. */
export interface Leaning {
  neither: number;
  engage: number;
  distance: number;
}

/** Log-odds toward closeness and toward distance, against neither. */
export type Pull = readonly [engage: number, distance: number];

const TWENTIETH = 0.05;
/** The line of a table that counts for every sentence. */
export const EVERY = '.';
/** What fewer words mean depends on what they answer: "no, nothing else". */
const FEWEST_WORDS = 6;

const tables = new WeakMap<Learned, ReadonlyMap<string, Pull>>();

function tableOf(learned: Learned): ReadonlyMap<string, Pull> {
  const known = tables.get(learned);
  if (known) return known;
  const table = new Map<string, Pull>();
  for (const line of learned.table.trim().split('\n')) {
    const [feature = '', engage, distance] = line.split('\t');
    table.set(feature, [Number(engage) * TWENTIETH, Number(distance) * TWENTIETH]);
  }
  tables.set(learned, table);
  return table;
}

/** Fewer small words of a language in foreign letters may be chance. */
const TELLING_WORDS = 2;

function isTypedByEar(text: string, { lexicon: { markers } }: Sentence['readings'][number]): boolean {
  return isRomanised(markers) && commonWordsIn(text, markers) >= TELLING_WORDS;
}

/**
 * What the pull of a sentence is, by its words in the language that knows most of them and by what the
 * markers say of it (`hand`); undefined where it is too short, or no language knows any of its words.
 */
export function pullOf(
  sentence: Sentence,
  hand: readonly string[],
  shared: Learned = SHARED,
): Pull | undefined {
  // What is typed in Latin letters holds English words, but their neighbours are not English.
  if (sentence.readings.some((reading) => isTypedByEar(sentence.quote, reading))) return undefined;
  let best: { known: number; pull: Pull } | undefined;
  for (const { lexicon, normal } of sentence.readings) {
    const { learned, stopWords } = lexicon.markers;
    if (!learned) continue;
    const table = tableOf(learned);
    const words = ownWords(normal.text, lexicon);
    const known = words.filter((word) => table.has(word) || stopWords.includes(word)).length;
    if (words.length < FEWEST_WORDS || known === 0 || (best && known <= best.known)) continue;
    best = { known, pull: sumOf(table, featuresOf(words, sentence.asks, learned)) };
  }
  if (!best) return undefined;
  const [engage, distance] = sumOf(tableOf(shared), hand);
  return [best.pull[0] + engage, best.pull[1] + distance];
}

/** The pull of a list of features by a table. */
export function pullsOf(learned: Learned): (features: Iterable<string>) => Pull {
  return (features) => sumOf(tableOf(learned), features);
}

function sumOf(table: ReadonlyMap<string, Pull>, features: Iterable<string>): Pull {
  let [engage, distance] = table.get(EVERY) ?? [0, 0];
  for (const feature of features) {
    const [toward, away] = table.get(feature) ?? [0, 0];
    engage += toward;
    distance += away;
  }
  return [engage, distance];
}

/** Shares of one from the log-odds against neither, when neither is `prior` likelier than it was learned. */
export function leaningOf([engage, distance]: Pull, prior = 0): Leaning {
  const parts = [prior, engage, distance] as const;
  const top = Math.max(...parts);
  const [a, b, c] = [Math.exp(parts[0] - top), Math.exp(parts[1] - top), Math.exp(parts[2] - top)];
  const sum = a + b + c;
  return { neither: a / sum, engage: b / sum, distance: c / sum };
}

/** The words of a sentence that speak for the customer: what others want, up to the next "but", is left out. */
export function ownWords(text: string, lexicon: Lexicon): string[] {
  const { markers, attributions, contrasts } = lexicon;
  let own = text;
  for (const attribution of attributions) {
    const at = own.search(attribution);
    if (at < 0) continue;
    const until = contrasts
      .map((contrast) => own.slice(at).search(contrast))
      .filter((offset) => offset > 0)
      .reduce((a, b) => Math.min(a, b), own.length - at);
    own = own.slice(0, at) + own.slice(at + until);
  }
  return wordsOf(own, markers.language, markers.spaceless);
}

/** The log-odds of engage that a leaning amounts to, when neither is even. */
export function logOddsOf({ neither, engage, distance }: Leaning): number {
  return Math.log((engage + neither / 2) / (distance + neither / 2));
}

/** Markers of a language with other learned weights, for trying them out. */
export function withLearned(markers: Markers, learned: Learned | undefined): Markers {
  const { learned: _, ...rest } = markers;
  return learned ? { ...rest, learned } : rest;
}
