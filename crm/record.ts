/**
 * The one shape in which a CRM page leaves the content script. `read` prints it, `advise` takes it.
 *
 * Unknown is absent: no field is guessed and none is an empty string. Times are ISO 8601.
 * Everything in it was written by strangers: treat each string as untrusted text, never as markup.
 */
export interface CustomerRecord {
  /** Which adapter read the page (`request-tracker`, `generic`, ...). */
  crm: string;
  url?: string;
  kind: RecordKind;
  id: string;
  subject?: string;
  status?: string;
  priority?: string;
  /** Queue, mailbox or team the ticket lies in; a lead may set a starting point for it. */
  queue?: string;
  channel: Channel;
  createdAt?: string;
  updatedAt?: string;
  customer: Customer;
  tags: string[];
  fields: RecordField[];
  /** Oldest first. */
  messages: Message[];
}

export type RecordKind = 'ticket' | 'contact' | 'company' | 'deal' | 'lead';
export type Channel = 'email' | 'chat' | 'phone' | 'web' | 'social' | 'in-person' | 'unknown';
export type OptOut = 'phone' | 'email' | 'survey' | 'marketing' | 'all';
export type Lifecycle = 'prospect' | 'customer' | 'former' | 'unknown';

export interface Customer {
  name?: string;
  firstName?: string;
  email?: string;
  phone?: string;
  company?: string;
  /** BCP 47; chooses the script's language, never the stance. */
  language?: string;
  timeZone?: string;
  lifecycle?: Lifecycle;
  since?: string;
  plan?: string;
  renewsAt?: string;
  /** 0 (worst) to 1 (best). */
  satisfaction?: number;
  optOuts?: OptOut[];
  preferredChannel?: Channel;
}

/** A labelled value of the page; `name` is the product's own field name when the page shows one. */
export interface RecordField {
  label: string;
  name?: string;
  value: string;
}

/** `note` is a colleague's private note: seen by agents only. */
export type MessageRole = 'customer' | 'agent' | 'note' | 'system' | 'unknown';

export interface Message {
  id: string;
  author?: string;
  role: MessageRole;
  at?: string;
  /** That message's own words: no quoted history, no signature, no disclaimer. */
  text: string;
}
