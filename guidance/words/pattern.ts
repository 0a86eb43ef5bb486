import { foldWord } from './normal.ts';

/** The pieces of the notation. */
export const TOKENS = /!?\(|\)\??|\||\.{2,3}|[\^$]|,\??|[^\s()|,]+/gu;
const GAP = '(?:[^\\s,]+ ){0,3}?';
const WIDE_GAP = '(?:[^\\s]+ ){0,7}?';

/** The vowel and tone marks of Thai and Lao; spelled out, since \p{M} is slow to compile so often. */
const MARK = '[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece]';

/**
 * The regular expression of a pattern (notation: see `playbook/markers.ts`), to be run on
 * the text of `normalise`. Throws on an unknown word class, which is a mistake in the data.
 */
export function compilePattern(
  pattern: string,
  classes: Readonly<Record<string, string>>,
  spaceless: boolean,
): RegExp {
  return new RegExp(bounded(patternSource(pattern, classes, spaceless), spaceless), 'gu');
}

/** One expression that tells quickly whether any of the patterns occurs. */
export function compileAny(
  patterns: readonly string[],
  classes: Readonly<Record<string, string>>,
  spaceless: boolean,
): RegExp {
  const sources = patterns.map((pattern) => patternSource(pattern, classes, spaceless));
  return new RegExp(bounded(sources.join('|') || '(?!)', spaceless), 'u');
}

/** A match begins at the beginning of a word, where the script shows one. */
function bounded(source: string, spaceless: boolean): string {
  return `${spaceless ? '' : '(?<= )'}(?:${source})`;
}

function patternSource(
  pattern: string,
  classes: Readonly<Record<string, string>>,
  spaceless: boolean,
): string {
  const gap = spaceless ? '.{0,12}?' : GAP;
  const wide = spaceless ? '.{0,30}?' : WIDE_GAP;
  // Without blanks, a vowel or tone mark after the letters tells that the word is another one.
  const blank = spaceless ? `(?!${MARK}) ?` : ' ';
  const parts = (source: string): string => {
    let out = '';
    for (const [token] of source.matchAll(TOKENS)) out += part(token);
    return out;
  };
  const part = (token: string): string => {
    if (token === '(') return '(?:';
    if (token === '!(') return '(?!';
    if (token === ')' || token === ')?' || token === '|') return token;
    if (token === '..') return gap;
    if (token === '...') return wide;
    if (token === '^') return '(?<=^ )';
    if (token === '$') return '(?=$)';
    if (token === ',' || token === ',?') return token === ',' ? ', ' : '(?:, )?';
    const optional = token.endsWith('?') ? '?' : '';
    const word = optional ? token.slice(0, -1) : token;
    return `(?:${wordSource(word)})${optional}`;
  };
  const wordSource = (word: string): string => {
    if (word.startsWith('@')) {
      const words = Object.hasOwn(classes, word.slice(1)) ? classes[word.slice(1)] : undefined;
      if (words === undefined) throw new Error(`unknown word class ${word} in pattern "${pattern}"`);
      return parts(words);
    }
    if (word === '_') return '[^\\s,]+ ';
    if (word === '#') return spaceless ? '\\d+ ?' : '\\d[^\\s,]* ';
    const beginning = word.startsWith('*') ? '[^\\s,]*' : '';
    const ending = word.endsWith('*') ? '[^\\s,]*' : '';
    const letters = word.replaceAll('*', '');
    // A hyphen, or Persian's zero-width non-joiner, may be written as a blank or not at all.
    return `${beginning}${letters
      .split(/[-\u200c]/u)
      .map(foldWord)
      .join(' ?')}${ending}${blank}`;
  };
  return parts(pattern);
}
