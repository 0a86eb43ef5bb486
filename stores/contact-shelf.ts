import * as v from 'valibot';
import type { CustomerRecord } from '../crm/record.ts';
import { type Contact, stillKept } from '../guidance/contact.ts';
import { daysBetween } from '../guidance/dates.ts';
import { EVIDENCE_KINDS, OUTCOMES, QUESTIONS } from '../guidance/guidance.ts';
import type { Answered } from '../guidance/loyalty-map.ts';
import { newSalt, saltedHash } from '../platform/salted-hash.ts';
import { localArea, type WholeArea } from '../platform/storage.ts';
import { originOf } from './record-key.ts';

/** Where contacts with one customer lie, and by what those in one ticket are told apart: hashes both. */
export interface Place {
  customer: string;
  ticket: string;
}

/** What is remembered, under a key for each customer that does not tell who it is. */
export interface ContactShelf {
  /** Of a record's customer; undefined when nothing is remembered of anybody and `make` does not ask for a salt. */
  placeOf(record: CustomerRecord, make: boolean): Promise<Place | undefined>;
  /** Oldest first; what has not the right shape is left out. */
  read(customer: string): Promise<Contact[]>;
  write(customer: string, contacts: readonly Contact[]): Promise<void>;
  /** What the agent noted as answered with the customer, by loyalty question. */
  answers(customer: string): Promise<Answered>;
  writeAnswers(customer: string, answered: Answered): Promise<void>;
  onChange(customer: string, listener: (contacts: Contact[]) => void): () => void;
  /** All contacts, a list for each customer. */
  all(): Promise<Contact[][]>;
  /** Deletes what is older than `days` on the day `today`; with 0 all of it. */
  purge(today: string, days: number): Promise<void>;
  /** Deletes everything, the salt too: what is remembered later has other keys. */
  forgetAll(): Promise<void>;
}

const PREFIX = 'memory:';
const ANSWERS = 'answered:';
const SALT = 'memory-salt';
/** Longest note kept: what was said, in a line. Characters. */
export const LONGEST_ANSWER = 200;

const contact = v.object({
  ticket: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  advised: v.picklist(['engage', 'distance', 'unsure']),
  band: v.picklist(['strong', 'clear', 'slight', 'none']),
  families: v.object(
    Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, v.exactOptional(v.number())])) as Record<
      (typeof EVIDENCE_KINDS)[number],
      v.ExactOptionalSchema<v.NumberSchema<undefined>, undefined>
    >,
  ),
  outcome: v.exactOptional(v.picklist(OUTCOMES)),
  decided: v.exactOptional(v.picklist(['engage', 'distance'])),
});

const answer = v.object({
  at: v.pipe(v.string(), v.isoDate()),
  note: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)),
});

export function createContactShelf(area: WholeArea = localArea): ContactShelf {
  async function salt(make: boolean): Promise<string | undefined> {
    const { [SALT]: stored } = await area.get(SALT);
    if (typeof stored === 'string' && stored !== '') return stored;
    if (!make) return undefined;
    await area.set({ [SALT]: newSalt() });
    // Read back: another panel may have made one at the same moment, and the last one holds.
    return salt(false);
  }

  async function byCustomer(): Promise<[key: string, contacts: Contact[]][]> {
    const stored = await area.all();
    return Object.entries(stored)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => [key, contactsIn(value)]);
  }

  async function allAnswers(): Promise<[key: string, answered: Answered][]> {
    const stored = await area.all();
    return Object.entries(stored)
      .filter(([key]) => key.startsWith(ANSWERS))
      .map(([key, value]) => [key, answersIn(value)]);
  }

  async function putAnswers(key: string, answered: Answered): Promise<void> {
    if (Object.keys(answered).length === 0) await area.remove([key]);
    else await area.set({ [key]: answered });
  }

  async function write(customer: string, contacts: readonly Contact[]): Promise<void> {
    if (contacts.length === 0) await area.remove([customer]);
    else await area.set({ [customer]: contacts });
  }

  async function forgetAll(): Promise<void> {
    const keys = (await byCustomer()).map(([key]) => key);
    const noted = (await allAnswers()).map(([key]) => key);
    await area.remove([...keys, ...noted, SALT]);
  }

  return {
    async placeOf(record, make) {
      const secret = await salt(make);
      if (secret === undefined) return undefined;
      const [customer, ticket] = await Promise.all([
        saltedHash(secret, customerParts(record)),
        saltedHash(secret, ['ticket', ...ticketParts(record)]),
      ]);
      return { customer: PREFIX + customer, ticket };
    },
    read: async (customer) => contactsIn((await area.get(customer))[customer]),
    write,
    async answers(customer) {
      const key = answersKey(customer);
      return answersIn((await area.get(key))[key]);
    },
    writeAnswers: (customer, answered) => putAnswers(answersKey(customer), answered),
    onChange: (customer, listener) => area.onChange(customer, (value) => listener(contactsIn(value))),
    all: async () => (await byCustomer()).map(([, contacts]) => contacts),
    async purge(today, days) {
      if (days <= 0) return forgetAll();
      for (const [key, answered] of await allAnswers()) {
        const kept = answersSince(answered, today, days);
        if (Object.keys(kept).length < Object.keys(answered).length) await putAnswers(key, kept);
      }
      for (const [customer, contacts] of await byCustomer()) {
        const kept = stillKept(contacts, today, days);
        if (kept.length < contacts.length || kept.length === 0) await write(customer, kept);
      }
    },
    forgetAll,
  };
}

/** The customer's address at this site, or where there is none the record itself. */
function customerParts(record: CustomerRecord): string[] {
  const email = record.customer.email?.trim().toLowerCase();
  return email ? ['customer', siteOf(record), email] : ['record', ...ticketParts(record)];
}

function ticketParts(record: CustomerRecord): string[] {
  return [siteOf(record), record.kind, record.id];
}

function siteOf(record: CustomerRecord): string {
  return originOf(record.url) || record.crm;
}

function contactsIn(stored: unknown): Contact[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = v.safeParse(contact, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Beside the contacts of the same customer, under the same hash. */
function answersKey(customer: string): string {
  return ANSWERS + customer.slice(PREFIX.length);
}

function answersIn(stored: unknown): Answered {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = QUESTIONS.flatMap((question) => {
    const parsed = v.safeParse(answer, (stored as Record<string, unknown>)[question]);
    return parsed.success ? [[question, parsed.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Answers that are not older than `days` on the day `today`. */
export function answersSince(answered: Answered, today: string, days: number): Answered {
  return Object.fromEntries(
    Object.entries(answered).filter(([, { at }]) => days > 0 && (daysBetween(at, today) ?? 0) <= days),
  );
}
