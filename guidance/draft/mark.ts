import { patternOf } from '../spoken.ts';
import { normalise } from '../words/normal.ts';

/** The part of a sentence that a phrase fits, exactly as it is written; undefined where none does. */
export function markIn(quote: string, phrases: readonly string[], spaceless: boolean): string | undefined {
  const { text, from, to } = normalise(quote);
  const [match] = text.matchAll(patternOf(phrases, spaceless));
  if (!match) return undefined;
  const words = match[0].replace(/[\s,]+$/u, '');
  const start = from[match.index];
  const end = to[match.index + words.length - 1];
  return words === '' || start === undefined || end === undefined ? undefined : quote.slice(start, end);
}
