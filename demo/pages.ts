import { Html, html } from './html.ts';
import type { Ticket, TicketField, TicketMessage } from './ticket.ts';

const FROM = { customer: 'Guest', agent: 'Team', note: 'Private note' };

/** The whole page around one ticket, or around the bare list when there is none. */
export function page(tickets: readonly Ticket[], open: Ticket | undefined, started: Date): string {
  const title = open ? `#${open.id} ${open.subject}` : 'Tickets';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Doorstep demo desk">
<title>${title} · Cabin desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script type="module" src="/desk.js"></script>
</head>
<body>
<header class="top"><a href="/tickets" class="home">Cabin desk</a><span class="me">Ines Holm</span></header>
<nav class="list" aria-label="Tickets">${tickets.map((ticket) => entry(ticket, ticket === open))}</nav>
<main>${open ? ticketView(open, started) : html`<p class="empty">Open a ticket from the list.</p>`}</main>
</body>
</html>`.source;
}

function entry(ticket: Ticket, current: boolean): Html {
  return html`<a href="/ticket?id=${ticket.id}"${current ? new Html(' aria-current="page"') : ''}>
<b dir="auto">${ticket.customer.name}</b><span class="badge ${ticket.status}">${ticket.status}</span>
<span class="title" dir="auto">${ticket.subject}</span></a>`;
}

function ticketView(ticket: Ticket, started: Date): Html {
  const { customer } = ticket;
  return html`<section class="ticket" data-ticket-id="${ticket.id}">
<header>
<p class="crumbs">Ticket <span class="number">${ticket.id}</span> in <span class="queue">${ticket.queue}</span></p>
<h1 class="subject" dir="auto">${ticket.subject}</h1>
<p class="badges"><span class="status badge ${ticket.status}">${ticket.status}</span>
<span class="priority">${ticket.priority}</span></p>
</header>
<div class="thread" role="log" aria-label="Conversation">${ticket.messages.map((message, at) => messageView(ticket, message, at, started))}</div>
<form class="reply">
<label for="reply">Reply to <span dir="auto">${customer.name}</span></label>
<textarea id="reply" rows="5"></textarea>
<p><button type="submit">Send</button> <button type="button" class="kind" aria-pressed="false">Private note</button>${ticket.next ? html` <button type="button" class="next">Let the guest answer</button>` : ''}
<output></output></p>
</form>
</section>
<aside class="customer" aria-label="Guest">
<h2 class="name" dir="auto">${customer.name}</h2>
<dl>${[
    fact('E-mail', customer.email, 'email'),
    fact('Phone', customer.phone, 'phone'),
    fact('Company', customer.company, 'company'),
    fact('Language', customer.language, 'field'),
    fact('Tags', ticket.tags.join(', '), 'field'),
    ...ticket.fields.map((field) => fact(field.label, dayOrText(field, started), 'field')),
  ]}</dl>
</aside>`;
}

/** Days as ISO 8601, which no reader takes for another day. */
function dayOrText(field: TicketField, started: Date): string {
  if ('value' in field) return field.value;
  return new Date(started.getTime() + field.inDays * 86_400_000).toISOString().slice(0, 10);
}

function fact(label: string, value: string | undefined, kind: string): Html {
  if (!value) return html``;
  return html`<div class="${kind}"><dt>${label}</dt><dd dir="auto">${value}</dd></div>`;
}

/** One message of the thread; also what the desk's own script fetches when a guest answers. */
export function messageView(ticket: Ticket, message: TicketMessage, at: number, started: Date): Html {
  const time = new Date(started.getTime() - message.hoursAgo * 3_600_000);
  const language = message.from === 'customer' ? ticket.customer.language : 'en';
  return html`<article class="message ${message.from}" data-message-id="${ticket.id * 100 + at + 1}">
<header><b class="author" dir="auto">${message.author}</b> <span class="from">${FROM[message.from]}</span>
<time datetime="${time.toISOString()}">${WHEN.format(time)}</time></header>
<div class="body" dir="auto" lang="${language}">${message.text.split('\n\n').map((text) => html`<p>${text}</p>`)}</div>
</article>`;
}

const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
