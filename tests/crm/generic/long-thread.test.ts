import { expect, it } from 'vitest';
import { LIBRARIES } from '../documents.ts';
import { readAlone } from './pages.ts';

const COUNT = 9_001;

function page(): string {
  const messages = Array.from({ length: COUNT }, (_, at) => {
    const time = new Date(Date.UTC(2026, 10, 2, 8, at)).toISOString();
    const author = at % 2 ? 'Priya Nair' : 'Mara Quist';
    return `<article class="message"><b class="author">${author}</b><time datetime="${time}">then</time><p>Line ${at} of many.</p></article>`;
  });
  return `<html lang="en"><title>Inbox</title><body><nav><span class="current-user">Priya Nair</span></nav>
    <h1>Ticket #41: A loose hinge</h1><div class="thread">${messages.join('')}</div>
    <dl><dt>Customer</dt><dd>Mara Quist</dd><dt>Email</dt><dd>mara@post.example</dd><dt>Status</dt><dd>Open</dd></dl></body></html>`;
}

it.each(Object.keys(LIBRARIES))(
  'reads how a very long thread began and its newest messages in %s',
  (library) => {
    const doc = LIBRARIES[library]?.(page());
    if (!doc) throw new Error(library);
    const reading = readAlone(doc, 'https://desk.harbour.example/ticket/41');
    if (reading.state !== 'record') throw new Error(reading.state);
    expect(reading.gap).toContain('very long');
    const { messages, customer } = reading.record;
    expect(customer.name).toBe('Mara Quist');
    expect(messages).toHaveLength(400);
    expect(messages[0]?.text).toBe('Line 0 of many.');
    expect(messages.at(-1)).toMatchObject({ role: 'customer', text: `Line ${COUNT - 1} of many.` });
  },
);
