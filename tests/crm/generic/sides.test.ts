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

it.each([
  ['in a list', (menu: string) => menu],
  ['in a list in a box of its own', (menu: string) => `<div><div>${menu}<br></div></div>`],
])('leave out what can be done with a message, %s', (_, boxed) => {
  const menu = `<ul class="Actions"><li><a href="/print">Print</a></li><li><button>Split</button></li>
    <li><form action="/reply"><label>Reply</label><select><option>-</option><option>empty</option></select></form></li></ul>`;
  const one = message('Mara Quist', noon(17), `<div>${boxed(menu)}<div>My hinge is loose.</div></div>`);
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

it('tell a firm from its owner, whose family name it ends with', () => {
  const fields = `<dl><dt>Customer</dt><dd>Doors Quist</dd><dt>First name</dt><dd>Mara</dd><dt>Last name</dt><dd>Quist</dd>
    <dt>E-mail</dt><dd>mara@quist.example</dd><dt>Status</dt><dd>Open</dd></dl>`;
  const { customer } = read(`${HINGE}${MENDED}`, fields);
  expect(customer).toMatchObject({ name: 'Mara Quist', company: 'Doors Quist' });
});

it('keep the words below the heading where the thread opens with an answer', () => {
  const words = '<p>My hinge is loose, and so is the door.</p>';
  const { said } = read(`${MENDED}${HINGE.replace('17T', '19T')}`, FIELDS, words);
  expect(said.map(([role]) => role)).toEqual(['unknown', 'agent', 'customer']);
});

const OTHER = message('Ida Lund', noon(18), '<p>It is mended.</p>');

it.each([
  ['of the colleagues', 'Priya Nair', 'agent'],
  ['of everybody, the customer too', 'Mara Quist', 'unknown'],
])('know a colleague by a list %s to whom the ticket may be given', (_, also, role) => {
  const list = `<form><input type="submit" value="Give to"><select name="handler_id"><option></option>
    <option>Ida Lund (ida)</option><option>${also} (x)</option></select></form>`;
  expect(read(`${HINGE}${OTHER}`, FIELDS + list).said[1]).toEqual([role, 'It is mended.']);
});

it.each([
  ['who answered', 'On Tuesday Ida Lund &lt;ida@desk.example&gt; wrote:', 'agent'],
  ['who answered, by another mail program', 'From: Ida Lund &lt;ida@desk.example&gt;', 'agent'],
  ['of the same house', 'On Tuesday Ida Lund &lt;ida@post.example&gt; wrote:', 'unknown'],
  ['with an address such as everybody has', 'On Tuesday Ida Lund &lt;ida@gmail.com&gt; wrote:', 'unknown'],
  ['with a longer name', 'On Tuesday Zaida Lund &lt;zaida@desk.example&gt; wrote:', 'unknown'],
])("say of somebody whom the customer's mail quotes, %s", (_, head, role) => {
  const quoting = message(
    'Mara Quist',
    noon(19),
    `<p>Thanks.</p><p>${head}</p><blockquote>It is mended.</blockquote>`,
  );
  expect(read(`${HINGE}${OTHER}${quoting}`).said[1]).toEqual([role, 'It is mended.']);
});

it.each(['Work email', 'Primary e-mail', "Client's e-mail"])('take "%s" for an address', (label) => {
  const fields = FIELDS.replace('E-mail', label);
  expect(read(`${HINGE}${MENDED}`, fields).customer).toHaveProperty('email', 'mara@post.example');
});

const OPENING = `<section><h2>Description</h2><p>My hinge is loose, and so is the door.</p></section>`;

it.each([
  ['by mail', '<p><span>·</span>Opened 5 days ago<span>·</span>via Email</p>', 'customer'],
  ['by mail, as a field says', '<dl><dt>Case origin</dt><dd>Email</dd></dl>', 'customer'],
  ['through the portal', '<p>via Customer portal</p>', 'customer'],
  ['by telephone', '<p>Opened 5 days ago via Phone</p>', 'unknown'],
  ['in a way not told', '<p>Create one via email</p>', 'unknown'],
  ['by mail, from a colleague', '<p>via Email</p><dl><dt>Created by</dt><dd>Ida Lund</dd></dl>', 'unknown'],
])('say who wrote the description of a ticket that came %s', (_, how, role) => {
  expect(read(`${MENDED}${HINGE.replace('17T', '19T')}`, FIELDS, how + OPENING).said[0]).toEqual([
    role,
    'My hinge is loose, and so is the door.',
  ]);
});

it('turn a thread whose newest message was written a month ago', () => {
  const older = message('Mara Quist', 'a year ago', '<p>My hinge is loose.</p>');
  const newer = message('Priya Nair', 'a month ago', '<p>We will mend it.</p>');
  expect(read(`${newer}${older}`).said).toEqual([
    ['customer', 'My hinge is loose.'],
    ['agent', 'We will mend it.'],
  ]);
});

it.each([
  ['Opened <a title="17 Feb 2026, 8:05">9 months ago</a>', '2026-02-17T08:05:00Z'],
  ['<b>Created:</b> <time datetime="2026-02-17T08:05:00Z">17 Feb</time>', '2026-02-17T08:05:00Z'],
  ['<b>Created:</b> <span>17 Feb 2026</span>', '2026-02-17'],
  ['Seen <a title="17 Feb 2026, 8:05">9 months ago</a>', undefined],
])('say when a record was opened: %s', (line, time) => {
  const { reading, said } = read(
    `${MENDED}${MENDED.replace('18T', '19T')}`,
    FIELDS,
    `<p>${line}</p>${OPENING}`,
  );
  const record = reading.state === 'record' ? reading.record : undefined;
  expect(said).toHaveLength(3);
  expect([record?.createdAt, record?.messages[0]?.at]).toEqual([time, time]);
});

it('leave open who wrote the description of a lead that came by mail', () => {
  const page = `<html lang="en"><title>Lead 7</title><nav><span class="current-user">Priya Nair</span></nav><main><h1>Mara Quist</h1>
    <dl><dt>Name</dt><dd>Mara Quist</dd><dt>E-mail</dt><dd>mara@post.example</dd><dt>Source</dt><dd>Email</dd></dl>
    ${OPENING}<div class="thread">${MENDED}${MENDED.replace('18T', '19T')}</div></main></html>`;
  const reading = readAlone(open(page), 'https://desk.example/leads/7');
  expect(reading).toMatchObject({ record: { messages: [{ id: 'description', role: 'unknown' }, {}, {}] } });
});
