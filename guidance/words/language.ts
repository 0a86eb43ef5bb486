import type { Markers } from '../../playbook/markers.ts';
import { lexiconOf } from './lexicon.ts';
import { normalise } from './normal.ts';

/** One word in ten is a small common word even in terse text; other languages share a few of them. */
const STOP_WORD_SHARE = 0.1;
/** Fewer words than this may hold no small word at all: the text is tried in every language of its script. */
const WORDS_TO_TELL = 8;
const OTHER_SCRIPT = /\p{L}/u;

/** The languages (of those given) a text is written in; empty when it is in none of them or too short to tell. */
export function languagesOf(text: string, known: readonly Markers[]): { read: Markers[]; unread: boolean } {
  const read: Markers[] = [];
  for (const markers of known) if (isWrittenIn(text, markers)) read.push(markers);
  const letters = [...text].filter((letter) => OTHER_SCRIPT.test(letter));
  const inScript = letters.filter((letter) => known.some((m) => lexiconOf(m).script.test(letter)));
  const foreignScript = letters.length > 3 && inScript.length < letters.length / 2;
  const words = normalise(text)
    .text.split(' ')
    .filter((word) => /\p{L}/u.test(word)).length;
  return { read, unread: foreignScript || (read.length === 0 && words >= WORDS_TO_TELL) };
}

function isWrittenIn(text: string, markers: Markers): boolean {
  if (!lexiconOf(markers).script.test(text)) return false;
  // A script of its own tells the language; the Latin one is shared, so its small words must tell.
  if (!markers.scripts.includes('Latin')) return true;
  const words = normalise(text, markers.spelling)
    .text.split(' ')
    .filter((word) => lexiconOf(markers).script.test(word));
  if (words.length < WORDS_TO_TELL) return words.length > 0;
  const common = words.filter((word) => markers.stopWords.includes(word)).length;
  return common / words.length >= STOP_WORD_SHARE;
}
