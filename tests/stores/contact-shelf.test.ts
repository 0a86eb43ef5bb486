import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../guidance/contact.ts';
import { createContactShelf } from '../../stores/contact-shelf.ts';
import { record } from '../support/guidance.ts';
import { fakeArea } from '../support/storage-area.ts';

const contact: Contact = {
  ticket: 'a',
  day: '2026-11-20',
  advised: 'engage',
  band: 'clear',
  families: { explicit: 2 },
  outcome: 'warmed-up',
};

function setUp(items: Record<string, unknown> = {}) {
  const disk = fakeArea(items);
  const shelf = createContactShelf(disk.area);
  const place = async (of = record(), make = true) => {
    const found = await shelf.placeOf(of, make);
    if (!found) throw new Error('no place');
    return found;
  };
  return { ...disk, shelf, place };
}

describe('the place of a customer', () => {
  it('is the same in each of their tickets, however the address is written; each ticket has its own', async () => {
    const { place } = setUp();
    const one = await place();
    const other = await place(record({ id: '4', customer: { email: ' Derek@Example.org ' } }));
    expect(other.customer).toBe(one.customer);
    expect(other.ticket).not.toBe(one.ticket);
    expect(await place()).toEqual(one);
  });

  it('is another for another customer and at another site', async () => {
    const { place } = setUp();
    const { customer } = await place();
    expect((await place(record({ customer: { email: 'erik@example.org' } }))).customer).not.toBe(customer);
    expect((await place(record({ url: 'https://other.example.org/3' }))).customer).not.toBe(customer);
  });

  it('is the record’s where the customer has no address', async () => {
    const { place } = setUp();
    const unknown = record({ customer: { name: 'Derek' } });
    expect(await place(unknown)).toEqual(await place({ ...unknown, customer: { name: 'D. Voss' } }));
    expect((await place({ ...unknown, id: '4' })).customer).not.toBe((await place(unknown)).customer);
  });

  it('is another in each browser: the salt is random', async () => {
    const one = await setUp().place();
    const other = await setUp().place();
    expect(other.customer).not.toBe(one.customer);
    expect(other.ticket).not.toBe(one.ticket);
  });

  it('makes no salt by being looked for', async () => {
    const { shelf, everything } = setUp();
    expect(await shelf.placeOf(record(), false)).toBeUndefined();
    expect(everything()).toBe('[]');
  });

  it('does not tell the address to who lists the storage, in any spelling', async () => {
    await fc.assert(
      fc.asyncProperty(fc.emailAddress(), fc.string({ minLength: 4 }), async (email, name) => {
        const { shelf, place, everything } = setUp();
        const { customer } = await place(record({ customer: { name, email } }));
        await shelf.write(customer, [contact]);
        const stored = everything().toLowerCase();
        const user = email.split('@')[0] ?? email;
        for (const part of [
          email,
          btoa(email),
          encodeURIComponent(email),
          ...(user.length > 5 ? [user] : []),
        ])
          expect(stored).not.toContain(part.toLowerCase());
        if (/\p{L}{4}/u.test(name)) expect(stored).not.toContain(name.toLowerCase());
      }),
      { numRuns: 40 },
    );
  });
});

describe('what lies there', () => {
  it('is read as it was written, and a list that became empty is gone', async () => {
    const { shelf, place, stored } = setUp();
    const { customer } = await place();
    await shelf.write(customer, [contact]);
    expect(await shelf.read(customer)).toEqual([contact]);
    await shelf.write(customer, []);
    expect(stored(customer)).toBeUndefined();
  });

  it('leaves out what is damaged', async () => {
    const { shelf } = setUp({
      'memory:x': [{ ...contact, outcome: 'cheered' }, contact],
      'memory:y': 'no list',
    });
    expect(await shelf.read('memory:x')).toEqual([contact]);
    expect(await shelf.read('memory:y')).toEqual([]);
  });

  it('is deleted when it is too old, with its key when nothing is left', async () => {
    const { shelf, stored } = setUp({
      'memory:x': [{ ...contact, day: '2026-01-01' }, contact],
      'memory:y': [{ ...contact, day: '2026-01-01' }],
      team: 'stays',
    });
    await shelf.purge('2026-11-22', 180);
    expect(stored('memory:x')).toEqual([contact]);
    expect(stored('memory:y')).toBeUndefined();
    expect(stored('team')).toBe('stays');
  });

  it.each(['purge', 'forgetAll'] as const)('is all gone with %s, and nothing else is', async (way) => {
    const { shelf, everything } = setUp({ 'memory:x': [contact], 'memory-salt': 'pepper', team: 'stays' });
    await (way === 'purge' ? shelf.purge('2026-11-22', 0) : shelf.forgetAll());
    expect(everything()).toBe('[["team","stays"]]');
  });
});
