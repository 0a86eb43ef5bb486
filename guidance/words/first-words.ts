import { foldWord } from './normal.ts';
import { TOKENS } from './pattern.ts';

/** With which words a match of a pattern can begin. */
export interface FirstWords {
  words: ReadonlySet<string>;
  /** Beginnings of such words. */
  beginnings: ReadonlySet<string>;
  /** A match may begin with any word. */
  anyWord: boolean;
}

interface Firsts {
  words: Set<string>;
  beginnings: Set<string>;
  anyWord: boolean;
  /** It may match nothing, so that what follows can begin the match. */
  optional: boolean;
}

/**
 * Which words can begin a match of the pattern: a text without any of them need not be searched, and
 * the pattern need not be compiled, which takes far longer than the search.
 */
export function firstWords(pattern: string, classes: Readonly<Record<string, string>>): FirstWords {
  const tokens = [...pattern.matchAll(TOKENS)].map(([token]) => token);
  let at = 0;

  /** Alternatives up to the closing bracket or the end. */
  function choice(): Firsts {
    const all = sequence();
    while (tokens[at] === '|') {
      at += 1;
      const other = sequence();
      join(all, other);
      all.optional ||= other.optional;
    }
    return all;
  }

  function sequence(): Firsts {
    const first = none(true);
    for (let token = tokens[at]; token !== undefined && !/^(?:\||\)\??)$/.test(token); token = tokens[at]) {
      at += 1;
      const next = element(token);
      if (!first.optional) continue;
      join(first, next);
      first.optional = next.optional;
    }
    return first;
  }

  function element(token: string): Firsts {
    if (token === '(' || token === '!(') {
      const inner = choice();
      const end = tokens[at];
      at += 1;
      // What must not come next begins nothing.
      if (token === '!(') return none(true);
      return end === ')?' ? { ...inner, optional: true } : inner;
    }
    if (token === '^') return none(true);
    if (token === '$' || token === '..' || token === '...') return { ...none(true), anyWord: true };
    if (token === ',' || token === ',?') return { ...none(token === ',?'), words: new Set([',']) };
    const optional = token.endsWith('?');
    return { ...word(optional ? token.slice(0, -1) : token), optional };
  }

  function word(token: string): Firsts {
    const of = none(false);
    if (token.startsWith('@')) {
      const named = firstWords(classes[token.slice(1)] ?? '', classes);
      return {
        ...named,
        words: new Set(named.words),
        beginnings: new Set(named.beginnings),
        optional: false,
      };
    }
    const pieces = token
      .replaceAll('*', '')
      .split(/[-\u200c]/u)
      .map(foldWord);
    if (token === '_' || token === '#' || token.startsWith('*')) of.anyWord = true;
    // A hyphen may be a blank or nothing: the first piece begins the word in both cases.
    else if (token.endsWith('*') || pieces.length > 1) of.beginnings.add(pieces[0] ?? '');
    else of.words.add(pieces[0] ?? '');
    return of;
  }

  const { words, beginnings, anyWord, optional } = choice();
  return { words, beginnings, anyWord: anyWord || optional };
}

function none(optional: boolean): Firsts {
  return { words: new Set(), beginnings: new Set(), anyWord: false, optional };
}

function join(into: Firsts, { words, beginnings, anyWord }: FirstWords): void {
  for (const word of words) into.words.add(word);
  for (const beginning of beginnings) into.beginnings.add(beginning);
  into.anyWord ||= anyWord;
}
