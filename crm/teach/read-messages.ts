import type { MessageRules } from '../adapter.ts';
import type { DateContext } from '../dates.ts';
import { find, fits, textOf } from '../dom.ts';
import { inside } from '../laid-out.ts';
import { parsePerson } from '../people.ts';
import type { Customer, Message, MessageRole } from '../record.ts';
import type { TaughtMessages, TaughtRole } from '../taught.ts';
import { readMessages } from '../thread.ts';

/** The thread by taught rules, oldest first. */
export function readTaughtMessages(
  taught: TaughtMessages,
  doc: Document,
  dates: DateContext,
  customer: Customer,
): Message[] {
  const { item, body, author, time } = taught;
  const way = { via: 'Taught', since: '' };
  const rules: MessageRules = {
    item,
    body,
    ...(author && { author: [{ at: author, ...way }] }),
    ...(time && {
      at: [
        { at: time, attribute: ['datetime', 'title', 'data-timestamp'], ...way },
        { at: time, ...way },
      ],
    }),
    roles: (items) => items.map((one) => roleOf(one, taught, customer)),
    via: 'Taught',
    since: '',
  };
  return readMessages(rules, doc, doc, dates, customer).messages;
}

/** How many messages each role wrote. */
export function countRoles(messages: readonly Message[]): Partial<Record<MessageRole, number>> {
  const count: Partial<Record<MessageRole, number>> = {};
  for (const { role } of messages) count[role] = (count[role] ?? 0) + 1;
  return count;
}

function roleOf(item: Element, { author, roles }: TaughtMessages, customer: Customer): MessageRole {
  const shown = author === undefined ? undefined : find(item, author);
  const name = shown && textOf(shown, undefined, { inside });
  const holds = (role: TaughtRole) =>
    (role.when === undefined || fits(item, role.when)) &&
    (role.has === undefined || find(item, role.has) !== undefined) &&
    (role.author === undefined || whose(name, customer) === role.author);
  return roles.find(holds)?.is ?? 'unknown';
}

/** Whether an author is the record's customer; undefined when nobody is named. */
export function whose(author: string | undefined, customer: Customer): 'customer' | 'other' | undefined {
  const { name, email } = parsePerson(author ?? '');
  if (!name && !email) return undefined;
  if (!customer.name && !customer.email) return undefined;
  const same = (one?: string, other?: string) =>
    one !== undefined && other !== undefined && bare(one) === bare(other);
  return same(email, customer.email) || same(name, customer.name) ? 'customer' : 'other';
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
