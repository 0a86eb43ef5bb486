import type { Markers } from '../../playbook/markers.ts';
import { OTHER_LANGUAGES, OTHER_SCRIPTS } from '../../playbook/other-languages.ts';
import { lexiconOf } from './lexicon.ts';
import { foldWord, normalise } from './normal.ts';
import { sentences } from './sentences.ts';

/** One word in ten is a small common word even in terse text; other languages share a few of them. */
const STOP_WORD_SHARE = 0.1;
/** Fewer words than this may hold no small word at all: the text is tried in every language of its script. */
const WORDS_TO_TELL = 8;
/** Up to this many words two languages may be mixed in one breath, and each has but a few of them. */
const MIXED_WORDS = 24;
const MIXED_SHARE = 0.04;
/** With this many small words a sentence is in that language, whatever stands around it. */
const OWN_SENTENCE = 3;
const LETTER = /\p{L}/u;
/** May be a name, and many a name is a small word of a language in foreign letters: "Ami", "Tong". */
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;
const NAME_WITH_PARTICLES =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?: (?:von|vom|van|der|den|de|di|da|do|dos|du|des|la|le|el|al|zu|zum|zur|ter))+ \p{Lu}\p{Ll}+/gu;

/** What of a text can be read. */
export interface Languages {
  /** The languages (of those given) it is written in; empty when in none of them or too short to tell. */
  read: Markers[];
  /** True when it is written in a language that is none of those given. */
  unread: boolean;
  /** BCP 47; that language, where its small words or its script tell it. */
  other?: string;
}

/** The languages (of those given) a text is written in. A language in foreign letters must show small words. */
export function languagesOf(text: string, known: readonly Markers[]): Languages {
  const cut = cutUp(text);
  const other = otherIn(cut, known);
  const read = known.filter((markers) => isWrittenIn(cut, markers) && !beats(other, text, markers));
  const letters = [...text].filter((letter) => LETTER.test(letter));
  const inScript = letters.filter((letter) => known.some((m) => lexiconOf(m).script.test(letter)));
  const foreignScript = letters.length > 3 && inScript.length < letters.length / 2;
  const nothingRead = read.length === 0 && (other !== undefined || cut.words().length >= WORDS_TO_TELL);
  const unread = foreignScript || nothingRead;
  const script = foreignScript ? scriptLanguageOf(letters) : undefined;
  const language = script ?? other?.language;
  return { read, unread, ...(unread && language ? { other: language } : {}) };
}

/** True for a language written in letters that are not its own, such as Bengali typed in Latin ones. */
export function isRomanised({ language }: Markers): boolean {
  return language.endsWith('-Latn');
}

/** How many words of a text are small common words of the language; of one in foreign letters, how many different ones. */
export function commonWordsIn(text: string, markers: Markers): number {
  return commonIn(cutUp(text), markers);
}

interface Other extends Small {
  common: number;
}

/**
 * The language, of those that are told but not read, whose small words the text has most of; undefined
 * where one of the given languages has as many.
 */
export function otherLanguageOf(text: string, known: readonly Markers[]): { language: string } | undefined {
  return otherIn(cutUp(text), known);
}

function otherIn(cut: Cut, known: readonly Markers[]): Other | undefined {
  const possible = others().filter(({ script }) => script.test(cut.text));
  if (possible.length === 0) return undefined;
  const words = cut.words();
  const unnamed = wordsOf(cut.text.replaceAll(NAME_WITH_PARTICLES, ' '));
  let best: Other | undefined;
  for (const one of possible) {
    const common = countOf(unnamed, one.small);
    if (common > (best?.common ?? 0)) best = { ...one, common };
  }
  if (!best) return undefined;
  const { common } = best;
  // One word may be a name or a loan; in a word or two it is all there is.
  const enough = words.length <= 2 ? common === words.length : common >= 2;
  const share = common / words.length >= (words.length < WORDS_TO_TELL ? 2 : 1) * STOP_WORD_SHARE;
  if (!enough || !share) return undefined;
  return known.every((markers) => commonIn(cut, markers) < common) ? best : undefined;
}

/** Of two that share a script the one with more small words is meant, unless a sentence of its own tells the other. */
function beats(other: Other | undefined, text: string, markers: Markers): boolean {
  if (!other) return false;
  const letter = text.match(other.script)?.[0] ?? '';
  if (!lexiconOf(markers).script.test(letter)) return false;
  return !sentences(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const own = commonWordsIn(sentence, markers);
    return own >= OWN_SENTENCE && own > countOf(wordsOf(sentence), other.small);
  });
}

function isWrittenIn(cut: Cut, markers: Markers): boolean {
  if (!lexiconOf(markers).script.test(cut.text)) return false;
  // A script of its own tells the language; the Latin one is shared, so its small words must tell.
  if (!markers.scripts.includes('Latin')) return true;
  const words = cut.words(markers).filter((word) => lexiconOf(markers).script.test(word));
  const common = commonIn(cut, markers);
  if (isRomanised(markers) && common === 0) return false;
  if (words.length < WORDS_TO_TELL) return words.length > 0;
  return common / words.length >= (words.length < MIXED_WORDS ? MIXED_SHARE : STOP_WORD_SHARE);
}

/** A text with its words by how a language spells them out, each cut once. */
interface Cut {
  text: string;
  words(markers?: Markers): string[];
}

function cutUp(text: string): Cut {
  const known = new Map<Markers['spelling'] | undefined, string[]>();
  return {
    text,
    words(markers) {
      const before = known.get(markers?.spelling);
      if (before) return before;
      const words = wordsOf(text, markers);
      known.set(markers?.spelling, words);
      return words;
    },
  };
}

function wordsOf(text: string, markers?: Markers): string[] {
  return normalise(text, markers?.spelling)
    .text.split(' ')
    .filter((word) => LETTER.test(word));
}

function commonIn(cut: Cut, markers: Markers): number {
  const { stopWords } = markers;
  if (!isRomanised(markers)) return cut.words(markers).filter((word) => stopWords.includes(word)).length;
  const typed = new Set(wordsOf(cut.text.replaceAll(CAPITALISED, ' '), markers));
  return stopWords.filter((word) => typed.has(word)).length;
}

function countOf(words: readonly string[], small: ReadonlySet<string>): number {
  return words.filter((word) => small.has(word)).length;
}

function scriptLanguageOf(letters: readonly string[]): string | undefined {
  // Japanese mixes Chinese letters in, so the order of the table tells.
  return OTHER_SCRIPTS.find(({ script }) => {
    const own = new RegExp(`\\p{Script=${script}}`, 'u');
    return letters.some((letter) => own.test(letter));
  })?.language;
}

interface Small {
  language: string;
  script: RegExp;
  small: ReadonlySet<string>;
}

let compiled: readonly Small[] | undefined;

function others(): readonly Small[] {
  compiled ??= OTHER_LANGUAGES.map(({ language, script, words }) => ({
    language,
    script: new RegExp(`\\p{Script=${script}}`, 'u'),
    small: new Set(words.split(' ').map(foldWord)),
  }));
  return compiled;
}
