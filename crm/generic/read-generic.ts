import type { DateContext } from '../dates.ts';
import { shorten, toldByFields } from '../field-readings.ts';
import type { FieldReading, Reading } from '../reading.ts';
import type { CustomerRecord, Message, RecordKind } from '../record.ts';
import type { Shared } from '../shared.ts';
import { descriptionOf } from './description.ts';
import { chromeOf } from './groups.ts';
import { isNameLike } from './hints.ts';
import { type Found, type Identity, identityOf } from './identity.ts';
import type { Meaning } from './labels.ts';
import { type Layout, layoutOf, within } from './layout.ts';
import { momentOf } from './moment.ts';
import { nameKey } from './name-key.ts';
import { openerOf } from './opener.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { agentsOf } from './people-of-page.ts';
import { headingOf, type Place, placeOf } from './place.ts';
import { type Thread, threadOf } from './thread.ts';
import { timesOf } from './times.ts';

const MAX_FIELDS = 200;
const PART = 'The thread is very long: how it begins and its newest messages are read';
const OF_TICKET: Meaning[] = ['status', 'priority', 'queue', 'agent', 'createdAt', 'updatedAt', 'subject'];
const OF_CUSTOMER: Meaning[] = ['language', 'since', 'plan', 'renewsAt', 'preference'];

/** Read without rules for the product: what labels, links and repeated blocks tell by themselves. */
export type GenericReader = (doc: Document, url: string, timeZone: string, shared: Shared) => Reading;

/**
 * Returns the record of a page of any web CRM, or no record unless the page surely shows one customer.
 * Never changes the page; what goes wrong is `readPage`'s to tell. Times that carry no zone are read in
 * `timeZone`.
 */
export const readGeneric: GenericReader = (doc, url, timeZone, shared) =>
  readRecord(doc, new URL(url), { timeZone, locale: doc.documentElement?.lang || 'en' }, shared);

function readRecord(doc: Document, url: URL, dates: DateContext, shared: Shared): Reading {
  const layout = layoutOf(doc);
  const place = placeOf(url);
  if (place.elsewhere || asksForPassword(layout)) return { state: 'no-record' };
  const outside = chromeOf(layout);
  const pairs = pairsOf(layout);
  const { agents, assignable } = agentsOf(layout, outside, pairs);
  const times = timesOf(layout, dates, shared);
  const look = (before: Thread) => {
    const inThread = within(layout, before.blocks);
    const opener = openerOf(layout, times, outside, inThread);
    const authors = new Set(before.messages.flatMap(({ author }) => (author ? [nameKey(author)] : [])));
    const clues = { outside, inThread, agents, authors, ...(opener && { opener: opener.name }) };
    const identity = identityOf(layout, pairs, clues);
    const heading = headingOf(layout, outside, inThread, doc.title, namesOf(identity));
    // A contact's own page is headed by the name.
    const { subject } = heading;
    const ofPerson = place.kind === 'contact' && place.id !== undefined;
    const title =
      ofPerson && subject && isNameLike(subject) && !agents.has(nameKey(subject)) ? subject : undefined;
    const customer = namesOf(identity).union(new Set(title ? [nameKey(title)] : []));
    // A list that names the customer as well names everybody.
    const colleagues =
      (identity.name ?? title) && assignable.isDisjointFrom(customer) ? assignable : undefined;
    const people = { customer, agents: colleagues ? agents.union(colleagues) : agents };
    return {
      identity,
      title,
      people,
      opener,
      heading,
      thread: threadOf(layout, times, outside, pairs, people, shared),
    };
  };
  // Who the customer is tells the messages apart; where the messages are tells whose labels count.
  const { identity, title, people, opener, heading, thread } = look(
    look({ messages: [], blocks: [] }).thread,
  );
  const inThread = within(layout, thread.blocks);
  const shown = pairs.filter(({ at }) => !outside[at] && !inThread(at));
  // Times in menus and messages are not the record's.
  const free = times.filter(({ index }) => !outside[index] && !inThread(index));
  const day = (value: string) => shared.parseDate(value, dates);
  const moment = (meaning: Meaning) => momentOf(layout, free, shown, meaning, day);
  const created = moment('createdAt');
  const moments = { createdAt: created, updatedAt: moment('updatedAt') };
  const description = descriptionOf(
    layout,
    shown,
    thread,
    people,
    opener,
    created?.value,
    place.kind === 'ticket' ? heading.at : undefined,
    shared,
  );
  const messages = [...description, ...thread.messages];
  const writers = new Set(
    messages.flatMap(({ role, author }) => (role === 'customer' ? (author ?? []) : [])),
  );
  const [writer] = writers;
  // Marked boxes may name whom no field names.
  if (!identity.name && writer && writers.size === 1 && !writer.includes('@'))
    identity.name = { value: writer, via: "Author of the customer's messages" };
  if (!isSure(identity, shown, messages, place, title)) return { state: 'no-record' };
  const reading = recordOf({ url, place, heading, identity, shown, moments, messages, dates, shared });
  return thread.isPart ? { ...reading, gap: PART } : reading;
}

/** A page that asks for a password is about its own user. */
function asksForPassword({ elements }: Layout): boolean {
  return elements.some(
    (element) => element.localName === 'input' && element.getAttribute('type') === 'password',
  );
}

function namesOf({ name, email }: Identity): Set<string> {
  return new Set([name, email].flatMap((found) => (found ? [nameKey(found.value)] : [])));
}

/** One customer must be named, and a conversation or several of a record's own fields must stand beside. */
function isSure(
  identity: Identity,
  pairs: Pair[],
  messages: Message[],
  place: Place,
  title: string | undefined,
): boolean {
  const { name, email, phone, company, ambiguous, weak } = identity;
  if (ambiguous || (!name && !email)) return false;
  const count = (meanings: Meaning[]) =>
    meanings.filter((meaning) => pairs.some((pair) => pair.meaning === meaning)).length;
  const ofPerson = place.kind === 'contact' && place.id !== undefined;
  const told = [name ?? title, email, phone, company].filter(Boolean).length;
  const ticket = count(OF_TICKET);
  const customer = count(OF_CUSTOMER) + told;
  const heard = messages.some(({ role }) => role === 'customer' || role === 'agent');
  if (weak && !ofPerson)
    return messages.length > 0 && heard && (ticket >= 2 || (place.kind === 'ticket' && told >= 2));
  if (messages.length > 0) return heard ? ticket + customer >= 2 : ticket + customer >= 3;
  if (ofPerson && name && email) return true;
  return customer >= 3 && (place.kind !== undefined || place.id !== undefined);
}

interface Parts {
  url: URL;
  place: Place;
  heading: { subject?: string; id?: string };
  identity: Identity;
  shown: Pair[];
  moments: FoundBy;
  messages: Message[];
  dates: DateContext;
  shared: Shared;
}

function recordOf({
  url,
  place,
  heading,
  identity,
  shown,
  moments,
  messages,
  dates,
  shared,
}: Parts): Reading & { state: 'record' } {
  const kind: RecordKind = place.kind ?? (messages.length > 0 ? 'ticket' : 'contact');
  const isTicket = kind === 'ticket';
  const first = (
    meaning: Meaning,
    accept: (value: string) => string | undefined = short,
  ): Found | undefined => {
    for (const pair of shown) {
      const value = pair.meaning === meaning ? accept(pair.value) : undefined;
      if (value) return { value, via: pair.via };
    }
    return undefined;
  };
  const title = heading.subject ? { value: heading.subject, via: 'Main heading' } : undefined;
  const { firstName, email, phone, company } = identity;
  const name = isTicket ? identity.name : ((identity.weak ? undefined : identity.name) ?? title);
  const customer = { name, firstName, email, phone, company };
  const found = {
    subject:
      first('subject', (value) => value) ??
      (isTicket || kind === 'deal' || kind === 'lead' ? title : undefined),
    status: first('status'),
    priority: first('priority'),
    queue: first('queue'),
    ...moments,
  };
  const fields = shown.filter(isOwnField).slice(0, MAX_FIELDS);
  const base: CustomerRecord = {
    crm: 'generic',
    url: url.href,
    kind,
    id: place.id ?? heading.id ?? `${url.pathname}${url.search}`,
    ...valuesOf(found),
    channel: 'unknown',
    customer: valuesOf(customer),
    tags: [],
    // Labels in other languages are read under the name that the rules for fields know.
    fields: fields.map((pair) => ({ label: CANONICAL[pair.meaning ?? ''] ?? pair.label, value: pair.value })),
    messages,
  };
  const record: CustomerRecord = {
    ...shared.withCustomFields(base, dates),
    fields: fields.map(({ label, name, value }) => ({
      label,
      ...(name && name !== label && { name }),
      value,
    })),
  };
  return { state: 'record', record, crmLabel: url.host, fields: origins(customer, found, record, fields) };
}

const CANONICAL: Record<string, string> = {
  language: 'Language',
  since: 'Customer since',
  plan: 'Plan',
  renewsAt: 'Renewal date',
  preference: 'Contact preference',
};
/** The other meanings have places of their own in the record. */
const AS_FIELD = /^(agent|language|since|plan|renewsAt|preference)$/;

function isOwnField(pair: Pair, index: number, pairs: Pair[]): boolean {
  if (pair.meaning && !AS_FIELD.test(pair.meaning)) return false;
  const isSame = (one: Pair) =>
    one.meaning !== undefined && one.meaning === pair.meaning && one.value === pair.value;
  return pairs.findIndex((one) => one.at === pair.at || one.label === pair.label || isSame(one)) === index;
}

function short(value: string): string | undefined {
  return value.length <= 60 ? value : undefined;
}

type FoundBy = Record<string, Found | undefined>;

/** What was found, without where. */
function valuesOf(found: FoundBy): Record<string, string> {
  return Object.fromEntries(Object.entries(found).flatMap(([key, one]) => (one ? [[key, one.value]] : [])));
}

function origins(
  ofCustomer: FoundBy,
  found: FoundBy,
  record: CustomerRecord,
  fields: Pair[],
): FieldReading[] {
  const { customer, messages } = record;
  return [
    ...[ofCustomer, found].flatMap((group) =>
      Object.entries(group).map(([field, one]) => ({
        field: group === found ? field : `customer.${field}`,
        ...(one && { value: shorten(one.value), via: one.via }),
      })),
    ),
    ...toldByFields(customer, 'Labelled fields'),
    ...fields.map(({ label, value, via }) => ({ field: `fields.${label}`, value: shorten(value), via })),
    {
      field: 'messages',
      ...(messages.length > 0 && { value: String(messages.length) }),
      via: 'Repeated blocks with author, time and words',
    },
  ];
}
