import { readPage } from './read-page.ts';
import type { Reading } from './reading.ts';
import type { MessageRole, RecordKind } from './record.ts';
import type { Parts } from './socket.ts';
import type { Lack } from './watch.ts';

/**
 * What a team taught about the pages of one CRM by pointing. Data only: labels, selectors and places,
 * never a value of a customer. Every rule fails closed: one that finds nothing loses its field.
 */
export interface TaughtSite {
  /** Such as `https://crm.example:8443`. */
  origin: string;
  /** Path, with query and hash where they tell the record; `*` stands for what differs: `/cases/*`. */
  path: string;
  kind: RecordKind;
  fields: TaughtField[];
  messages?: TaughtMessages;
}

export interface TaughtField {
  field: TaughtName;
  /** Tried in order. */
  ways: TaughtWay[];
}

/** `preference`: how the customer wants to be contacted; `fields.` goes before a name that the team gave. */
export type TaughtName =
  | 'customer.name'
  | 'customer.email'
  | 'customer.phone'
  | 'customer.company'
  | 'customer.plan'
  | 'subject'
  | 'status'
  | 'priority'
  | 'queue'
  | 'preference'
  | `fields.${string}`;

export type TaughtWay = LabelWay | PlaceWay;

/** By the label's words and how the value stands to them. */
export interface LabelWay {
  by: 'label';
  label: string;
  /**
   * `beside`: from the label `up` this many boxes, to the `next` one there, and `down` in it. `holds`: the
   * label's own box holds the value, `down` in it. `around`: the value is the rest of the label's parent.
   * `line`: label and value are one text. `below`: under the head of a column. `names`: the label names a
   * control or a part for screen readers.
   */
  stands: 'beside' | 'holds' | 'around' | 'line' | 'below' | 'names';
  up?: number;
  next?: number;
  /** Each step one box further in: its tag and its place among those of its tag. */
  down?: string[];
  /** Where the page has the label more than once: only in the one part that matches this. */
  within?: string;
  /** Else: this one of so many, and none when there are more or fewer. */
  nth?: { nth: number; of: number };
}

/** By what the page's markup calls the place (`name`), or by the place alone. */
export interface PlaceWay {
  by: 'place';
  /** Selector; ` >>> ` steps into an open shadow tree or a same-origin frame. */
  at: string;
  name?: string;
}

export interface TaughtMessages {
  /** Selector of one message, with its parts inside it. */
  item: string;
  body: string;
  author?: string;
  time?: string;
  /** The first that fits an item says who wrote it; none: unknown. */
  roles: TaughtRole[];
}

/**
 * `when`: the item matches. `has`: something in it matches. `author`: by the record's customer, or by
 * somebody else who is named.
 */
export interface TaughtRole {
  is: MessageRole;
  when?: string;
  has?: string;
  author?: 'customer' | 'other';
}

/** What teaching brings into the page; see `teach/`. */
export interface Teaching {
  /** Lays what is read by the taught rules over what was read without them. */
  apply(reading: Reading, site: TaughtSite, doc: Document, url: URL, timeZone?: string): Reading;
  /** Lets the agent point at values in the page. */
  /** `reading` is what was read last, with what was taught before. */
  pointer(
    win: Window & typeof globalThis,
    signal: AbortSignal,
    tell: (pointed: Pointed) => void,
    reading: () => Reading,
  ): Pointer;
}

export interface Pointer {
  /** Begins; what was pointed at is told as soon as it is clicked. */
  point(at: PointAt): void;
  stop(): void;
}

export type PointAt = { field: TaughtName } | { message: 'customer' | 'agent' | 'note' };

/** What came of pointing. */
export type Pointed =
  | { state: 'cancelled' }
  /** Each way with the value it reads now, the best first; none: there is nothing to read. */
  | { state: 'field'; field: TaughtName; page: TaughtPage; found: { way: TaughtWay; value: string }[] }
  /** The rules once a customer's and an agent's message were pointed at, if they have something in common. */
  | { state: 'message'; pointed: MessageRole[]; page: TaughtPage; found?: FoundMessages };

export interface FoundMessages {
  rules: TaughtMessages;
  count: Partial<Record<MessageRole, number>>;
}

/** The pages that a rule taught here holds for. */
export type TaughtPage = Pick<TaughtSite, 'origin' | 'path' | 'kind'>;

/** As `readPage`, by what the team taught for this page where it taught something. */
export function readTaught(
  doc: Document,
  address: string,
  parts: Parts,
  sites: readonly TaughtSite[],
): Reading | Lack {
  const reading = readPage(doc, address, parts);
  const site = siteFor(sites, address);
  // A page beside the record, such as its reply form, shows no record of its own.
  if (!site || 'needs' in reading || 'recordId' in reading) return reading;
  return parts.teach ? parts.teach.apply(reading, site, doc, new URL(address)) : { needs: 'teach' };
}

/** What was taught for the page at this address; undefined when nothing was. */
export function siteFor(sites: readonly TaughtSite[], address: string): TaughtSite | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && sites.find((site) => site.origin === url.origin && recordIdOf(site.path, url) !== undefined);
}

/**
 * What stands for the stars of a path in this address, which tells the record; empty where it has none.
 * Undefined when the address is another page's. Queries need only have what the path names.
 */
export function recordIdOf(path: string, url: URL): string | undefined {
  const asked = URL.canParse(path, url.origin) ? new URL(path, url.origin) : undefined;
  if (!asked) return undefined;
  const pairs: [string, string | null][] = [
    [trimmed(asked.pathname), trimmed(url.pathname)],
    [trimmed(asked.hash), routeOf(url.hash)],
    ...[...asked.searchParams].map(([key, value]): [string, string | null] => [
      value,
      url.searchParams.get(key),
    ]),
  ];
  const stars: string[] = [];
  for (const [pattern, value] of pairs) {
    const found = value === null ? undefined : starsOf(pattern, value);
    if (!found) return undefined;
    stars.push(...found);
  }
  return stars.join('/');
}

function starsOf(pattern: string, value: string): string[] | undefined {
  const [pieces, parts] = [pattern.split('/'), value.split('/')];
  if (pieces.length !== parts.length) return undefined;
  const stars: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    const part = parts[at] ?? '';
    if (piece === '*' && part !== '') stars.push(part);
    else if (piece !== part) return undefined;
  }
  return stars;
}

/** Only a hash that is a route tells pages apart. */
export function routeOf(hash: string): string {
  return /^#!?\//.test(hash) ? trimmed(hash.replace(/\?.*$/, '')) : '';
}

function trimmed(path: string): string {
  return path.replace(/\/+$/, '');
}
