import { describe, expect, it } from 'vitest';
import { readWhole } from '../all-parts.ts';
import { fixturesOf, LIBRARIES } from '../documents.ts';

/** A page that must not be read: the fixture, what is changed in it, and why. */
const REFUSED: [adapter: string, fixture: string, from: string | RegExp, to: string, why: string][] = [
  ['redmine', 'thread', '>Support #204<', '>Support #205<', 'its heading names another issue'],
  ['atomic-crm', 'thread', 'href="#/contacts/318"', 'href="#/contacts/319"', 'its edit link names another'],
  ['tryton', 'thread', 'tab-pane" id="tab-1"', 'tab-pane active" id="tab-1"', 'two records are in front'],
  ['tryton', 'thread', 'tab-pane active" id="tab-2"', 'tab-pane" id="tab-2"', 'no record is in front'],
  ['glpi', 'thread', 'data-items-id="512"', 'data-items-id="511"', 'its timeline is of another ticket'],
  ['frappe', 'notes-and-quotes', ' style="display: none;"', '', 'two forms are in front'],
];

const open = (library: string, html: string) => LIBRARIES[library]?.(html) as Document;

function fixture(adapter: string, name: string) {
  const found = fixturesOf(adapter).find((one) => one.name === name);
  if (!found) throw new Error(`${adapter}/${name}`);
  return found;
}

describe.each(Object.keys(LIBRARIES))('in %s', (library) => {
  it.each(REFUSED)('reads nothing in %s/%s when %s becomes %s: %s', (adapter, name, from, to) => {
    const { html, url } = fixture(adapter, name);
    expect(readWhole(open(library, html), url).state).toBe('record');
    const changed = html.replace(from, to);
    expect(changed).not.toBe(html);
    expect(readWhole(open(library, changed), url).state).toBe('no-record');
  });

  it('reads nothing of a record mounted behind the one in front', () => {
    const { html, url } = fixture('tryton', 'thread');
    expect(html).toContain('kurt@vessel.example');
    expect(JSON.stringify(readWhole(open(library, html), url))).not.toMatch(/vessel/i);
  });

  it('takes no colleague who opened an issue for the customer', () => {
    const { html, url } = fixture('redmine', 'sparse');
    const reading = readWhole(open(library, html), url);
    expect(reading.state === 'record' && reading.record.customer).toEqual({});
  });
});
