import { firstWords } from './first-words.ts';
import type { Normal } from './normal.ts';
import { compileAny, compilePattern } from './pattern.ts';

/** Patterns of one list, each compiled only when a text holds a word that it can begin with. */
export interface PatternIndex {
  /** Those that can occur in the text, in their order. */
  candidates(normal: Normal): RegExp[];
}

/** In scripts without blanks a word cannot be looked up, so one search for any of them comes first. */
export function indexPatterns(
  patterns: readonly string[],
  classes: Readonly<Record<string, string>>,
  spaceless: boolean,
): PatternIndex {
  const made = new Map<number, RegExp>();
  const at = (index: number): RegExp => {
    const known = made.get(index);
    if (known) return known;
    const pattern = compilePattern(patterns[index] ?? '', classes, spaceless);
    made.set(index, pattern);
    return pattern;
  };
  if (spaceless) {
    const any = compileAny(patterns, classes, spaceless);
    return { candidates: ({ text }) => (any.test(text) ? patterns.map((_, index) => at(index)) : []) };
  }

  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  for (const [index, pattern] of patterns.entries()) {
    const first = firstWords(pattern, classes);
    if (first.anyWord) always.push(index);
    for (const word of first.words) put(byWord, word, index);
    for (const beginning of first.beginnings) put(byBeginning, beginning, index);
  }
  const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))];
  return {
    candidates({ words }) {
      const found = new Set(always);
      for (const word of words) {
        for (const index of byWord.get(word) ?? []) found.add(index);
        for (const length of lengths)
          for (const index of byBeginning.get(word.slice(0, length)) ?? []) found.add(index);
      }
      return [...found].sort((a, b) => a - b).map(at);
    },
  };
}

function put(into: Map<string, number[]>, key: string, index: number): void {
  const known = into.get(key);
  if (known) known.push(index);
  else into.set(key, [index]);
}
