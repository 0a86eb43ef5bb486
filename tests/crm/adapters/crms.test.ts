import { describe, expect, it } from 'vitest';
import { readWhole } from '../all-parts.ts';
import { fixturesOf, LIBRARIES } from '../documents.ts';

/** A page that must not be read: the fixture, what is changed in it, and why. */
const REFUSED: [adapter: string, fixture: string, from: string | RegExp, to: string, why: string][] = [
  [
    'salesforce',
    'thread',
    /500Bw00000KQ7xYIAT\/related/,
    '500Bw00000KQ7xYIAA/related',
    'its lists are of another case',
  ],
  ['dynamics-365', 'thread', ' style="display: none"', '', 'two forms are in front'],
  [
    'odoo',
    'thread',
    '<div class="o_action_manager">',
    '<div class="other">',
    'the form lies outside the action',
  ],
  [
    'espocrm',
    'thread',
    'class="detail" data-scope="Case"',
    'class="detail" data-scope="Lead"',
    'the form is of another scope',
  ],
  [
    'suitecrm',
    'thread',
    /name="record" value="5e7c0a11/,
    'name="record" value="5e7c0a12',
    'the form is of another case',
  ],
  [
    'suitecrm',
    'notes-and-quotes',
    /record&quot; value=&quot;77aa/,
    'record&quot; value=&quot;77ab',
    'the frame shows another case',
  ],
  [
    'vtiger',
    'thread',
    'id="recordId" value="4711"',
    'id="recordId" value="4712"',
    'the page is of another ticket',
  ],
  [
    'vtiger',
    'thread',
    '</body>',
    '<p class="overlayDetail"><input id="recordId" value="9"></p></body>',
    'another lies above it',
  ],
];

const open = (library: string, html: string) => LIBRARIES[library]?.(html) as Document;

function fixture(adapter: string, name: string) {
  const found = fixturesOf(adapter).find((one) => one.name === name);
  if (!found) throw new Error(`${adapter}/${name}`);
  return found;
}

/** Another address of the same product, for which the page must not be taken. */
const ELSEWHERE: [adapter: string, address: string][] = [
  ['salesforce', '/lightning/r/Case/500Bw00000OTHERIAA/view'],
  ['salesforce', '/lightning/r/Case/500Bw00000NOSUCIAA/view'],
  ['espocrm', '/#Case'],
  ['suitecrm', '/index.php?module=Cases&action=DetailView&record=00000000-22b3-4c4d-8e8f-65f1c0ffee01'],
  ['vtiger', '/index.php?module=HelpDesk&view=Detail&record=12'],
];

describe.each(Object.keys(LIBRARIES))('in %s', (library) => {
  const read = (
    adapter: string,
    name: string,
    change: (html: string) => string = (html) => html,
    address?: string,
  ) => {
    const { html, url } = fixture(adapter, name);
    return readWhole(open(library, change(html)), address ? new URL(address, url).href : url);
  };
  const record = (...args: Parameters<typeof read>) => {
    const reading = read(...args);
    if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
    return reading.record;
  };

  it.each(REFUSED)('reads nothing in %s/%s when %s becomes %s: %s', (adapter, name, from, to) => {
    expect(read(adapter, name).state).toBe('record');
    const changed = fixture(adapter, name).html.replace(from, to);
    expect(changed).not.toBe(fixture(adapter, name).html);
    expect(read(adapter, name, () => changed).state).toBe('no-record');
  });

  it.each(ELSEWHERE)('takes the page of %s for nothing under %s', (adapter, address) => {
    expect(read(adapter, 'thread', undefined, address).state).toBe('no-record');
  });

  it('reads of two panes of Salesforce in front the one that links to its own lists, else neither', () => {
    const shown = (html: string) => html.replace(' style="display: none"', '');
    expect(record('salesforce', 'thread', shown)).toEqual(record('salesforce', 'thread'));
    const alike = (html: string) => shown(html).replaceAll('500Bw00000OTHERIAA', '500Bw00000KQ7xYIAT');
    expect(read('salesforce', 'thread', alike).state).toBe('no-record');
  });

  it('reads of Twenty no field of a record in the side panel', () => {
    const { customer } = record('twenty', 'notes-and-quotes');
    expect(JSON.stringify(customer)).not.toMatch(/else/i);
  });

  it('knows a mail of Odoo in a shadow tree, and its private note before all else', () => {
    const { messages } = record('odoo', 'thread', (html) => html.replaceAll('Ruben Castelo', 'Tomás Arruda'));
    expect(messages.at(-1)).toMatchObject({ author: 'Tomás Arruda', role: 'note' });
  });

  it('takes no order or invoice of Odoo for a ticket', () => {
    const order = (html: string) => html.replaceAll('name="partner_email"', 'name="partner_shipping_id"');
    expect(record('odoo', 'notes-and-quotes').kind).toBe('ticket');
    expect(read('odoo', 'notes-and-quotes', order)).not.toHaveProperty('record.crm', 'odoo');
  });

  it('lets no post in the feed of Salesforce be an answer to the customer', () => {
    const as = (type: string) =>
      record('salesforce', 'thread', (html) =>
        html.replace('data-id="0D5x2" data-type="EmailMessageEvent"', `data-id="0D5x2" ${type}`),
      ).messages.find(({ id }) => id === '0D5x2')?.role;
    expect(as('data-type="TextPost"')).toBe('note');
    expect(as('data-type="SomethingNew"')).toBe('unknown');
    expect(as('')).toBe('unknown');
  });

  it('takes a comment of vtiger on a contact for a note, marked private or not', () => {
    const roles = record('vtiger', 'notes-and-quotes').messages.map(({ role }) => role);
    expect(roles).toEqual(['note', 'note']);
    const shown = record('vtiger', 'thread', (html) =>
      html.replaceAll('value="1"', 'value="0"').replace('privateComment', ''),
    );
    expect(shown.messages.find(({ id }) => id === '303')?.role).toBe('agent');
  });

  it('takes no colleague in the stream of EspoCRM for the customer', () => {
    const { messages } = record('espocrm', 'thread', (html) =>
      html.replaceAll('Dalia Haddad</a></span>', 'Omar Said</a></span>'),
    );
    expect(messages.filter(({ role }) => role === 'customer')).toEqual([]);
  });

  it('reads a wish not to be called where it is only a tick', () => {
    expect(record('salesforce', 'notes-and-quotes').customer.optOuts).toEqual(['phone']);
    const unticked = (html: string) => html.replace('type="checkbox" checked', 'type="checkbox"');
    expect(record('salesforce', 'notes-and-quotes', unticked).customer).not.toHaveProperty('optOuts');
  });
});
