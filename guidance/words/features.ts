/** How the words of a language are looked at; chosen by cross-validation, kept with what was fitted. */
export interface FeatureSettings {
  /** Beginnings of this length stand for longer words as well, so that endings do not hide them; 0: none. */
  stem: number;
  /** Also runs of letters, from three up to this length, where endings run into the word; 0: none. */
  letters: number;
}

const NUMBER = '#';
/** Longer ones are codes and links. */
const LONGEST_WORD = 24;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of normalised text; Thai and Lao write no blanks between them, so a dictionary cuts them. */
export function wordsOf(text: string, language: string, spaceless: boolean): string[] {
  const pieces = text.trim().split(/ +/);
  return (spaceless ? pieces.flatMap((piece) => cut(piece, language)) : pieces)
    .filter((word) => word !== '')
    .map((word) => (/^\d/.test(word) ? NUMBER : word.slice(0, LONGEST_WORD)));
}

function cut(piece: string, language: string): string[] {
  if (/^[ -~]*$/.test(piece)) return [piece];
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(piece)].map(({ segment }) => segment);
}

/**
 * What is weighed in a sentence: each word, each pair of neighbours, its beginning and end (`^`, `$`, or `?`
 * where it asks), beginnings of words (`expla*`), and runs of letters (`~plai`).
 */
export function featuresOf(
  words: readonly string[],
  asks: boolean,
  { stem, letters }: FeatureSettings,
): ReadonlySet<string> {
  const found = new Set<string>();
  const row = ['^', ...words, asks ? '?' : '$'];
  for (const [at, word] of row.entries()) {
    if (at > 0 && word !== ',' && word !== '$') found.add(word);
    const next = row[at + 1];
    if (next !== undefined) found.add(`${word} ${next}`);
    if (stem === 0) continue;
    const root = beginning(word, stem);
    if (root !== word) found.add(root);
    if (next === undefined) continue;
    const pair = `${root} ${beginning(next, stem)}`;
    if (pair !== `${word} ${next}`) found.add(pair);
  }
  const text = words.join(' ');
  for (let length = 3; length <= letters; length += 1)
    for (let at = 0; at + length <= text.length; at += 1) found.add(`~${text.slice(at, at + length)}`);
  return found;
}

function beginning(word: string, length: number): string {
  return word.length > length ? `${word.slice(0, length)}*` : word;
}
