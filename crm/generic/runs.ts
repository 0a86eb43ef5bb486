import { type Layout, nextOf } from './layout.ts';

/** A line that says who and when is no longer than this. */
const HEAD = 160;

/**
 * Some threads lay who and when and the words side by side under one parent. Returns the layout as if each of
 * the heads held what follows it up to the next one; undefined when the heads do not stand so.
 */
export function asRuns(
  layout: Layout,
  heads: number[],
  isTimed: (index: number) => boolean,
): Layout | undefined {
  const parent = layout.parents[heads[0] ?? -1];
  const isHead = new Set(heads);
  const followers: number[][] = [];
  for (const head of heads) {
    const words: number[] = [];
    if (layout.parents[head] !== parent || (layout.chars[head] ?? 0) > HEAD) return undefined;
    // The last one has no next: it is as long as the others are.
    const most = head === heads.at(-1) ? Math.max(1, ...followers.map(({ length }) => length)) : 20;
    for (let at = nextOf(layout, head); at >= 0 && words.length < most; at = nextOf(layout, at)) {
      if (isHead.has(at)) break;
      if (isTimed(at)) return undefined;
      words.push(at);
    }
    // Of a message where the page was cut the words may be missing.
    const isCut = layout.cuts.has(words.at(-1) ?? head);
    if (!isCut && !words.some((at) => (layout.chars[at] ?? 0) > 1)) return undefined;
    followers.push(words);
  }
  const runs = { ...layout, ends: [...layout.ends], chars: [...layout.chars] };
  heads.forEach((head, at) => {
    for (const word of followers[at] ?? []) {
      runs.ends[head] = layout.ends[word] ?? head;
      runs.chars[head] = (runs.chars[head] ?? 0) + (layout.chars[word] ?? 0);
    }
  });
  return runs;
}
