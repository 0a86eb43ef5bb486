import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../crm/reading.ts';
import type { CustomerRecord } from '../../../crm/record.ts';
import { readTaught, recordIdOf, siteFor, type TaughtSite } from '../../../crm/taught.ts';
import { applyTaught } from '../../../crm/teach/apply.ts';
import { teaching } from '../../../crm/teach/teaching.ts';
import { LIBRARIES } from '../documents.ts';

const URL_HERE = 'https://crm.example/cases/17';
const SITE: TaughtSite = { origin: 'https://crm.example', path: '/cases/*', kind: 'ticket', fields: [] };
const beside = (label: string) => [{ by: 'label' as const, label, stands: 'beside' as const, next: 1 }];

const PAGE = `<!doctype html><html lang="en"><body><main>
  <dl><dt>Owner</dt><dd>Bo Lind</dd><dt>Client</dt><dd>Ada Moss</dd><dt>Writes from</dt><dd>ada@moss.example</dd><dt>Wish</dt><dd>no calls please</dd><dt>Shelf</dt><dd>B 12</dd></dl>
</main></body></html>`;

const READ: CustomerRecord = {
  crm: 'generic',
  kind: 'ticket',
  id: '17',
  channel: 'unknown',
  subject: 'Parcel',
  status: 'open',
  customer: { name: 'Bo Lind', email: 'bo@desk.example', phone: '555 0101', firstName: 'Bo' },
  tags: [],
  fields: [{ label: 'Shelf', value: 'B 12' }],
  messages: [
    { id: '1', author: 'Ada Moss', role: 'agent', text: 'Where is it?' },
    { id: '2', author: 'Bo Lind', role: 'customer', text: 'On its way.' },
    { id: '3', author: 'Bo Lind', role: 'note', text: 'Call the carrier.' },
  ],
};
const reading = (record: Partial<CustomerRecord> = {}): Reading => ({
  state: 'record',
  record: { ...READ, ...record },
  crmLabel: 'crm.example',
  fields: [
    { field: 'customer.name', value: 'Bo Lind', via: 'guess' },
    { field: 'customer.phone', value: '555 0101', via: 'guess' },
    { field: 'status', value: 'open', via: 'guess' },
  ],
});

describe.each(Object.entries(LIBRARIES))('taught rules in %s', (_, open) => {
  const apply = (before: Reading, fields: TaughtSite['fields']) => {
    const after = applyTaught(before, { ...SITE, fields }, open(PAGE), new URL(URL_HERE), 'UTC');
    if (after.state !== 'record') throw new Error(after.state);
    return after;
  };

  it('win over what was read, and say so', () => {
    const { record, fields } = apply(reading(), [{ field: 'status', ways: beside('Shelf') }]);
    expect(record).toEqual({ ...READ, status: 'B 12' });
    expect(fields[0]).toEqual({ field: 'status', value: 'B 12', via: 'Taught: label "Shelf"' });
    expect(fields.filter(({ field }) => field === 'status')).toHaveLength(1);
  });

  it('mix nothing of the person in that was read wrongly', () => {
    const { record, fields } = apply(reading(), [
      { field: 'customer.name', ways: beside('Client') },
      { field: 'customer.email', ways: beside('Writes from') },
    ]);
    expect(record.customer).toEqual({ name: 'Ada Moss', email: 'ada@moss.example' });
    expect(record.messages.map(({ role }) => role)).toEqual(['customer', 'unknown', 'note']);
    expect(fields.find(({ field }) => field === 'customer.phone')).toEqual({ field: 'customer.phone' });
  });

  it('leave the rest of a person who is the same', () => {
    const same = reading({ customer: { name: 'A. Moss', email: 'Ada@moss.example', phone: '555' } });
    const { record } = apply(same, [
      { field: 'customer.name', ways: beside('Client') },
      { field: 'customer.email', ways: beside('Writes from') },
    ]);
    expect(record.customer).toEqual({ name: 'Ada Moss', email: 'ada@moss.example', phone: '555' });
    expect(record.messages).toEqual(READ.messages);
  });

  it('lose their field, and only it, when they find nothing', () => {
    const { record, fields } = apply(reading(), [
      { field: 'status', ways: beside('No such label') },
      { field: 'priority', ways: [{ by: 'place', at: 'main > p:nth-of-type(' }] },
      { field: 'fields.Shelf mark', ways: beside('Shelf') },
    ]);
    const { status, ...rest } = READ;
    const shelf = { label: 'Shelf mark', value: 'B 12' };
    expect(record).toEqual({ ...rest, fields: [...READ.fields, shelf] });
    expect(fields.slice(0, 2)).toEqual([{ field: 'status' }, { field: 'priority' }]);
  });

  it('do not take a label for an address, nor a word for a telephone number', () => {
    const { record } = apply(reading(), [
      { field: 'customer.email', ways: beside('Client') },
      { field: 'customer.phone', ways: beside('Owner') },
    ]);
    expect(record.customer).toEqual({ name: 'Bo Lind', firstName: 'Bo' });
  });

  it('make a record where none was read, by a name or an address alone', () => {
    const none: Reading = { state: 'no-record' };
    const { record, crmLabel } = apply(none, [
      { field: 'customer.name', ways: beside('Client') },
      { field: 'preference', ways: beside('Wish') },
    ]);
    expect(crmLabel).toBe('crm.example');
    expect(record).toMatchObject({ crm: 'taught', id: '17', kind: 'ticket', customer: { name: 'Ada Moss' } });
    expect(record.customer.optOuts).toEqual(['phone']);
    const site = { ...SITE, fields: [{ field: 'status' as const, ways: beside('Shelf') }] };
    expect(applyTaught(none, site, open(PAGE), new URL(URL_HERE))).toEqual(none);
  });

  it('read nothing where a label stands twice with different values', () => {
    const twice = PAGE.replace('</dl>', '</dl><dl><dt>Client</dt><dd>Uma Roy</dd></dl>');
    const site = { ...SITE, fields: [{ field: 'customer.name' as const, ways: beside('Client') }] };
    expect(applyTaught({ state: 'no-record' }, site, open(twice), new URL(URL_HERE))).toEqual({
      state: 'no-record',
    });
  });

  it('come into play only on the pages they were taught for, and change nothing there', () => {
    const doc = open(PAGE);
    const before = doc.documentElement.outerHTML;
    const generic = () => ({ state: 'no-record' }) as const;
    const sites = [{ ...SITE, fields: [{ field: 'customer.name' as const, ways: beside('Client') }] }];
    const parts = { adapters: [], generic };
    expect(readTaught(doc, URL_HERE, parts, sites)).toEqual({ needs: 'teach' });
    expect(readTaught(doc, URL_HERE, { ...parts, teach: teaching }, sites)).toMatchObject({
      state: 'record',
    });
    for (const other of [
      'https://crm.example/cases',
      'https://crm.example/cases/17/log',
      'https://other.example/cases/17',
    ])
      expect(readTaught(doc, other, { ...parts, teach: teaching }, sites)).toEqual({ state: 'no-record' });
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('pages that a rule holds for', () => {
  it.each([
    ['/cases/*', 'https://a.example/cases/17', '17'],
    ['/cases/*', 'https://a.example/cases/17/?tab=log#top', '17'],
    ['/org/*/case/*', 'https://a.example/org/4/case/17', '4/17'],
    ['/ticket.php?id=*', 'https://a.example/ticket.php?view=1&id=55', '55'],
    ['/app#/cases/*', 'https://a.example/app#/cases/9?x=1', '9'],
    ['/home', 'https://a.example/home', ''],
    ['/cases/*', 'https://a.example/cases/', undefined],
    ['/ticket.php?id=*', 'https://a.example/ticket.php', undefined],
    ['/app#/cases/*', 'https://a.example/app', undefined],
    ['/app', 'https://a.example/app#/cases/9', undefined],
  ])('%s and %s: %s', (path, address, id) => {
    expect(recordIdOf(path, new URL(address))).toBe(id);
  });

  it('are of one origin, its port included', () => {
    const at = (origin: string) => siteFor([{ ...SITE, origin }], 'https://crm.example:8443/cases/1');
    expect(at('https://crm.example')).toBeUndefined();
    expect(at('https://crm.example:8443')).toBeDefined();
    expect(siteFor([SITE], 'not an address')).toBeUndefined();
  });
});
