import type { Finding } from '../guidance.ts';
import { normalise } from '../words/normal.ts';
import { compilePattern } from '../words/pattern.ts';

// The lists are constants of the playbook, so each phrase is compiled once.
const compiled = new WeakMap<readonly string[], readonly RegExp[]>();

type Mark = Required<Pick<Finding, 'mark' | 'markAt'>>;

/** The longest part of a sentence that one of the phrases fits, exactly as it is written; undefined where none does. */
export function markIn(quote: string, phrases: readonly string[], spaceless: boolean): Mark | undefined {
  const { text, from, to } = normalise(quote);
  const patterns = compiled.get(phrases) ?? phrases.map((phrase) => compilePattern(phrase, {}, spaceless));
  compiled.set(phrases, patterns);
  let longest = { index: 0, words: '' };
  for (const pattern of patterns)
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
