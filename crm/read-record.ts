import type { Adapter, FieldPath, PageRules } from './adapter.ts';
import { channelOf, languageOf, withCustomFields } from './custom-fields.ts';
import { type DateContext, parseDate } from './dates.ts';
import { find, findAll } from './dom.ts';
import { oncePerField, present, shorten, toldByFields } from './field-readings.ts';
import { isShown } from './laid-out.ts';
import type { FieldReading, Reading } from './reading.ts';
import type { Customer, CustomerRecord, Message } from './record.ts';
import { allOf, firstOf, type Names, readRows, selectorOf } from './rules.ts';
import { shared } from './shared.ts';
import type { Parts } from './socket.ts';
import { readMessages } from './thread.ts';
import type { Lack } from './watch.ts';

interface Page {
  adapter: Adapter;
  label: string;
  page: PageRules;
  doc: Document;
  url: URL;
  parts: Parts;
  timeZone: string;
}

type Fields = Partial<Record<FieldPath, string>>;

/** Reads a page by the rules that fit it; `no-record` while it cannot be sure whose record it shows. */
export function readRecord({ adapter, label, page, doc, url, parts, timeZone }: Page): Reading | Lack {
  const none: Reading = { state: 'no-record', crmLabel: label };
  const groups = page.address.exec(`${url.pathname}${url.search}${url.hash}`)?.groups ?? {};
  const scope = paneOf(page, doc, groups.id);
  if (!scope) return none;
  const inPage = firstOf(page.id ?? [], scope)?.value;
  const id = inPage ?? groups.id;
  // While a page swaps records its address and its content differ: reading then takes the wrong customer.
  if (!id || (inPage && groups.id && inPage !== groups.id)) return none;

  const dates: DateContext = { timeZone, locale: doc.documentElement?.lang || 'en' };
  const person = page.person?.(doc);
  const names: Names = { id, ...(person && { person }) };
  const rows = readRows(page.custom ?? [], scope, names);
  const { fields, told } = readFields(page, scope, names, dates);
  const tags = allOf(page.tags ?? [], scope, names);
  const optOuts = (page.optOuts ?? []).filter(({ when }) =>
    find(scope, selectorOf(when, names) ?? ':not(*)'),
  );
  const customer = customerOf(
    fields,
    optOuts.map(({ out }) => out),
  );
  const { messages, gap } = page.messages
    ? readMessages(page.messages, scope, doc, dates, customer)
    : { messages: [] as Message[], gap: undefined };

  const record = withCustomFields(
    present<CustomerRecord>({
      crm: adapter.id,
      url: url.href,
      kind: page.kinds?.[groups.kind ?? ''] ?? page.kind,
      id,
      subject: fields.subject,
      status: fields.status,
      priority: fields.priority,
      queue: fields.queue,
      channel: channelOf(fields.channel) ?? page.channel,
      createdAt: fields.createdAt,
      updatedAt: fields.updatedAt,
      customer,
      tags: tags.values,
      fields: rows.map(({ field }) => field),
      messages,
    }),
    dates,
  );
  const via = page.custom?.[0]?.via ?? 'Fields';
  const reading: Reading = {
    state: 'record',
    record,
    crmLabel: label,
    fields: oncePerField([
      ...told,
      ...toldByFields(record.customer, optOuts[0]?.via ?? via),
      {
        field: 'tags',
        ...(record.tags.length > 0 && { value: shorten(record.tags.join(', ')), via: tags.via ?? via }),
      },
      ...rows.map(({ field, via }) => ({ field: `fields.${field.label}`, value: shorten(field.value), via })),
      ...(page.messages ? [threadReading(messages, gap?.says ?? page.messages.via)] : []),
    ]),
    ...(gap?.pending && { pending: true }),
    ...(gap && { gap: gap.says }),
  };
  return page.generic ? filledIn(reading, page, parts, doc, url, timeZone) : reading;
}

/** The part of the page that shows the record; undefined while none, or more than one, is to be seen. */
function paneOf({ pane }: PageRules, doc: Document, id: string | undefined): ParentNode | undefined {
  if (pane === undefined) return doc;
  const shown = findAll(doc, selectorOf(pane, { ...(id && { id }) }) ?? ':not(*)').filter(isInSight);
  return shown.length === 1 ? shown[0] : undefined;
}

function isInSight(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) if (!isShown(one)) return false;
  return true;
}

function readFields(page: PageRules, scope: ParentNode, names: Names, dates: DateContext) {
  const fields: Fields = {};
  const told: FieldReading[] = [];
  const looked: FieldPath[] = [
    'customer.name',
    'customer.email',
    'customer.phone',
    'customer.company',
    'subject',
    'status',
    'priority',
    'queue',
    'createdAt',
    'updatedAt',
    ...(['channel', 'customer.firstName', 'customer.language', 'customer.timeZone'] as const).filter(
      (field) => page.fields[field],
    ),
    ...(['customer.since', 'customer.plan'] as const).filter((field) => page.fields[field]),
  ];
  for (const field of looked) {
    const found = firstOf(page.fields[field] ?? [], scope, names);
    const value = found && /At$|since$/.test(field) ? parseDate(found.value, dates) : found?.value;
    if (value) fields[field] = value;
    told.push({ field, ...(found && value && { value: shorten(value), via: found.via }) });
  }
  return { fields, told };
}

function customerOf(fields: Fields, optOuts: NonNullable<Customer['optOuts']>): Customer {
  return present<Customer>({
    name: fields['customer.name'],
    firstName: fields['customer.firstName'],
    email: fields['customer.email'],
    phone: fields['customer.phone'],
    company: fields['customer.company'],
    language: fields['customer.language'] && languageOf(fields['customer.language']),
    timeZone: fields['customer.timeZone'],
    since: fields['customer.since'],
    plan: fields['customer.plan'],
    optOuts: optOuts.length > 0 ? [...new Set(optOuts)] : undefined,
  });
}

/** Adds what the generic reader finds where the product's rules found nothing; the id and the kind stay theirs. */
function filledIn(
  reading: Reading & { state: 'record' },
  { generic: what = [], custom }: PageRules,
  parts: Parts,
  doc: Document,
  url: URL,
  timeZone: string,
): Reading | Lack {
  if (!parts.generic) return { needs: 'generic' };
  const generic = parts.generic(doc, url.href, timeZone, shared);
  if (generic.state !== 'record') return reading;
  const { record } = reading;
  const other = generic.record;
  // Of another person nothing may be mixed in.
  const same = (key: 'name' | 'email') =>
    !record.customer[key] || !other.customer[key] || record.customer[key] === other.customer[key];
  if (!same('email') || !same('name')) return reading;
  const fields = what.includes('fields');
  const messages = what.includes('messages') && record.messages.length === 0;
  // Where rules say which rows are fields, what else looks like one is not.
  const rows = fields && !custom;
  // A queue is left out: what looks like one is as often a link to an inbox.
  const { subject, status, priority, createdAt, updatedAt } = other;
  const merged: CustomerRecord = {
    ...(fields && present({ subject, status, priority, createdAt, updatedAt })),
    ...record,
    ...(fields && { customer: { ...other.customer, ...record.customer } }),
    ...(rows && { fields: other.fields }),
    ...(messages && { messages: other.messages }),
  };
  const found = new Map(generic.fields.map((one) => [one.field, one]));
  const untold = messages && !reading.fields.some(({ field }) => field === 'messages');
  const mayFill = (field: string) =>
    field === 'messages' ? messages : fields && field !== 'tags' && field !== 'queue';
  return {
    ...reading,
    record: merged,
    fields: oncePerField([
      ...reading.fields.map((one) =>
        one.value === undefined && mayFill(one.field) ? (found.get(one.field) ?? one) : one,
      ),
      ...generic.fields.filter(
        ({ field }) => (rows && field.startsWith('fields.')) || (untold && field === 'messages'),
      ),
    ]),
  };
}

function threadReading(messages: Message[], via: string): FieldReading {
  if (messages.length === 0) return { field: 'messages', via };
  const count = (role: Message['role']) => messages.filter((message) => message.role === role).length;
  const roles = (['customer', 'agent', 'note', 'system', 'unknown'] as const)
    .filter((role) => count(role) > 0)
    .map((role) => `${count(role)} ${role}`);
  return { field: 'messages', value: `${messages.length} (${roles.join(', ')})`, via };
}
