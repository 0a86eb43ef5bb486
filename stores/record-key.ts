import type { CustomerRecord } from '../crm/record.ts';

/** What makes two readings the same record: the product and its number, not the words in it. */
export function recordKey(record: CustomerRecord): string {
  return `${record.crm} ${record.kind} ${record.id} ${originOf(record.url)}`;
}

/** The same while the same customer is open in the same record, whatever else of it changes. */
export function contactKey(record: CustomerRecord): string {
  return `${recordKey(record)} ${record.customer.email ?? ''}`;
}

/** The site that a record lies in; empty when it has no address. */
export function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
