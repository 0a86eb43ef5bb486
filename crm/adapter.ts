import type { Channel, Customer, Message, MessageRole, OptOut, RecordKind } from './record.ts';
import { plugIn } from './socket.ts';

/**
 * What the product knows about one CRM: data first, a function only where data cannot say it.
 * Every rule fails closed: a selector that no longer fits loses its field, never the read.
 */
export interface Adapter {
  /** Id of the product in `products.ts`. */
  id: string;
  /** How far the facts behind the rules can be trusted; printed in `docs/adapters.md`. */
  facts: Facts;
  /** Tried in order; the first whose address and fingerprint fit reads the page. */
  pages: PageRules[];
  /** Pages that belong to a record without showing it, such as its reply form. */
  besides?: { address: RegExp; fingerprint: string }[];
  /** Where the agent writes, on all these pages. */
  composer?: ComposerRules;
}

/**
 * The editors of a product, each a selector that may step into a frame by ` >>> body`. Where none of them is
 * open, the editor is guessed.
 */
export interface ComposerRules {
  /** What the customer gets to read. */
  reply: string[];
  /**
   * What only colleagues read, looked up first: a product with one box for both says here when it is a note.
   * Without it the names around a box tell whether it is one; with it a reply box is none, whatever its names.
   */
  note?: string[];
  /** Boxes that hold fields of the record, such as a street: nothing is ever written there unless named above. */
  field?: string;
  since: string;
}

export interface Facts {
  /**
   * `seen`: the adapter read the running product. `source`: written after the product's own source.
   * `reported`: after what others' tools rely on. `address`: only the address is sure, the rest is guessed.
   */
  confidence: 'seen' | 'source' | 'reported' | 'address';
  /** Versions, what was checked, what was only reconstructed: for people. */
  note: string;
  since: string;
}

export interface PageRules {
  kind: RecordKind;
  /**
   * Tested against path, query and hash; the group `id` is the record's id. The group `kind`, if any,
   * is looked up in `kinds`.
   */
  address: RegExp;
  kinds?: Record<string, RecordKind>;
  /** Must be in the page, so that another product's look-alike address is not read. */
  fingerprint?: string;
  /**
   * Where the record is shown, when the page keeps several mounted: the visible match is read,
   * nothing when several are visible. `{id}` is filled in. All rules are looked up inside.
   */
  pane?: string;
  /** The id as the page shows it, to check against the address (or to take where that has none). */
  id?: Way[];
  /** Holds for every record of the product when its pages do not say. */
  channel: Channel;
  fields: Partial<Record<FieldPath, Way[]>>;
  /** Each match is one tag. */
  tags?: Way[];
  /** Opt-outs that the page shows by a mark only, such as a number struck through. */
  optOuts?: { when: string; out: OptOut; via: string; since: string }[];
  /** Labelled fields, those that customers of the CRM define themselves among them. */
  custom?: RowRules[];
  messages?: MessageRules;
  /** Key of the person the record is about, for `{person}` in selectors. */
  person?(doc: Document): string | undefined;
  /** What the generic reader may fill in where these rules found nothing. */
  generic?: ('fields' | 'messages')[];
}

/** One way to find a value. `since` is the day it was last seen to work in a real page or source. */
export interface Way {
  /**
   * Selector; `{id}` and `{person}` are filled in. ` >>> ` steps into an open shadow tree or a
   * same-origin frame. Of an input its value is read, of a select what is chosen.
   */
  at: string;
  /** Read the first of these attributes that is there instead of the text. */
  attribute?: string | string[];
  /** Read all of them, one after another: a day in a link and a time in a title make a date. */
  joined?: true;
  /**
   * Of the matches, the first whose label reads so; the value stands beside it. Only where no attribute
   * names the field. Without `label` the match is the label; without `value` its next neighbour is read.
   */
  labelled?: { reads: RegExp; label?: string; value?: string };
  /** Group 1 is the value; no match means the value is not there. */
  pick?: RegExp;
  /** Go on to the next match until one gives a value, where only `pick` can tell the right one. */
  each?: boolean;
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
  empty?: string;
  /** A better spelling of the value elsewhere, such as the ISO date in an edit form; `{name}` is filled in. */
  exact?: { at: string; attribute: string };
  via: string;
  since: string;
}

export interface MessageRules {
  item: string;
  /** Attribute of the item. */
  id?: string;
  author?: Way[];
  at?: Way[];
  /** Parts of the item that hold its words; a shadow tree or a frame is read like its children. */
  body: string;
  /** Bodies that are not the author's own words, such as an attached file or mail. */
  foreign?: string;
  /** Inside a body: quoted history, replaced by a quote mark. */
  quoted?: string;
  /** Inside a body: the page's own controls, left out. */
  chrome?: string;
  /** Inside a body: text whose line breaks count. */
  preformatted?: string;
  /** The page shows the latest first; where times or ids tell the order, they decide. */
  newestFirst?: boolean;
  /** An item that matches goes on from the one shown before it, and has its author and time. */
  goesOn?: string;
  /** The first that fits an item says who wrote it; none: unknown. Or a function: one role an item, in order. */
  roles: RoleRule[] | ((items: Element[], doc: Document) => MessageRole[]);
  /** Whose words a message really holds, such as a mail that a colleague wrote down as a note; undefined: its author's. */
  logged?(text: string, customer: Customer): Logged | undefined;
  /** Says why messages may be missing; `pending` when they come by themselves. */
  gaps?: { when: string; says: string; pending: boolean }[];
  via: string;
  since: string;
}

/**
 * `when`: a selector that the item matches. `author: 'customer'`: it is by the record's customer, by name
 * or address. `author: '<selector>'`: its author's name is what stands there, as text, value or title, such
 * as the signed-in agent. Of a rule that has both, both must fit.
 */
export type RoleRule = { is: MessageRole } & (
  | { when: string; author?: string }
  | { when?: string; author: string }
);

export type Logged = Pick<Message, 'role' | 'author' | 'text'>;

export type FieldPath =
  | 'subject'
  | 'status'
  | 'priority'
  | 'queue'
  | 'channel'
  | 'createdAt'
  | 'updatedAt'
  | `customer.${'name' | 'firstName' | 'email' | 'phone' | 'company' | 'language' | 'timeZone' | 'since' | 'plan'}`;

/** An adapter that is a script as well: put into a page it hands itself to the reader there. */
export function defineAdapter<A extends Adapter>(adapter: A): A & { main(): void } {
  return { ...adapter, main: () => plugIn({ adapters: [adapter] }) };
}
