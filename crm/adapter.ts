import type { Channel, MessageRole, RecordKind } from './record.ts';

/**
 * What the product knows about one CRM: data first, a function only where data cannot say it.
 * Every rule fails closed: a selector that no longer fits loses its field, never the read.
 */
export interface Adapter {
  id: string;
  label: string;
  /** Tried in order; the first whose address and fingerprint fit reads the page. */
  pages: PageRules[];
  /** Pages that belong to a record without showing it, such as its reply form. */
  besides?: { path: RegExp; idParam: string; fingerprint: string }[];
}

export interface PageRules {
  kind: RecordKind;
  /** Tested against the path only: a self-hosted CRM lies under any host and folder. */
  path: RegExp;
  /** Must be in the page, so that another product's look-alike address is not read. */
  fingerprint: string;
  /** Where the record's id stands: in the address, and in the page to check it against. */
  id: { param: string; page: Way[] };
  /** Holds for every record of the product when its pages do not say. */
  channel: Channel;
  fields: Partial<Record<FieldPath, Way[]>>;
  /** Fields that customers of the CRM define themselves. */
  custom: RowRules[];
  messages: MessageRules;
  /** Key of the person the record is about, for `{person}` in selectors. */
  person?(doc: Document): string | undefined;
}

/** One way to find a value. `since` is the day it was last seen to work in a real page or source. */
export interface Way {
  /** Selector; `{id}` and `{person}` are filled in. */
  at: string;
  /** Read this attribute instead of the text. */
  attribute?: string;
  /** Group 1 is the value; no match means the value is not there. */
  pick?: RegExp;
  /** Left out of the text. */
  without?: string;
  /** How it was found, in words a team lead understands. */
  via: string;
  since: string;
}

export interface RowRules {
  /** Selector; `{id}` and `{person}` are filled in. */
  row: string;
  label: string;
  /** Each match is one value of the row. */
  value: string;
  /** The product's own name of the field, taken from an attribute of the row. */
  name?: { attribute: string; pick: RegExp };
  /** A row that matches holds no value, whatever it says ("(no value)" is localised). */
  empty: string;
  /** A better spelling of the value elsewhere, such as the ISO date in an edit form; `{name}` is filled in. */
  exact?: { at: string; attribute: string };
  via: string;
  since: string;
}

export interface MessageRules {
  item: string;
  /** Attribute of the item. */
  id: string;
  author: Way[];
  at: Way[];
  /** Parts of the item that hold its words. */
  body: string;
  /** Bodies that are not the author's own words, such as an attached file or mail. */
  foreign?: string;
  /** Inside a body: quoted history, replaced by a quote mark. */
  quoted: string;
  /** Inside a body: the page's own controls, left out. */
  chrome: string;
  /** Inside a body: text whose line breaks count. */
  preformatted: string;
  /** One role an item, in the same order. */
  roles(items: Element[], doc: Document): MessageRole[];
  /** Says why messages may be missing; `pending` when they come by themselves. */
  gaps: { when: string; says: string; pending: boolean }[];
  via: string;
  since: string;
}

export type FieldPath =
  | 'subject'
  | 'status'
  | 'priority'
  | 'queue'
  | 'createdAt'
  | 'updatedAt'
  | 'customer.name'
  | 'customer.email'
  | 'customer.phone'
  | 'customer.company';
