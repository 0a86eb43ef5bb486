import { withCustomFields } from '../custom-fields.ts';
import type { DateContext } from '../dates.ts';
import { shorten } from '../field-readings.ts';
import type { FieldReading, Reading } from '../reading.ts';
import type { Customer, CustomerRecord, Message, RecordField } from '../record.ts';
import { recordIdOf, type TaughtField, type TaughtSite, type TaughtWay } from '../taught.ts';
import { laidOut, readField } from './field.ts';
import { countRoles, readTaughtMessages, whose } from './read-messages.ts';

/** What a contact preference is called where rules look for it. */
const PREFERENCE = 'Contact preference';

/**
 * Lays what the taught rules read over a reading: a taught rule wins for its field, and one that finds
 * nothing leaves it empty. Without a reading to lay it over, a customer's name or address makes a record.
 */
export function applyTaught(
  reading: Reading,
  site: TaughtSite,
  doc: Document,
  url: URL,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Reading {
  const layout = laidOut(doc);
  const dates: DateContext = { timeZone, locale: doc.documentElement?.lang || 'en' };
  const values = new Map(site.fields.map((field) => [field, readField(field, doc, layout)]));
  const read = reading.state === 'record' ? reading : undefined;
  const before = read?.record ?? emptyRecord(site, url);
  const taught = taughtCustomer(values);
  const isOther = isAnother(before.customer, taught);
  const customer = customerOf(before.customer, taught, isOther);
  const own = ownFields(values);
  const messages = site.messages
    ? readTaughtMessages(site.messages, doc, dates, customer)
    : isOther
      ? rejudged(before.messages, customer)
      : before.messages;
  if (!read && !customer.name && !customer.email) return reading;
  const replaced = new Set(own.map(({ label }) => label));
  const merged: CustomerRecord = {
    ...before,
    ...ticketFields(before, values),
    customer,
    messages,
    fields: [...before.fields.filter(({ label }) => !replaced.has(label)), ...own],
  };
  // Where the address tells no record, the customer does.
  if (!read && !recordIdOf(site.path, url)) merged.id = `${url.pathname} ${customer.email ?? customer.name}`;
  const record = own.length > 0 ? withCustomFields(merged, dates) : merged;
  return {
    ...(read ?? { state: 'record', crmLabel: url.host }),
    state: 'record',
    record: withoutEmpty(record),
    crmLabel: read?.crmLabel ?? url.host,
    fields: origins(read?.fields ?? [], record, site, values, isOther),
  };
}

function emptyRecord({ kind, path }: TaughtSite, url: URL): CustomerRecord {
  const id = recordIdOf(path, url) || `${url.pathname}${url.search}`;
  const lists = { tags: [], fields: [], messages: [] };
  return { crm: 'taught', url: url.href, kind, id, channel: 'unknown', customer: {}, ...lists };
}

type Values = Map<TaughtField, string | undefined>;

function taughtCustomer(values: Values): Customer {
  const taught: Record<string, string | undefined> = {};
  for (const [{ field }, value] of values) {
    if (field.startsWith('customer.')) taught[field.slice('customer.'.length)] = value;
  }
  return taught as Customer;
}

/** Of another person nothing may be mixed in, and a first name goes with its name. */
function customerOf(before: Customer, taught: Customer, isOther: boolean): Customer {
  if (isOther) return withoutEmpty(taught);
  const { firstName, ...rest } = before;
  return withoutEmpty({ ...rest, ...(firstName && !('name' in taught) && { firstName }), ...taught });
}

/** Whether the rules read another person than was read without them; the address tells better than the name. */
function isAnother(before: Customer, taught: Customer): boolean {
  const key = taught.email && before.email ? 'email' : 'name';
  const [one, other] = [before[key], taught[key]];
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();
}

/** Who wrote what, once it is known that the customer is somebody else. */
function rejudged(messages: readonly Message[], customer: Customer): Message[] {
  return messages.map((message) => {
    if (message.role === 'note' || message.role === 'system') return message;
    return { ...message, role: whose(message.author, customer) === 'customer' ? 'customer' : 'unknown' };
  });
}

function ticketFields(before: CustomerRecord, values: Values): Partial<CustomerRecord> {
  const taught: Record<string, string | undefined> = {};
  for (const [{ field }, value] of values) {
    if (!field.includes('.') && field !== 'preference' && (field in before || value)) taught[field] = value;
  }
  return taught as Partial<CustomerRecord>;
}

/** Fields that the record keeps under a label. */
function ownFields(values: Values): RecordField[] {
  return [...values].flatMap(([{ field }, value]) => {
    const label = labelOf(field);
    return label === undefined || value === undefined ? [] : [{ label, value }];
  });
}

function labelOf(field: string): string | undefined {
  if (field === 'preference') return PREFERENCE;
  return field.startsWith('fields.') ? field.slice('fields.'.length) : undefined;
}

function origins(
  before: readonly FieldReading[],
  record: CustomerRecord,
  { messages }: TaughtSite,
  values: Values,
  isOther: boolean,
): FieldReading[] {
  const taught = [...values].map(([{ field, ways }, value]): FieldReading => {
    const path = field === 'preference' ? `fields.${PREFERENCE}` : field;
    return { field: path, ...(value !== undefined && { value: shorten(value), via: viaOf(ways[0]) }) };
  });
  if (messages) {
    const roles = Object.entries(countRoles(record.messages)).map(([role, count]) => `${count} ${role}`);
    const value = roles.length > 0 && { value: `${record.messages.length} (${roles.join(', ')})` };
    taught.push({ field: 'messages', ...value, via: 'Taught: messages' });
  }
  const names = new Set(taught.map(({ field }) => field));
  const others = before.filter(({ field }) => !names.has(field));
  return [...taught, ...others.map((one) => (isOther ? checked(one, record.customer) : one))];
}

/** What was read of another person is not shown as read of this one. */
function checked(reading: FieldReading, customer: Customer): FieldReading {
  const { field } = reading;
  if (!field.startsWith('customer.') || customer[field.slice('customer.'.length) as keyof Customer])
    return reading;
  return { field };
}

function viaOf(way: TaughtWay | undefined): string {
  if (way?.by === 'label') return `Taught: label "${way.label}"`;
  return way?.name === undefined ? 'Taught: place in the page' : `Taught: "${way.name}" in the page`;
}

/** Unknown is absent. */
function withoutEmpty<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
