import type { MessageRules, RoleRule } from './adapter.ts';
import type { DateContext } from './dates.ts';
import { parseDate } from './dates.ts';
import { find, findAll, fits, linesOf, typedIn } from './dom.ts';
import { inside } from './laid-out.ts';
import { ownWords } from './message-text.ts';
import { parsePerson } from './people.ts';
import type { Customer, Message, MessageRole } from './record.ts';
import { firstOf } from './rules.ts';

/** Of a longer thread the first message and the newest are read: how it began and where it stands. */
const MAX_MESSAGES = 400;

/** What most products mean by these, unless their rules say otherwise. */
const QUOTED = 'blockquote, .gmail_quote, .gmail_extra';
const CHROME = 'button, [role="button"], form';

/** The page's messages in its order. A mail can hold markup like one: what lies inside another is its text. */
export function itemsOf(scope: ParentNode, { item }: MessageRules): Element[] {
  // In a shadow tree or frame the selector's last part is what holds there; children of one list do not nest.
  const inner = item.split(' >>> ').at(-1) ?? item;
  if (inner.startsWith('> ')) return findAll(scope, item);
  return findAll(scope, item).filter((element) => !element.parentElement?.closest(inner));
}

/** Returns the thread, oldest first, and why parts of it may be missing. */
export function readMessages(
  rules: MessageRules,
  scope: ParentNode,
  doc: Document,
  dates: DateContext,
  customer: Customer,
): { messages: Message[]; gap?: NonNullable<MessageRules['gaps']>[number] } {
  const all = itemsOf(scope, rules);
  const reversed = isNewestFirst(all, rules, dates);
  const shown = reversed ? bounded(all.reverse()).reverse() : bounded(all);
  // In the page's order: an item that goes on does so from the one shown above it.
  const heads = headsOf(shown, rules, dates);
  const items = reversed ? shown.reverse() : shown;
  const roles =
    typeof rules.roles === 'function'
      ? rules.roles(items, doc)
      : items.map((item) => roleOf(item, heads.get(item), rules.roles as RoleRule[], doc, customer));
  const messages = items.flatMap((item, index): Message[] => {
    const own = bodyOf(item, rules);
    const logged = rules.logged?.(own, customer);
    const text = logged?.text ?? own;
    if (text === '') return [];
    const { id, author: label, at } = heads.get(item) ?? {};
    const author = logged ? logged.author : label && (parsePerson(label).name ?? label);
    return [
      {
        id: id ?? String(index + 1),
        ...(author && { author }),
        role: logged?.role ?? roles[index] ?? 'unknown',
        ...(at && { at }),
        text,
      },
    ];
  });
  const gap = rules.gaps?.find(({ when }) => find(doc, when));
  return { messages: inOrder(messages), ...(gap && { gap }) };
}

/** A first post above replies that run newest first is in neither order: where all say when, that decides. */
function inOrder(messages: Message[]): Message[] {
  if (!messages.every(({ at }) => at?.includes('T'))) return messages;
  return messages.toSorted((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? ''));
}

/** Who and when, as the item says; `author` is the whole label, its address included. */
interface Head {
  id?: string;
  author?: string;
  at?: string;
}

function headOf(item: Element, rules: MessageRules, dates: DateContext): Head {
  const id = rules.id ? item.getAttribute(rules.id) : null;
  const author = firstOf(rules.author ?? [], item)?.value;
  const shown = firstOf(rules.at ?? [], item)?.value;
  const at = shown && parseDate(shown, dates);
  return { ...(id && { id }), ...(author && { author }), ...(at && { at }) };
}

function headsOf(items: Element[], rules: MessageRules, dates: DateContext): Map<Element, Head> {
  const heads = new Map<Element, Head>();
  let before: Head | undefined;
  for (const item of items) {
    const head = headOf(item, rules, dates);
    heads.set(item, fits(item, rules.goesOn) ? { ...before, ...head } : head);
    before = heads.get(item);
  }
  return heads;
}

function bodyOf(item: Element, rules: MessageRules): string {
  const { chrome = CHROME, quoted = QUOTED, preformatted } = rules;
  const bodies = rules.body === ':scope' ? [item] : findAll(item, rules.body);
  const own = bodies.filter(
    (body) => !fits(body, rules.foreign) && !bodies.some((other) => other !== body && other.contains(body)),
  );
  return ownWords(
    own
      .map((body) =>
        linesOf(body, { without: chrome, quoted, inside, ...(preformatted && { preformatted }) }),
      )
      .join('\n\n'),
  );
}

/** The first rule that fits says who wrote an item. */
function roleOf(
  item: Element,
  head: Head | undefined,
  rules: RoleRule[],
  doc: Document,
  customer: Customer,
): MessageRole {
  const rule = rules.find(
    ({ when, author }) =>
      (when === undefined || fits(item, when)) &&
      (author === undefined || isBy(head?.author, author, doc, customer)),
  );
  return rule?.is ?? 'unknown';
}

function isBy(label: string | undefined, author: string, doc: Document, customer: Customer): boolean {
  if (!label) return false;
  const { name, email } = parsePerson(label);
  if (author === 'customer') {
    return email && customer.email ? same(email, customer.email) : same(name, customer.name);
  }
  return findAll(doc, author).some((one) =>
    same(name ?? label, typedIn(one) || one.getAttribute('title') || one.textContent),
  );
}

function same(one: string | null | undefined, other: string | null | undefined): boolean {
  const bare = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim().toLowerCase();
  return Boolean(bare(one)) && bare(one) === bare(other);
}

function bounded<T>(items: T[]): T[] {
  const [first] = items;
  return first !== undefined && items.length > MAX_MESSAGES
    ? [first, ...items.slice(1 - MAX_MESSAGES)]
    : items;
}

/** Times of a thread grow; where they do not tell, its ids do. A page that shows the latest first is in reverse. */
function isNewestFirst(items: Element[], rules: MessageRules, dates: DateContext): boolean {
  const [first, last] = [items[0], items.at(-1)].map((item) => item && headOf(item, rules, dates));
  if (first?.at && last?.at && first.at !== last.at) return first.at > last.at;
  const [one, other] = [Number(first?.id), Number(last?.id)];
  return one === other || Number.isNaN(one - other) ? rules.newestFirst === true : one > other;
}
