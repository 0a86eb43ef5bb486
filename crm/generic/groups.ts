import { THREAD_HINT } from './hints.ts';
import { childrenOf, holds, type Layout } from './layout.ts';
import type { Pair } from './pairs.ts';
import type { TimeMark } from './times.ts';

const MAX_CLIMB = 40;
/** Values of a record that a message does not carry; a box with several is a list of fields. */
const OF_MESSAGES = new Set(['reporter', 'person', 'createdAt', 'updatedAt', 'subject', 'description']);

const OF_RECORD = /^(person|name|email|phone|company|status)$/;

/** A page is looked at twice in one reading; the second time only who its people are has changed. */
const grouped = new WeakMap<TimeMark[], number[][]>();

/** Indexes of elements that may be the messages of one thread, best candidate first. */
export function groupsOf(layout: Layout, marks: TimeMark[], outside: boolean[], pairs: Pair[]): number[][] {
  const groups = grouped.get(marks) ?? group(layout, marks, outside, pairs);
  grouped.set(marks, groups);
  return groups;
}

function group(layout: Layout, marks: TimeMark[], outside: boolean[], pairs: Pair[]): number[][] {
  const { elements, parents } = layout;
  const links = linkChars(layout);
  // A box around the record's own fields is no message, though a lone message stands in it too.
  const namesCustomer = (block: number) =>
    pairs.some(({ at, name, meaning }) => name && OF_RECORD.test(meaning ?? '') && holds(layout, block, at));
  const groups = new Map<string, Set<number>>();
  for (const { index } of marks) {
    if (outside[index]) continue;
    let child = index;
    for (let step = 0; step < MAX_CLIMB; step += 1) {
      const parent = parents[child] ?? -1;
      if (parent < 0) break;
      // Threads are often cut into days: boxes that look the same under one parent are one.
      const key = `${parents[parent]} ${elements[parent]?.localName}.${elements[parent]?.className} ${elements[child]?.localName}`;
      const group = groups.get(key) ?? new Set();
      groups.set(key, group.add(child));
      child = parent;
    }
  }
  const scored = [...groups.values()].slice(0, 3000).map((group) => {
    const blocks = [...group].filter((block) => isBlock(layout, block, marks, pairs, links));
    const like = blocks.filter(
      (one) =>
        (isHinted(layout, one) && (blocks.length > 1 || !namesCustomer(one))) ||
        blocks.some((other) => other !== one && isLike(elements[one], elements[other])),
    );
    return {
      blocks: like.sort((a, b) => a - b),
      score: like.reduce((sum, block) => sum + scoreOf(layout, block, marks), 0),
    };
  });
  return scored
    .filter(({ blocks, score }) => blocks.length > 0 && score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 8)
    .map(({ blocks }) => blocks);
}

function isBlock(layout: Layout, block: number, marks: TimeMark[], pairs: Pair[], links: number[]): boolean {
  const element = layout.elements[block];
  const chars = layout.chars[block] ?? 0;
  if (!element || /^(a|h[1-6]|time|label|th|td|dt|dd|option|nav|footer|body)$/.test(element.localName))
    return false;
  const timed = marksIn(layout, block, marks).reduce((sum, { index }) => sum + (layout.chars[index] ?? 0), 0);
  if (chars - timed < 4 || (links[block] ?? 0) > 0.75 * (chars - timed)) return false;
  if (element.localName === 'tr' && childrenOf(layout, block).length > 3) return false;
  const fields = pairs.filter(
    ({ at, meaning }) => meaning && !OF_MESSAGES.has(meaning) && holds(layout, block, at),
  );
  return fields.length < 2;
}

/** A block of its own message has one time; one that holds many is a container. */
function scoreOf(layout: Layout, block: number, marks: TimeMark[]): number {
  const times = marksIn(layout, block, marks).length;
  const words = 60 + Math.min(300, layout.chars[block] ?? 0);
  return ((isHinted(layout, block) ? 1.5 : 1) * words) / Math.max(1, times);
}

function isHinted({ elements, parents }: Layout, block: number): boolean {
  const names = (element: Element | undefined) =>
    `${element?.localName} ${element?.className} ${element?.id} ${element?.getAttribute('role')} ${element?.getAttribute('data-testid') ?? ''}`.slice(
      0,
      400,
    );
  return [elements[block], elements[parents[block] ?? -1]].some((one) => THREAD_HINT.test(names(one)));
}

/** The same tag, and a class or the shape of the children in common: classes may be hashes. */
function isLike(one: Element | undefined, other: Element | undefined): boolean {
  if (!one || !other || one.localName !== other.localName) return false;
  const classes = [...one.classList];
  if (classes.length === 0 && other.classList.length === 0) return true;
  if (classes.some((name) => other.classList.contains(name))) return true;
  const shape = (element: Element) =>
    [...element.children]
      .slice(0, 2)
      .map(({ localName }) => localName)
      .join();
  return shape(one) !== '' && shape(one) === shape(other);
}

export function marksIn(layout: Layout, block: number, marks: TimeMark[]): TimeMark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.index ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  const found: TimeMark[] = [];
  for (let at = low; at < marks.length; at += 1) {
    const mark = marks[at];
    if (!mark || !holds(layout, block, mark.index)) break;
    found.push(mark);
  }
  return found;
}

/** Characters that stand in links, by element. */
function linkChars({ elements, parents, chars }: Layout): number[] {
  const links: number[] = new Array(elements.length).fill(0);
  for (let index = elements.length - 1; index >= 0; index -= 1) {
    if (elements[index]?.localName === 'a') links[index] = chars[index] ?? 0;
    const parent = parents[index] ?? -1;
    if (parent >= 0) links[parent] = (links[parent] ?? 0) + (links[index] ?? 0);
  }
  return links;
}

/** Whether an element lies in the page's own head, foot or navigation. */
export function chromeOf({ elements, parents }: Layout): boolean[] {
  const outside: boolean[] = [];
  elements.forEach((element, index) => {
    const parent = parents[index] ?? -1;
    const role = element.getAttribute('role') ?? '';
    const pageHead =
      element.localName === 'header' && (parent <= 0 || elements[parent]?.localName === 'body');
    outside[index] =
      (outside[parent] ?? false) ||
      pageHead ||
      (/^(nav|footer)$/.test(element.localName) && !element.closest('article, [role="article"], li')) ||
      /^(navigation|banner|contentinfo|search)$/.test(role);
  });
  return outside;
}
