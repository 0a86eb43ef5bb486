import type { Adapter, FieldPath, PageRules } from './adapter.ts';
import { adapters } from './adapters/index.ts';
import { withCustomFields } from './custom-fields.ts';
import type { DateContext } from './dates.ts';
import { parseDate } from './dates.ts';
import { find } from './dom.ts';
import { present, shorten, toldByFields } from './field-readings.ts';
import type { FieldReading, Reading } from './reading.ts';
import type { Customer, CustomerRecord, Message } from './record.ts';
import { firstOf, readMessages, readRows } from './rules.ts';

/**
 * Returns what the page at this address shows: a record with the origin of each field, no record,
 * or a clear problem. Never throws and never changes the page. Times that carry no zone are read
 * in `timeZone`: a CRM shows them in its agent's zone, and the browser's own is the best guess.
 */
export function readPage(
  doc: Document,
  url: string,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Reading {
  try {
    const address = new URL(url);
    for (const adapter of adapters) {
      const reading = readWith(adapter, doc, address, timeZone);
      if (reading) return reading;
    }
    return { state: 'no-record', unknownPage: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      state: 'failed',
      problem: `This page could not be read (${reason.slice(0, 120)}). Reload it and open the panel again.`,
    };
  }
}

function readWith(adapter: Adapter, doc: Document, url: URL, timeZone: string): Reading | undefined {
  const page = adapter.pages.find(
    ({ path, fingerprint }) => path.test(url.pathname) && find(doc, fingerprint) !== undefined,
  );
  if (page) return readRecord(adapter, page, doc, url, timeZone);
  const beside = adapter.besides?.find(
    ({ path, fingerprint }) => path.test(url.pathname) && find(doc, fingerprint) !== undefined,
  );
  if (!beside) return undefined;
  const recordId = url.searchParams.get(beside.idParam);
  return { state: 'no-record', crmLabel: adapter.label, ...(recordId && { recordId }) };
}

function readRecord(adapter: Adapter, page: PageRules, doc: Document, url: URL, timeZone: string): Reading {
  const inPage = firstOf(page.id.page, doc)?.value;
  const inUrl = url.searchParams.get(page.id.param) ?? undefined;
  const id = inPage ?? inUrl;
  // While a page swaps records its address and its content differ: reading then takes the wrong customer.
  if (!id || (inPage && inUrl && inPage !== inUrl)) return { state: 'no-record', crmLabel: adapter.label };

  const dates: DateContext = { timeZone, locale: doc.documentElement?.lang || 'en' };
  const person = page.person?.(doc);
  const fields: FieldReading[] = [];
  const names = { id, ...(person && { person }) };
  const read = (field: FieldPath): string | undefined => {
    const found = firstOf(page.fields[field] ?? [], doc, names);
    const value = found && field.endsWith('At') ? parseDate(found.value, dates) : found?.value;
    fields.push({ field, ...(found && value && { value: shorten(value), via: found.via }) });
    return value;
  };

  const customer = present<Customer>({
    name: read('customer.name'),
    email: read('customer.email'),
    phone: read('customer.phone'),
    company: read('customer.company'),
  });
  const rows = readRows(page.custom, doc, names);
  const { messages, gap } = readMessages(page, doc, dates);
  const record = withCustomFields(
    present<CustomerRecord>({
      crm: adapter.id,
      url: url.href,
      kind: page.kind,
      id,
      subject: read('subject'),
      status: read('status'),
      priority: read('priority'),
      queue: read('queue'),
      channel: page.channel,
      createdAt: read('createdAt'),
      updatedAt: read('updatedAt'),
      customer,
      tags: [],
      fields: rows.map(({ field }) => field),
      messages,
    }),
    dates,
  );
  const via = page.custom[0]?.via ?? 'Fields';
  fields.push(
    ...toldByFields(record.customer, via),
    { field: 'tags', ...(record.tags.length > 0 && { value: shorten(record.tags.join(', ')), via }) },
    ...rows.map(({ field, via }) => ({ field: `fields.${field.label}`, value: shorten(field.value), via })),
    thread(messages, gap?.says ?? page.messages.via),
  );
  return {
    state: 'record',
    record,
    crmLabel: adapter.label,
    fields,
    ...(gap?.pending && { pending: true }),
    ...(gap && { gap: gap.says }),
  };
}

function thread(messages: Message[], via: string): FieldReading {
  if (messages.length === 0) return { field: 'messages', via };
  const count = (role: Message['role']) => messages.filter((message) => message.role === role).length;
  const roles = (['customer', 'agent', 'note', 'system', 'unknown'] as const)
    .filter((role) => count(role) > 0)
    .map((role) => `${count(role)} ${role}`);
  return { field: 'messages', value: `${messages.length} (${roles.join(', ')})`, via };
}
