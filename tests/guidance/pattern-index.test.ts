import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstWords } from '../../guidance/words/first-words.ts';
import { normalise } from '../../guidance/words/normal.ts';
import { compilePattern } from '../../guidance/words/pattern.ts';
import { indexPatterns } from '../../guidance/words/pattern-index.ts';
import { EN } from '../../playbook/en/markers/index.ts';

const SENTENCES = readFileSync(new URL('../evaluation/phrases-en.tsv', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => line.split('\t').at(-1) ?? [])
  .map((text) => normalise(text, EN.spelling));

describe('the first words of a pattern', () => {
  it.each([
    ['(do not|never) call', ['do', 'never'], [], false],
    ['please? ring', ['please', 'ring'], [], false],
    ['!(no|not) call*', [], ['call'], false],
    ['^ (just)? @send it', ['just', 'mail', 'send'], [], false],
    ['e-mail me', [], ['e'], false],
    ['.. call', ['call'], [], true],
    ['_ call', [], [], true],
    ['(please)? (kindly)?', ['kindly', 'please'], [], true],
  ])('%s', (pattern, words, beginnings, anyWord) => {
    const first = firstWords(pattern, { send: 'send|mail' });
    expect([...first.words].sort()).toEqual(words);
    expect([...first.beginnings]).toEqual(beginnings);
    expect(first.anyWord).toBe(anyWord);
  });
});

describe('the candidates of a text', () => {
  it.each(Object.entries({ ...EN.wishes, ...EN.cues }))(
    'hold every pattern of %s that occurs',
    (_, marker) => {
      const index = indexPatterns(marker.patterns, EN.classes, false);
      const all = marker.patterns.map((pattern) => compilePattern(pattern, EN.classes, false));
      for (const normal of SENTENCES) {
        const candidates = index.candidates(normal).map(({ source }) => source);
        const occurring = all
          .filter((pattern) => normal.text.search(pattern) >= 0)
          .map(({ source }) => source);
        expect(candidates).toEqual(expect.arrayContaining(occurring));
      }
    },
  );
});
