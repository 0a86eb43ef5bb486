import { expect, it } from 'vitest';
import { open, readAlone } from './pages.ts';

const FIELDS = `<dl><dt>Customer</dt><dd>Mara Quist</dd><dt>E-mail</dt><dd>mara@post.example</dd>
  <dt>Status</dt><dd>Open</dd><dt>Priority</dt><dd>Normal</dd></dl>`;

/** What a ticket page gives of its messages and its customer. */
function read(thread: string, fields = FIELDS, above = '') {
  const reading = readAlone(
    open(`<html lang="en"><title>Ticket 41</title><nav><span class="current-user">Priya Nair</span></nav>
      <main><h1>Ticket #41: A loose hinge</h1>${above}<div class="thread">${thread}</div>${fields}</main></html>`),
    'https://desk.example/tickets/41',
  );
  if (reading.state !== 'record') return { said: [], authors: [], customer: {}, reading };
  const { messages, customer } = reading.record;
  return {
    said: messages.map(({ role, text }) => [role, text]),
    authors: messages.map(({ author }) => author),
    customer,
    reading,
  };
}

const message = (author: string, time: string, words: string) =>
  `<article class="message"><b class="author">${author}</b><span>${time}</span>${words}</article>`;

it.each([
  ['Email · 17 Feb 2026, 11:45', 'Email · 17 Feb 2026, 12:45'],
  ['Email • 3 hours ago', 'Email • 2 hours ago'],
  ['17 Feb 2026 · 11:45', '17 Feb 2026 · 12:45'],
  ['17 Feb 2026, 11:45 · Email', '17 Feb 2026, 12:45 · Email'],
])('are told apart where a time stands beside a channel: %s', (first, second) => {
  const thread = `${message('Mara Quist', first, '<p>My hinge is loose.</p>')}${message('Priya Nair', second, '<p>We will mend it.</p>')}`;
  expect(read(thread).said).toEqual([
    ['customer', 'My hinge is loose.'],
    ['agent', 'We will mend it.'],
  ]);
});

it.each(['Web', 'Live chat', 'Desk A'])('take no author from what stands behind each time: %s', (behind) => {
  const one = (side: string, hour: number, words: string) =>
    `<article class="message ${side}"><small>17 Feb 2026, ${hour}:45 · ${behind}</small><p>${words}</p></article>`;
  const known =
    '<article class="message incoming"><b class="author">Mara Quist</b><small>17 Feb 2026, 13:45 · Phone</small><p>Thanks.</p></article>';
  const { authors } = read(
    `${one('incoming', 11, 'My hinge is loose.')}${one('outgoing', 12, 'We will mend it.')}${behind === 'Desk A' ? '' : known}`,
  );
  expect(authors).not.toContain(behind);
});

const noon = (day: number) => `2026-02-${day}T12:00:00Z`;
const MENDED = message('Priya Nair', noon(18), '<p>We will mend it.</p>');

it.each([
  [
    '<ul><li><p>No calls, please</p></li><li><p>See <a href="https://x.example">this page</a></p></li></ul>',
    'No calls, please',
  ],
  [
    '<ul><li><a href="https://x.example/a">Door A</a></li><li><a href="https://x.example/b">Door B</a></li></ul>',
    'Door B',
  ],
])('keep the lists that somebody writes', (list, words) => {
  const plain = message('Mara Quist', noon(17), `Three things:${list}`);
  const boxed = message('Mara Quist', noon(17), `<div class="body"><p>Three things:</p>${list}</div>`);
  const alone = message('Mara Quist', noon(17), list);
  for (const one of [plain, boxed, alone]) {
    const [first] = read(`${one}${MENDED}`).said;
    expect(first).toEqual(['customer', expect.stringContaining(words)]);
  }
});

it('leave out what can be done with a message', () => {
  const menu = '<ul class="Actions"><li><a href="/print">Print</a></li><li><button>Split</button></li></ul>';
  const one = message('Mara Quist', noon(17), `<div>${menu}<div>My hinge is loose.</div></div>`);
  expect(read(`${one}${MENDED}`).said[0]).toEqual(['customer', 'My hinge is loose.']);
});

const HINGE = message('Mara Quist', noon(17), '<p>My hinge is loose.</p>');
const NAMES = '<dt>First name</dt><dd>Elif</dd><dt>Last name</dt><dd>Okafor</dd>';

it.each([
  ['who wrote a message', `<dl><dt>Customer</dt><dd>Mara Quist</dd>${NAMES}</dl>`, HINGE],
  ['who shares a name', `<dl><dt>Customer</dt><dd>Liz Okafor</dd>${NAMES}</dl>`, ''],
  ['whose names stand elsewhere', `<dl><dt>Customer</dt><dd>Quist Doors</dd></dl><dl>${NAMES}</dl>`, ''],
])('name no company after the customer %s', (_, fields, thread) => {
  const page = fields.replace(
    '</dl>',
    '<dt>E-mail</dt><dd>mara@post.example</dd><dt>Status</dt><dd>Open</dd></dl>',
  );
  const { customer } = read(`${thread}${MENDED}${MENDED.replace('18T', '19T')}`, page);
  expect(customer).toHaveProperty('name', /<dd>(.*?)<\/dd>/.exec(fields)?.[1]);
  expect(customer).not.toHaveProperty('company');
});

it('give the customer no notice of the page', () => {
  const notice = '<p>This ticket is locked by Tom Okafor. Do not call the customer.</p>';
  const fields = `${FIELDS}<dl><dt>Created by</dt><dd>Mara Quist</dd></dl>`;
  expect(read(`${HINGE}${MENDED}`, fields, notice).said).toEqual([
    ['customer', 'My hinge is loose.'],
    ['agent', 'We will mend it.'],
  ]);
  const [first] = read(`${MENDED}${MENDED.replace('18T', '19T')}`, fields, notice).said;
  expect(first?.[0]).toBe('unknown');
});

it.each([
  ['with white space and comments between', 700, '\n<!---->\n'],
  ['longer than what is read', 1_500, ''],
])('stay apart in a long thread of heads and words, %s', (_, count, between) => {
  const rows = Array.from({ length: count }, (_, at) => {
    const [author, side] = at % 2 ? ['Priya Nair', 'AGENT'] : ['Mara Quist', 'CUSTOMER'];
    const time = new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString();
    return `<div class="head"><b class="author">${author}</b><time datetime="${time}">then</time></div>${between}<p>One of ${at} by ${side}.</p>${between}<p>Two of ${at} by ${side}.</p>${between}`;
  });
  const { said } = read(rows.join(''));
  expect(said.length).toBeGreaterThan(300);
  for (const [role, text] of said) expect(text).not.toMatch(role === 'customer' ? /AGENT/ : /CUSTOMER/);
});
