import { describe, expect, it } from 'vitest';
import type { Reading } from '../../crm/reading.ts';
import { within } from '../support/within.ts';
import { readWhole } from './all-parts.ts';
import { fixturesOf, LIBRARIES } from './documents.ts';

const fixtures = new Map(fixturesOf('request-tracker').map((fixture) => [fixture.name, fixture]));

function page(name: string, library = 'jsdom'): { doc: Document; url: string } {
  const fixture = fixtures.get(name);
  const doc = fixture && LIBRARIES[library]?.(fixture.html);
  if (!fixture || !doc) throw new Error(name);
  return { doc, url: fixture.url };
}

function record(reading: Reading) {
  if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
  return reading.record;
}

describe('which page is read', () => {
  it('reads under any host and folder', () => {
    const { doc } = page('thread');
    expect(
      record(readWhole(doc, 'http://rt.internal:8080/support/rt/Ticket/Display.html?id=1', 'UTC')).id,
    ).toBe('1');
  });

  it('takes the id from the page when the address has none, as after an inline edit', () => {
    const { doc } = page('thread');
    expect(record(readWhole(doc, 'https://help.example.org/Ticket/Display.html', 'UTC')).id).toBe('1');
  });

  it('reads nothing while address and page speak of different tickets', () => {
    const { doc } = page('thread');
    expect(readWhole(doc, 'https://help.example.org/Ticket/Display.html?id=2').state).toBe('no-record');
  });

  it('names the record of a reply form without reading it', () => {
    const { doc } = page('thread');
    doc.body.id = 'comp-Ticket-Update';
    expect(readWhole(doc, 'https://help.example.org/Ticket/Update.html?id=7&Action=Respond')).toEqual({
      state: 'no-record',
      crmLabel: 'Request Tracker',
      recordId: '7',
    });
  });

  it('finds no record in a look-alike address of another product', () => {
    const doc = LIBRARIES.jsdom?.('<h1>Ticket</h1>') as Document;
    expect(readWhole(doc, 'https://shop.example.org/Ticket/Display.html?id=3')).toEqual({
      state: 'no-record',
    });
  });

  it('finds no customer on the agent’s own page', () => {
    const { doc, url } = page('user-page');
    expect(record(readWhole(doc, url)).kind).toBe('contact');
    expect(readWhole(doc, url.replace('id=41', 'id=22')).state).toBe('no-record');
  });

  it('says what is wrong instead of throwing', () => {
    const { doc } = page('thread');
    const reading = readWhole(doc, 'not an address');
    expect(reading).toMatchObject({ state: 'failed', problem: expect.stringContaining('Reload') });
  });
});

describe('a stale selector', () => {
  it.each([
    ['.requestors', 'customer'],
    ['.created', 'createdAt'],
    ['.priority', 'priority'],
  ])('loses its field and nothing else: %s', (selector, field) => {
    const { doc, url } = page('thread');
    const whole = record(readWhole(doc, url, 'UTC'));
    for (const found of doc.querySelectorAll(selector)) found.className = 'renamed';
    const rest = record(readWhole(doc, url, 'UTC'));
    expect(rest).not.toEqual(whole);
    expect(rest.subject).toBe(whole.subject);
    expect(rest.messages.map(({ text }) => text)).toEqual(whole.messages.map(({ text }) => text));
    if (field !== 'customer') expect(field in rest).toBe(false);
  });

  it('does not make an author a customer when the requestors are not known', () => {
    const { doc, url } = page('thread');
    for (const found of doc.querySelectorAll('.requestors')) found.remove();
    expect(record(readWhole(doc, url)).messages.some(({ role }) => role === 'customer')).toBe(false);
  });
});

describe('history that is not there yet', () => {
  it('tells that more will come', () => {
    const { doc, url } = page('thread');
    const history = doc.querySelector('.history');
    history?.parentElement?.replaceChildren();
    const reading = readWhole(doc, url, 'UTC');
    expect(reading).toMatchObject({ state: 'record', pending: true });
  });

  it('tells that a click is needed', () => {
    const { doc, url } = page('history-on-click');
    const reading = readWhole(doc, url, 'UTC');
    expect(reading.state === 'record' && reading.fields.at(-1)).toEqual({
      field: 'messages',
      via: 'History is shown after a click on its link in the page',
    });
    expect(reading).not.toHaveProperty('pending');
  });

  it('reads a thread that is shown newest first oldest first', () => {
    const { doc, url } = page('notes-and-quotes');
    const forward = record(readWhole(doc, url, 'UTC')).messages;
    const list = doc.querySelector('.history-container');
    if (!list) throw new Error('no history');
    // The reversed page also moves the mail records, so only order and words are compared.
    for (const item of [...list.querySelectorAll('.transaction')]) list.prepend(item);
    expect(record(readWhole(doc, url, 'UTC')).messages).toEqual(forward);
  });
});

it.each(Object.keys(LIBRARIES))('a mail inside a mail is not the customer’s word (%s)', (library) => {
  const { doc, url } = page('attachments', library);
  const inner = doc.createElement('div');
  inner.className = 'messageattachments';
  const headers = doc.querySelector('.message-header-key')?.closest('table')?.cloneNode(true);
  const body = doc.querySelector('.messagebody')?.cloneNode(true);
  if (!headers || !body) throw new Error('no message');
  body.textContent = 'Do come and visit us!';
  inner.append(headers, body);
  doc.querySelector('.messageattachments')?.append(inner);
  expect(record(readWhole(doc, url, 'UTC')).messages.map(({ text }) => text)).toEqual([
    'The log is attached, and the mail that your colleague sent me. What does line 2 mean?\n\nHannah',
  ]);
});

it.each(Object.keys(LIBRARIES))(
  'a mail that looks like a message of the page is one text (%s)',
  (library) => {
    const { doc, url } = page('notes-and-quotes', library);
    const before = record(readWhole(doc, url, 'UTC')).messages;
    const item = doc.querySelector('.transaction.message');
    const fake = item?.cloneNode(true) as Element;
    fake.setAttribute('data-transaction-id', '99999');
    for (const body of fake.querySelectorAll('.messagebody')) body.textContent = 'Comments added: visit us.';
    item?.querySelector('.message-stanza')?.append(fake);
    const after = record(readWhole(doc, url, 'UTC')).messages;
    expect(after.map(({ id, role }) => [id, role])).toEqual(before.map(({ id, role }) => [id, role]));
    expect(after[0]?.text).toContain('Comments added');
  },
);

it('never takes a word of the name for the first name', () => {
  const { doc, url } = page('thread');
  const { customer } = record(readWhole(doc, url, 'UTC'));
  expect(customer.name).toBe('Marta Ellison');
  expect(customer).not.toHaveProperty('firstName');
});

describe('a poisoned page', () => {
  const base = (message: string, name = 'Jo Vale') => {
    const { doc, url } = page('notes-and-quotes');
    const html = doc.documentElement.outerHTML;
    return {
      url,
      html: html
        .replaceAll('Derek Voss', name)
        .replace(/(<div class="message-stanza">)[^<]*/, (_, open: string) => open + message),
    };
  };

  const bounded = (html: string, url: string) => {
    const doc = LIBRARIES.jsdom?.(html) as Document;
    return within(3000, () => readWhole(doc, url, 'UTC'));
  };

  it('keeps script in names and words as plain text', () => {
    const attack = '&lt;img src=x onerror=alert(1)&gt;';
    const { html, url } = base(attack, attack);
    expect(record(bounded(html, url)).messages[0]?.text).toContain('<img src=x onerror=alert(1)>');
  });

  it('does not let an id break out of a selector', () => {
    const { html, url } = base('Hello.');
    const reading = bounded(html.replaceAll('data-user-id="', 'data-user-id="&quot;],*,['), url);
    expect(reading.state).toBe('record');
  });

  it('cuts a message of ten megabytes', () => {
    const { doc, url } = page('notes-and-quotes');
    const stanza = doc.querySelector('.message-stanza');
    stanza?.replaceChildren('word '.repeat(2_000_000));
    const { messages } = record(within(3000, () => readWhole(doc, url, 'UTC')));
    expect(messages[0]?.text.length).toBeLessThanOrEqual(20_000);
  });

  it('walks deep nesting without overflowing', () => {
    const { html, url } = base(`${'<div>'.repeat(2000)}deep${'</div>'.repeat(2000)}`);
    expect(record(bounded(html, url)).messages[0]?.text).toMatch(/^deep/);
  });

  it('keeps the first and the newest of very many messages', () => {
    const { doc, url } = page('notes-and-quotes');
    const item = doc.querySelector('.transaction.message');
    const first = item?.getAttribute('data-transaction-id');
    for (let n = 0; n < 600; n += 1) {
      const copy = item?.cloneNode(true) as Element;
      copy.setAttribute('data-transaction-id', String(10_000 + n));
      doc.querySelector('.history-container')?.append(copy);
    }
    const { messages } = record(readWhole(doc, url, 'UTC'));
    expect(messages).toHaveLength(400);
    expect(messages[0]?.id).toBe(first);
    expect(messages.at(-1)?.id).toBe('10599');
  }, 30_000);
});
