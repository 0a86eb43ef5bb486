import * as v from 'valibot';
import type { CustomerRecord } from '../crm/record.ts';
import { type Contact, stillKept } from '../guidance/contact.ts';
import { EVIDENCE_KINDS, OUTCOMES } from '../guidance/guidance.ts';
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
  onChange(customer: string, listener: (contacts: Contact[]) => void): () => void;
  /** All contacts, a list for each customer. */
  all(): Promise<Contact[][]>;
  /** Deletes what is older than `days` on the day `today`; with 0 all of it. */
  purge(today: string, days: number): Promise<void>;
  /** Deletes everything, the salt too: what is remembered later has other keys. */
  forgetAll(): Promise<void>;
}

const PREFIX = 'memory:';
const SALT = 'memory-salt';

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

  async function write(customer: string, contacts: readonly Contact[]): Promise<void> {
    if (contacts.length === 0) await area.remove([customer]);
    else await area.set({ [customer]: contacts });
  }

  async function forgetAll(): Promise<void> {
    const keys = (await byCustomer()).map(([key]) => key);
    await area.remove([...keys, SALT]);
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
    onChange: (customer, listener) => area.onChange(customer, (value) => listener(contactsIn(value))),
    all: async () => (await byCustomer()).map(([, contacts]) => contacts),
    async purge(today, days) {
      if (days <= 0) return forgetAll();
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
