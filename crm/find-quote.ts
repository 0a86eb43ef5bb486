import { offsetOf, squeeze, type VisibleText, visibleText } from './visible-text.ts';

/** Words of the record to be found again in its page. */
export interface Quote {
  words: string;
  /** Id of the message that says them. */
  message?: string;
  /** What stands around them in the record, to tell repeated words apart. */
  before: string;
  after: string;
}

/** More repetitions than this say nothing about the place any more. */
const MAX_PLACES = 300;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Returns the ranges of a quote in the visible words below a root, one range a text node; empty when
 * the words are not there. Of several places the one wins whose surroundings are those in the record.
 */
export function findQuote(root: Node, quote: Quote): Range[] {
  const page = visibleText(root);
  // The reader marks list items by a dash of its own, and the page may show a bullet instead.
  for (const words of [squeeze(quote.words), squeeze(quote.words.replace(/^- /gm, ''))]) {
    const at = words === '' ? -1 : bestPlace(page, words, quote);
    if (at >= 0) return rangesOf(page, at, at + words.length);
  }
  return [];
}

function bestPlace(page: VisibleText, words: string, quote: Quote): number {
  const before = squeeze(quote.before);
  const after = squeeze(quote.after);
  let best = -1;
  let bestScore = -1;
  let at = page.text.indexOf(words);
  for (let count = 0; at >= 0 && count < MAX_PLACES; count += 1) {
    const end = at + words.length;
    const around = shared(page.text, at, before, -1) + shared(page.text, end, after, 1);
    const score = 2 * around + (startsWord(page, at) && startsWord(page, end) ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [at, score];
    at = page.text.indexOf(words, at + 1);
  }
  return best;
}

/** How many characters stand as wanted, up to a place in the text (-1) or from it on (1). */
function shared(text: string, place: number, wanted: string, way: 1 | -1): number {
  let count = 0;
  while (count < wanted.length) {
    const at = way === 1 ? count : -1 - count;
    if (text[place + at] !== wanted.at(at)) break;
    count += 1;
  }
  return count;
}

/** Whether no word runs across this place: "call" is not meant by "recall". */
function startsWord(page: VisibleText, at: number): boolean {
  const index = nodeAt(page, at);
  const node = page.nodes[index];
  const offset = node ? offsetOf(node, at - (page.starts[index] ?? 0)) : 0;
  if (!node || offset === 0) return true;
  return !(WORD.test(node.data.charAt(offset)) && WORD.test(node.data.charAt(offset - 1)));
}

/** Ranges never leave their text node: across shadow trees a range would fall together. */
function rangesOf(page: VisibleText, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (let index = nodeAt(page, from); index < page.nodes.length; index += 1) {
    const node = page.nodes[index];
    const start = page.starts[index] ?? 0;
    if (!node || start >= to) break;
    const end = Math.min(to, page.starts[index + 1] ?? page.text.length);
    const range = node.ownerDocument.createRange();
    range.setStart(node, offsetOf(node, Math.max(0, from - start)));
    range.setEnd(node, offsetOf(node, end - 1 - start) + 1);
    ranges.push(range);
  }
  return ranges;
}

/** Index of the node that holds a place in the text. */
function nodeAt({ starts }: VisibleText, at: number): number {
  return starts.findLastIndex((start) => start <= at);
}
