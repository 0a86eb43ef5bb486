import { linesOf } from '../dom.ts';
import { inside, isShown } from '../laid-out.ts';
import { parsePerson } from '../people.ts';
import { AUTHOR_HINT, isNameLike, PERSON_HINT, PROFILE_LINK, tokensOf } from './hints.ts';
import { childrenOf, holds, type Layout } from './layout.ts';
import type { TimeMark } from './times.ts';

/** One message as it stands in the page. */
export interface Block {
  index: number;
  author?: string;
  email?: string;
  at?: string;
  /** About when, in milliseconds since 1970: good enough to tell the order. */
  about?: number;
  /** What the body says, quoted history marked; may be empty. */
  text: string;
  /** Short texts around the body: badges, recipients, what was done. */
  head: string[];
  tokens: string[];
}

const MAX_PARTS = 400;
const TEXT_TAGS = /^(p|ul|ol|blockquote|pre|h[1-6]|br|span|b|i|em|strong|a)$/;
/** Classes of rows that take turns, and of where the agent has been: they tell no sides. */
const STRIPES =
  /^(odd|even|alt|alternate|first|last|new|old|read|unread|seen|active|open|expanded|collapsed|.*\d)$/;
const QUOTED = 'blockquote, [class*="quote" i]';
/** Beside a name, longer than a short message. */
const BARE_ADDRESS = /^<[^<>\s]+@[^<>\s]+>$/;
/** `E-mail received from Ada`, `Author: Ada`. */
const BEFORE_AUTHOR =
  /^(?:(?:e-?mail|message|reply|comment)?\s*(?:added|posted|written|sent|updated|received)?\s*\b(?:by|from)\s|(?:author|from|by|user|sender)\s*:)\s*/i;
const MENU = /action|menu|tool|button|dropdown/i;
const CONTROLS = /^(button|form|input|select|textarea|summary)$/;

/** Takes a message's box apart: who, when, and the words. `known` says who of the record it may be. */
export function blockOf(
  layout: Layout,
  index: number,
  mark: TimeMark | undefined,
  isKnown: (name: string) => boolean,
): Block {
  const byTime = bodyOf(layout, index, mark ? [mark.index] : []);
  let author = authorOf(layout, index, mark, byTime, isKnown);
  let body = byTime;
  if (author === undefined) {
    // Name and words in one box: the name stands before the words.
    author = byTime
      .map((part) => authorOf(layout, part, mark, [], isKnown))
      .find((found) => found !== undefined && hasWordsBehind(layout, index, found));
    if (author !== undefined) body = bodyOf(layout, index, [author, ...(mark ? [mark.index] : [])]);
  }
  const label = author === undefined ? mark?.who : (layout.own[author] ?? '');
  const person = label === undefined ? {} : parsePerson(cleanAuthor(label));
  const marks = new Set([author, mark?.index]);
  return {
    index,
    ...((person.name ?? person.email) && { author: cleanAuthor(person.name ?? person.email ?? '') }),
    ...(person.email && { email: person.email.toLowerCase() }),
    ...(mark?.at && { at: mark.at }),
    ...(mark?.about && { about: mark.about }),
    text: textOfParts(layout, body, marks),
    head: headOf(layout, index, body, marks),
    tokens: tokensIn(layout, index, body),
  };
}

/** The telling words of the box, of what it opens with, and of the box of the words. */
function tokensIn(layout: Layout, index: number, body: number[]): string[] {
  const boxes = [index, index + 1, index + 2, ...body.slice(0, 1)].filter(
    (at) => holds(layout, index, at) && !body.slice(1).includes(at),
  );
  const words = boxes.flatMap((at) => {
    const element = layout.elements[at];
    return element ? tokensOf(element) : [];
  });
  return [...new Set(words)].filter((word) => !STRIPES.test(word));
}

function cleanAuthor(name: string): string {
  return name
    .replace(BEFORE_AUTHOR, '')
    .replace(/\s+(wrote|replied|commented|says?|schrieb|escribió)\s*:?$/i, '')
    .trim();
}

/** Indexes of the boxes that hold the words: the largest without time and author, paragraphs beside it included. */
function bodyOf(layout: Layout, block: number, marks: number[]): number[] {
  const { chars, elements, ends, parents } = layout;
  const free: number[] = [];
  const end = ends[block] ?? 0;
  for (let at = block + 1; at < end && free.length < MAX_PARTS; ) {
    if (marks.some((mark) => holds(layout, at, mark))) {
      at = marks.includes(at) ? (ends[at] ?? end) : at + 1;
      continue;
    }
    const element = elements[at];
    if (element && !CONTROLS.test(element.localName) && !BARE_ADDRESS.test(layout.own[at] ?? ''))
      free.push(at);
    at = ends[at] ?? end;
  }
  const [largest] = [...free].sort((a, b) => (chars[b] ?? 0) - (chars[a] ?? 0) || b - a);
  // The words may stand in the box itself, beside its head.
  if (largest === undefined || (layout.own[block]?.length ?? 0) > (chars[largest] ?? 0)) return [block];
  if ((chars[largest] ?? 0) === 0) return [];
  if (!TEXT_TAGS.test(elements[largest]?.localName ?? '')) return [largest];
  return free.filter(
    (at) =>
      parents[at] === parents[largest] &&
      (at >= largest || /^(p|ul|ol|blockquote|pre)$/.test(elements[at]?.localName ?? '')),
  );
}

function authorOf(
  layout: Layout,
  block: number,
  mark: TimeMark | undefined,
  body: number[],
  isKnown: (name: string) => boolean,
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  const end = Math.min(layout.ends[block] ?? 0, block + MAX_PARTS);
  for (let at = block; at < end; at += 1) {
    const element = layout.elements[at];
    const own = layout.own[at] ?? '';
    if (!element || body.some((part) => part !== block && holds(layout, part, at))) continue;
    if (isMenu(layout, at)) {
      at = (layout.ends[at] ?? end) - 1;
      continue;
    }
    if (
      (mark && holds(layout, mark.index, at)) ||
      own.length !== layout.chars[at] ||
      CONTROLS.test(element.localName)
    )
      continue;
    const name = cleanAuthor(own);
    if (!isNameLike(name)) continue;
    const labelled = name === own ? 0 : 45;
    const score = Math.max(labelled, authorScore(element, name, isKnown)) - 0.001 * (at - block);
    if (score > bestScore) [best, bestScore] = [at, score];
  }
  return best;
}

function hasWordsBehind({ own, ends }: Layout, block: number, at: number): boolean {
  return own[block] !== '' || own.slice(ends[at], ends[block]).some((words) => words !== '');
}

/** A list whose every item is one link, button or form alone is what can be done with a message, not its words. */
function isMenu(layout: Layout, at: number): boolean {
  const list = layout.elements[at];
  if (!list || !/^(ul|ol|menu)$/.test(list.localName)) return false;
  const items = childrenOf(layout, at);
  return (
    items.length > 1 &&
    (layout.chars[at] ?? 0) < 25 * items.length &&
    items.every((item) =>
      layout.elements
        .slice(item, layout.ends[item])
        .some(
          (one, below) =>
            /^(a|button|form)$/.test(one.localName) && layout.chars[item + below] === layout.chars[item],
        ),
    )
  );
}

function authorScore(element: Element, name: string, isKnown: (name: string) => boolean): number {
  if (isKnown(name)) return 100;
  // The initials in place of a picture.
  if (/^\p{Lu}{1,3}$/u.test(name)) return 1;
  const names = `${element.className} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement?.className ?? ''}`;
  if (AUTHOR_HINT.test(names)) return 50;
  if (element.localName === 'a' && PROFILE_LINK.test(element.getAttribute('href') ?? '')) return 40;
  if (PERSON_HINT.test(names)) return 35;
  if (/^(strong|b|h[1-6])$/.test(element.localName)) return 20;
  // A name is written with capitals where there are any.
  return name.split(/\s+/).every((word) => /^[\p{Lu}\p{Lo}<(]/u.test(word)) &&
    /^(span|a|div|p|td)$/.test(element.localName)
    ? 8
    : 0;
}

function textOfParts(layout: Layout, body: number[], marks: Set<number | undefined>): string {
  const skip = (element: Element) =>
    !isShown(element) ||
    CONTROLS.test(element.localName) ||
    marks.has(layout.indexOf.get(element)) ||
    // Beside the words a menu is one only by its name: people write lists of links.
    (MENU.test(element.className) && isMenu(layout, layout.indexOf.get(element) ?? -1));
  return body
    .map((at) => {
      const element = layout.elements[at];
      return element
        ? linesOf(element, {
            inside,
            skip,
            quoted: QUOTED,
            preformatted: kept(element) ? '*' : 'pre, [style*="pre-wrap"]',
          })
        : '';
    })
    .filter((words) => words !== '')
    .join('\n\n');
}

/** Whether the line breaks of the source are seen. */
function kept(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  return /^(pre|break-spaces)/.test(style?.whiteSpace ?? '');
}

function headOf(layout: Layout, block: number, body: number[], marks: Set<number | undefined>): string[] {
  const texts: string[] = [];
  const end = Math.min(layout.ends[block] ?? 0, block + MAX_PARTS);
  for (let at = block; at < end; at += 1) {
    // A picture tells by its title.
    const own =
      layout.own[at] || (layout.chars[at] === 0 && layout.elements[at]?.getAttribute('title')) || '';
    if (own === '' || own.length > 60 || marks.has(at) || body.some((part) => holds(layout, part, at)))
      continue;
    texts.push(own);
  }
  return texts;
}
