import type { CustomerRecord } from './record.ts';

/** What the content script found in the page, and where each field came from. */
export type Reading =
  | {
      state: 'record';
      record: CustomerRecord;
      crmLabel: string;
      fields: FieldReading[];
      /** Parts of the page are still loading: another reading follows. */
      pending?: true;
      /** Why messages may be missing, in a sentence; the advice then rests on a part of the thread. */
      gap?: string;
    }
  | {
      state: 'no-record';
      crmLabel?: string;
      /** The page belongs to this record without showing it (its reply form): keep what was read before. */
      recordId?: string;
    }
  | { state: 'failed'; problem: string };

/** One row of "what I read": a field that was looked for, its value, and the way it was found. */
export interface FieldReading {
  /** Path in the record, such as `customer.email` or `messages`. */
  field: string;
  /** Shortened for display; absent when the page does not show the field. */
  value?: string;
  /** How it was found, in words a team lead understands ("People section, Requestors"). */
  via?: string;
}
