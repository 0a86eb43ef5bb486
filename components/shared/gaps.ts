// The capturing group keeps the gaps in the list that `split` gives: every second piece is one.
const GAP = /(\[[^[\]\n]{1,120}\])/;

/** The text cut at its `[gaps]`: words, gap, words, gap, … */
export function splitGaps(text: string): string[] {
  return text.split(GAP);
}

/** How many `[gaps]` a text still holds. */
export function countGaps(text: string): number {
  return (splitGaps(text).length - 1) / 2;
}
