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
