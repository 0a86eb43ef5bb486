import type { Finding } from '../guidance.ts';
import { normalise } from '../words/normal.ts';
import { compilePattern } from '../words/pattern.ts';
import { remembered } from '../words/remembered.ts';

/** Each phrase by itself, so that the longest of all that fit can be told. */
const patternsOf = remembered((phrases: readonly string[], spaceless: boolean) =>
  phrases.map((phrase) => compilePattern(phrase, {}, spaceless)),
);

type Mark = Required<Pick<Finding, 'mark' | 'markAt'>>;

/** The longest part of a sentence that one of the phrases fits, exactly as it is written; undefined where none does. */
export function markIn(quote: string, phrases: readonly string[], spaceless: boolean): Mark | undefined {
  const { text, from, to } = normalise(quote);
  let longest = { index: 0, words: '' };
  for (const pattern of patternsOf(phrases, spaceless))
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const words = found.replace(/[\s,]+$/u, '');
      if (words.length > longest.words.length) longest = { index, words };
    }
  const start = from[longest.index];
  const end = to[longest.index + longest.words.length - 1];
  return longest.words === '' || start === undefined || end === undefined
    ? undefined
    : { mark: quote.slice(start, end), markAt: start };
}
