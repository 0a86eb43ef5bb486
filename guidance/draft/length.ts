import { told } from '../told.ts';
import { countWords, type DraftInput, type Found } from './draft-input.ts';

/** Words that are enough for whom; a screen of text at most. */
const MOST = { short: 80, distance: 140, unsure: 230, engage: 320 };
const WANTS_SHORT: readonly string[] = [
  'wants-short',
  'telegraphic',
  'in-a-hurry',
  'busy-now',
  'wants-just-done',
];

/** Longer than this customer is likely to read. */
export function tooLong({ guidance, sentences, markers }: DraftInput): Found[] {
  const { stance } = guidance;
  const short = stance !== 'engage' && told(guidance).some(({ signal }) => WANTS_SHORT.includes(signal));
  const [first] = sentences;
  if (!first || countWords(sentences, markers) <= MOST[short ? 'short' : stance]) return [];
  return [{ check: 'length', level: 'suggestion', words: first.quote }];
}
