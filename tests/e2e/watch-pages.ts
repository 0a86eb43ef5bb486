import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small help desk of the tests' own, which no adapter knows and whose address never tells the record. */
export interface WatchedDesk {
  /** `plain`, `shadow`, `frame`, `panes`, `virtual` or `long`. */
  page(kind: string): string;
  stop(): Promise<void>;
}

/** Runs in the page. */
const SCRIPT = `
const kind = new URLSearchParams(location.search).get('page');
const WINDOW = 30;
let minute = 0;
let rows = [];
function el(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}
customElements.define('mail-body', class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).append(el('p', '', this.dataset.words));
  }
});
function bodyOf(text) {
  const body = el('div', 'body');
  if (kind === 'shadow') {
    const mail = el('mail-body');
    mail.dataset.words = text;
    body.append(mail);
  } else if (kind === 'frame') {
    const frame = el('iframe');
    frame.srcdoc = '<p>' + text + '</p>';
    body.append(frame);
  } else body.append(el('p', '', text));
  return body;
}
function message(author, text) {
  const box = el('article', 'message');
  const head = el('header');
  const time = el('time', '', 'recently');
  time.dateTime = new Date(Date.UTC(2026, 10, 2, 8, minute++)).toISOString();
  head.append(el('strong', 'author', author), ' ', time);
  box.append(head, bodyOf(text));
  return box;
}
function fact(label, value) {
  const row = el('div');
  row.append(el('dt', '', label), el('dd', '', value));
  return row;
}
function pane(number, name) {
  const box = el('section', 'pane');
  box.dataset.number = number;
  const facts = el('dl');
  const mail = name.toLowerCase().replace(' ', '.') + '@post.example';
  for (const [label, value] of [['Customer', name], ['E-mail', mail], ['Status', 'Open'], ['Priority', 'Normal']]) {
    facts.append(fact(label, value));
  }
  let thread = el('div', 'thread');
  if (kind === 'shadow') {
    const host = el('mail-thread');
    host.attachShadow({ mode: 'open' }).append(thread);
    thread = host;
  }
  box.append(el('h1', '', 'Ticket #' + number + ': A loose hinge'), thread, facts);
  return box;
}
const front = () => document.querySelector('.pane.front');
const thread = () => (kind === 'shadow' ? front().querySelector('mail-thread').shadowRoot.firstChild : front().querySelector('.thread'));
const newest = () => thread().lastElementChild;
function draw() {
  thread().replaceChildren(...(kind === 'virtual' ? rows.slice(-WINDOW) : rows));
}
function begin(number, name) {
  document.querySelector('main').replaceChildren(pane(number, name));
  document.querySelector('.pane').classList.add('front');
  const count = kind === 'long' || kind === 'virtual' ? 2001 : 5;
  rows = [];
  for (let at = 0; at < count; at += 1) {
    rows.push(message(at % 2 ? 'Priya Nair' : name, 'Line ' + at + ': the hinge of the left door is loose.'));
  }
  draw();
}
// What the tests do to the page.
globalThis.desk = {
  // A message of the customer, put where the newest stands.
  say(text) {
    const last = message(front().querySelector('dd').textContent, text);
    rows.push(last);
    if (kind === 'virtual') draw();
    else thread().append(last);
  },
  // Puts other words into the newest message, in the shadow tree or frame that holds them.
  reword(text) {
    const frame = newest().querySelector('iframe');
    const mail = newest().querySelector('mail-body');
    (frame?.contentDocument.body ?? mail?.shadowRoot ?? newest()).querySelector('p').textContent = text;
  },
  // Takes the newest message away.
  reset() {
    rows.splice(-1);
    if (kind === 'virtual') draw();
    else newest().remove();
  },
  // Draws another ticket in place: the address stays.
  open: begin,
  // Brings the pane of another ticket to the front by a class alone.
  front(number) {
    for (const one of document.querySelectorAll('.pane')) one.classList.toggle('front', one.dataset.number === String(number));
  },
  // Writes a field of the open ticket.
  status(text) {
    front().querySelectorAll('dd')[2].textContent = text;
  },
  // Changes the page this many times a second, without end.
  tick(times) {
    const clock = document.querySelector('.clock');
    setInterval(() => { clock.textContent = String(performance.now()); }, 1000 / times);
  },
};
begin(41, 'Mara Quist');
if (kind === 'panes') {
  const other = pane(42, 'Edvin Lauritz');
  document.querySelector('main').append(other);
  other.querySelector('.thread').append(message('Edvin Lauritz', 'Where is my key?'), message('Priya Nair', 'At the desk.'));
}
`;

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Harbour inbox</title><link rel="icon" href="data:,">
<style>.pane:not(.front) { display: none } iframe { height: 40px }</style></head>
<body><nav><a href="/desk">Inbox</a> <span class="clock">0</span> <span class="current-user">Priya Nair</span></nav>
<main></main><script type="module">${SCRIPT}</script></body></html>`;

/** Serves the desk on loopback. */
export async function startWatchedDesk(): Promise<WatchedDesk> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (kind) => `http://127.0.0.1:${port}/desk?page=${kind}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
