import { type DateContext, parseDate } from '../dates.ts';
import { find, findAll, fits } from '../dom.ts';
import { hintsAt, isNameLike } from '../generic/hints.ts';
import type { Customer } from '../record.ts';
import type { FoundMessages, TaughtMessages, TaughtRole } from '../taught.ts';
import { countRoles, readTaughtMessages } from './read-messages.ts';
import { classesOf, hostOf, namesOf, placeOf, stepOf, wordsOf } from './selectors.ts';

/** The words that were pointed at, one message each. */
export interface Samples {
  customer: Element;
  agent: Element;
  note?: Element;
}

/**
 * The rules by which the page's messages are found and told apart, from one by each side; undefined when
 * the two have no block in common. `known` are values of the customer, which no rule may hold.
 */
export function messagesFrom(
  samples: Samples,
  doc: Document,
  dates: DateContext,
  customer: Customer,
  known: readonly string[],
): FoundMessages | undefined {
  const pointed = [samples.customer, samples.agent, ...(samples.note ? [samples.note] : [])];
  const level = sameRoot(pointed, doc);
  const blocks = level && blocksOf(level);
  if (!level || !blocks) return undefined;
  const shown = known.map((one) => one.toLowerCase());
  for (const item of itemSelectors(blocks, doc, shown)) {
    const parts = messageParts(blocks, level, pointed, dates, shown);
    const rules: TaughtMessages = { item, ...parts, roles: [] };
    rules.roles = rolesOf(blocks, rules, customer, shown, samples.note !== undefined);
    const messages = readTaughtMessages(rules, doc, dates, customer);
    if (messages.length >= blocks.length) return { rules, count: countRoles(messages) };
  }
  return undefined;
}

/** The pointed elements, each lifted out of shadow trees and frames until they stand in one tree. */
function sameRoot(elements: readonly Element[], doc: Document): Element[] | undefined {
  const chains = elements.map((element) => {
    const chain = [element];
    for (let one: Element | undefined = element; one; ) {
      one = hostOf(one.getRootNode(), doc);
      if (one) chain.push(one);
    }
    return chain;
  });
  const roots = chains[0]?.map((one) => one.getRootNode()) ?? [];
  for (const root of roots) {
    const here = chains.map((chain) => chain.find((one) => one.getRootNode() === root));
    // One box for two messages: they part further in, or not at all.
    if (here.every((one) => one !== undefined) && new Set(here).size === here.length) return here;
  }
  return undefined;
}

/** Of each message the box that holds it alone. */
function blocksOf(elements: readonly Element[]): Element[] | undefined {
  const [first] = elements;
  let shared: Element | null = first ?? null;
  while (shared && !elements.every((one) => shared?.contains(one))) shared = shared.parentElement;
  const blocks = elements.map((element) => {
    let one: Element | null = element;
    while (one && one.parentElement !== shared) one = one.parentElement;
    return one;
  });
  if (!shared || elements.includes(shared)) return undefined;
  return blocks.every((one) => one !== null) && new Set(blocks).size === blocks.length
    ? (blocks as Element[])
    : undefined;
}

/** Selectors of one message, the surest first: by what all blocks are called, then by where they lie. */
function itemSelectors(blocks: readonly Element[], doc: Document, shown: readonly string[]): string[] {
  const [first] = blocks;
  if (!first) return [];
  const root = first.getRootNode();
  const host = hostOf(root, doc);
  const outer = host ? placeOf(host, doc, shown)?.at : undefined;
  if (host && outer === undefined) return [];
  const within = (selector: string) => (outer === undefined ? selector : `${outer} >>> ${selector}`);
  const called = namesOf(first, shown)
    .map(({ selector }) => selector)
    .filter((selector) => !selector.startsWith('#') && blocks.every((one) => fits(one, selector)));
  const list = first.parentElement;
  const tags = [...new Set(blocks.map(({ localName }) => localName))];
  // The list's own place is looked up in the page: it already says which tree it lies in.
  const place = list && placeOf(list, doc, shown)?.at;
  const inList = place ? [tags.length === 1 ? `${place} > ${tags[0]}` : `${place} > *`] : [];
  return [...called.map(within), ...inList];
}

/** The head of a message is looked for among so many of its parts. */
const MOST_PARTS = 200;

type Block = Element | ShadowRoot;

interface MessageParts {
  body: string;
  author?: string;
  time?: string;
}

/** Where in a block its author, its time and its words stand; each message may be a shadow tree of its own. */
function messageParts(
  blocks: readonly Element[],
  level: readonly Element[],
  pointed: readonly Element[],
  dates: DateContext,
  shown: readonly string[],
): MessageParts {
  const parts = partsOf(blocks, level, dates, shown);
  const trees = blocks.flatMap((block) => block.shadowRoot ?? []);
  const inner = trees.map((tree) => pointed.find((one) => one.getRootNode() === tree));
  if (parts.author || parts.time || trees.length < blocks.length) return parts;
  if (!inner.every((one) => one !== undefined)) return parts;
  const own = Object.entries(partsOf(trees, inner, dates, shown)).filter(([, at]) => at !== ':scope');
  return { ...parts, ...Object.fromEntries(own.map(([part, at]) => [part, ` >>> ${at}`])) };
}

function partsOf(
  blocks: readonly Block[],
  pointed: readonly Element[],
  dates: DateContext,
  shown: readonly string[],
): MessageParts {
  const heads = blocks.map((block, at) => {
    const words = pointed[at];
    const around = findAll(block, '*')
      .slice(0, MOST_PARTS)
      .filter((one) => !words?.contains(one) && !one.contains(words ?? null));
    const time = around.find((one) => isTime(one, dates));
    const author = around.find((one) => one !== time && !time?.contains(one) && isAuthor(one));
    return { time, author };
  });
  const bodies = blocks.map((block, at) => {
    const { time, author } = heads[at] ?? {};
    let body: Block = pointed[at] ?? block;
    while (body !== block && body.parentElement) {
      const next: Element = body.parentElement;
      if ((time && next.contains(time)) || (author && next.contains(author))) break;
      body = next;
    }
    return body;
  });
  const time = partSelector(
    blocks,
    heads.map((head) => head.time),
    shown,
  );
  const author = partSelector(
    blocks,
    heads.map((head) => head.author),
    shown,
  );
  return {
    body: partSelector(blocks, bodies, shown) ?? ':scope',
    ...(author && author !== ':scope' && { author }),
    ...(time && time !== ':scope' && { time }),
  };
}

function isTime(element: Element, dates: DateContext): boolean {
  if (element.localName === 'time') return true;
  const title = element.getAttribute('title');
  if (title && title.length <= 60 && parseDate(title, dates)) return true;
  const text = element.childElementCount > 0 ? '' : (element.textContent ?? '').trim();
  return text.length >= 6 && text.length <= 60 && /\d/.test(text) && parseDate(text, dates) !== undefined;
}

function isAuthor(element: Element): boolean {
  if (element.childElementCount > 0 || element.closest('button, [role="button"], svg')) return false;
  return isNameLike((element.textContent ?? '').trim());
}

/** One selector for the same part of all blocks, by what it is called or by the way to it. */
function partSelector(
  blocks: readonly Block[],
  parts: readonly (Block | undefined)[],
  shown: readonly string[],
): string | undefined {
  const there = parts.flatMap((part, at) => {
    const block = blocks[at];
    return part && block ? [{ part: part as Element, block }] : [];
  });
  const [first] = there;
  // A note may show no author; what only one message shows is no part of all.
  if (!first || there.length < Math.min(2, blocks.length)) return undefined;
  if (there.every(({ part, block }) => part === block)) return ':scope';
  const own = [
    ...namesOf(first.part, shown).map(({ selector }) => selector),
    ...(first.part.localName === 'time' ? ['time'] : []),
  ];
  const called = own.find((selector) => there.every(({ part, block }) => find(block, selector) === part));
  if (called !== undefined) return called;
  const ways = [...new Set(there.map(({ part, block }) => wayFrom(block, part)))];
  return ways.join(', ');
}

function wayFrom(block: Block, part: Element): string {
  const steps: string[] = [];
  for (let one: Element | null = part; one && one !== block; one = one.parentElement)
    steps.unshift(stepOf(one));
  return (block.nodeType === 1 ? [':scope', ...steps] : steps).join(' > ');
}

/** Who wrote a block, by a mark that only theirs has, else by the author. */
function rolesOf(
  blocks: readonly Element[],
  { author }: TaughtMessages,
  customer: Customer,
  shown: readonly string[],
  hasNote: boolean,
): TaughtRole[] {
  const [theirs, ours, note] = blocks;
  if (!theirs || !ours) return [];
  const roles: TaughtRole[] = [];
  const byNote = note && markOf(note, [theirs, ours], shown, hintsAt.note);
  if (hasNote && byNote) roles.push({ is: 'note', ...byNote });
  const others = note ? [note] : [];
  const byTheirs = markOf(theirs, [ours, ...others], shown, hintsAt.customer);
  const byOurs = markOf(ours, [theirs, ...others], shown, hintsAt.agent);
  if (byTheirs && byOurs) roles.push({ is: 'customer', ...byTheirs }, { is: 'agent', ...byOurs });
  else if (author !== undefined && (customer.name || customer.email)) {
    roles.push({ is: 'customer', author: 'customer' });
    // A note that is told from nothing would be read as an answer.
    if (!hasNote || byNote) roles.push({ is: 'agent', ...byOurs, author: 'other' });
  } else if (byTheirs) roles.push({ is: 'customer', ...byTheirs });
  else if (byOurs) roles.push({ is: 'agent', ...byOurs });
  return roles;
}

/** What the markup calls this block, or a part of it, and none of the others; words for its side first. */
function markOf(
  block: Element,
  others: readonly Element[],
  shown: readonly string[],
  isSide: (word: string) => boolean,
): { when: string } | { has: string } | undefined {
  const own = marksOf(block, shown)
    .filter((when) => !others.some((other) => fits(other, when)))
    .map((when) => ({ when }));
  const inner = findAll(block, '*')
    .slice(0, 60)
    .flatMap((part) => marksOf(part, shown))
    .filter((has) => !others.some((other) => find(other, has)))
    .map((has) => ({ has }));
  const all = [...own, ...inner];
  return all.find((mark) => wordsOf(Object.values(mark).join(' ')).some(isSide)) ?? all[0];
}

function marksOf(element: Element, shown: readonly string[]): string[] {
  const named = namesOf(element, shown).map(({ selector }) => selector);
  const classes = classesOf(element, shown).map((name) => `.${name}`);
  return [...named.filter((selector) => selector.startsWith('[')), ...classes];
}
