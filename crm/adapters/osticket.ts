import { defineAdapter, type Way } from '../adapter.ts';

/** osTicket 1.18, written after its source. Ids and classes tell fields and roles in every language. */
const SINCE = '2026-11';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

/** The rows of the first box have no names of their own, but always this order. */
const row = (index: number) => shown(`table.ticket_info table tr:nth-child(${index}) > td`, 'Ticket box');

export default defineAdapter({
  id: 'osticket',
  facts: {
    confidence: 'source',
    note: '1.18 read in its source, not yet seen running; who opened the ticket is told from people in copy by name',
    since: SINCE,
  },
  composer: {
    note: ['form#note .redactor-in', 'form#note #internal_note'],
    reply: ['form#reply .redactor-in', 'form#reply #response'],
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\/scp\/tickets\.php(?=$|[?#])(?:.*?[?&]id=(?<id>\d+))?/,
      fingerprint: '.tixTitle',
      id: [
        shown('.flush-left h2 a[href*="id="]', 'Number above the subject', {
          attribute: 'href',
          pick: /[?&]id=(\d+)/,
        }),
      ],
      channel: 'email',
      fields: {
        subject: [shown('.tixTitle h3', 'Heading')],
        status: [shown('.ticket_info a[href="#statuses"]', 'Ticket box'), row(1)],
        priority: [shown('.ticket_info a[href$="/field/priority/edit"]', 'Ticket box'), row(2)],
        queue: [shown('.ticket_info td > a[href$="/transfer"]', 'Ticket box'), row(3)],
        createdAt: [row(4)],
        channel: [
          shown('.ticket_info a[href$="/field/source/edit"]', 'Ticket box'),
          shown('table.ticket_info td + td table tr:last-child > td', 'Ticket box'),
        ],
        'customer.name': [shown('.ticket_info [id^="user-"][id$="-name"]', 'User')],
        'customer.email': [shown('.ticket_info [id^="user-"][id$="-email"]', 'User')],
        'customer.phone': [shown('.ticket_info [id^="user-"][id$="-phone"]', 'User')],
        'customer.company': [
          shown('.ticket_info td:has(> [href*="orgid="])', 'Organization', {
            without: 'a, .action-dropdown',
          }),
        ],
      },
      custom: [
        {
          row: '.ticket_info.custom-data tr:has(> td[id^="inline-answer-"])',
          label: 'td:first-child',
          value: 'span[id^="field_"]',
          empty: ':has(span.faded)',
          via: 'Forms of the ticket',
          since: SINCE,
        },
      ],
      messages: {
        item: '#thread-items [id^="thread-entry-"]',
        id: 'id',
        author: [shown('.thread-entry > .header b', 'Head of the entry')],
        at: [shown('.thread-entry > .header time', 'Head of the entry', { attribute: 'datetime' })],
        body: '.thread-body',
        chrome: 'button, form, .attachments',
        // An entry of the customer's kind may be by somebody in copy.
        roles: [
          { when: ':has(> .thread-entry.note)', is: 'note' },
          { when: ':has(> .thread-entry.system)', is: 'system' },
          { when: ':has(> .thread-entry.response)', is: 'agent' },
          { author: 'customer', is: 'customer' },
        ],
        via: 'Thread',
        since: SINCE,
      },
    },
  ],
});
