import { find } from '../dom.ts';
import { THREAD_HINT } from './hints.ts';
import { childrenOf, holds, type Layout } from './layout.ts';
import type { Pair } from './pairs.ts';
import { asRuns } from './runs.ts';
import type { TimeMark } from './times.ts';

const MAX_CLIMB = 40;
/** Values of a record that a message does not carry; a box with several is a list of fields. */
const OF_MESSAGES = new Set(['reporter', 'person', 'createdAt', 'updatedAt', 'subject', 'description']);

const OF_RECORD = /^(person|name|email|phone|company|status)$/;

/** A page is looked at twice in one reading; the second time only who its people are has changed. */
const grouped = new WeakMap<TimeMark[], Group[]>();

/** Boxes that look like messages, in a layout in which each holds its words. */
export interface Group {
  blocks: number[];
  layout: Layout;
}

/** Indexes of elements that may be the messages of one thread, best candidate first. */
export function groupsOf(layout: Layout, marks: TimeMark[], outside: boolean[], pairs: Pair[]): Group[] {
  const groups = grouped.get(marks) ?? group(layout, marks, outside, pairs);
  grouped.set(marks, groups);
  return groups;
}

function group(seen: Layout, marks: TimeMark[], outside: boolean[], pairs: Pair[]): Group[] {
  const { elements, parents } = seen;
  const links = linkChars(seen);
  // A box around the record's own fields is no message, though a lone message stands in it too.
  const namesCustomer = (block: number) =>
    pairs.some(({ at, name, meaning }) => name && OF_RECORD.test(meaning ?? '') && holds(seen, block, at));
  const isTimed = (index: number) => marksIn(seen, index, marks).length > 0;
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
    const heads = [...group].sort((a, b) => a - b);
    const runs = asRuns(seen, heads, isTimed);
    const layout = runs ?? seen;
    const blocks = runs ? heads : heads.filter((block) => isBlock(seen, block, marks, pairs, links));
    const like = blocks.filter(
      (one) =>
        (isHinted(layout, one) && (blocks.length > 1 || !namesCustomer(one))) ||
        blocks.some((other) => other !== one && isLike(elements[one], elements[other])),
    );
    return {
      layout,
      blocks: like,
      score: like.reduce((sum, block) => sum + scoreOf(layout, block, marks), 0),
    };
  });
  return (
    scored
      .filter(({ blocks, score }) => blocks.length > 0 && score > 0)
      // Of boxes that hold the same words the outer ones may hold marks beside them.
      .sort((a, b) => b.score - a.score || (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0))
      .slice(0, 8)
  );
}

function isBlock(layout: Layout, block: number, marks: TimeMark[], pairs: Pair[], links: number[]): boolean {
  const element = layout.elements[block];
  const chars = layout.chars[block] ?? 0;
  if (!element || /^(a|h[1-6]|time|label|th|td|dt|dd|option|nav|footer|body)$/.test(element.localName))
    return false;
  const timed = marksIn(layout, block, marks).reduce((sum, { index }) => sum + (layout.chars[index] ?? 0), 0);
  if (chars - timed < 4 || (links[block] ?? 0) > 0.75 * (chars - timed)) return false;
  if (element.localName === 'tr' && childrenOf(layout, block).length > 3) return false;
  // A list of messages names them with their times once more.
  const isListed = ({ index }: TimeMark) => {
    const table = layout.elements[index]?.closest('table');
    return table && element.contains(table) && find(table, 'th + th + th');
  };
  if (marksIn(layout, block, marks).some(isListed)) return false;
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
  const names = (element: Element | null | undefined) =>
    `${element?.localName} ${element?.className} ${element?.id} ${element?.getAttribute('role')} ${element?.getAttribute('data-testid') ?? ''}`.slice(
      0,
      400,
    );
  const parent = elements[parents[block] ?? -1];
  return [elements[block], parent, parent?.closest('tbody') && parent.parentElement].some((one) =>
    THREAD_HINT.test(names(one)),
  );
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
