import { defineAdapter, type Way } from '../adapter.ts';

const SINCE = '2026-11';

const shown = (at: string, via: string): Way[] => [{ at, via, since: SINCE }];

/** The help desk of `npm start`: ours, so its markup is known. */
export default defineAdapter({
  id: 'demo-desk',
  facts: { confidence: 'seen', note: 'Part of this project', since: SINCE },
  pages: [
    {
      kind: 'ticket',
      address: /^\/ticket(?=$|[?#])(?:.*?[?&]id=(?<id>\w+))?/,
      fingerprint: 'meta[name="generator"][content="Doorstep demo desk"]',
      id: [{ at: '.ticket[data-ticket-id]', attribute: 'data-ticket-id', via: 'Ticket', since: SINCE }],
      channel: 'email',
      fields: {
        subject: shown('.ticket .subject', 'Heading'),
        status: shown('.ticket .status', 'Under the heading'),
        priority: shown('.ticket .priority', 'Under the heading'),
        queue: shown('.ticket .queue', 'Above the heading'),
        createdAt: [
          { at: '.message time', attribute: 'datetime', via: 'Time of the first message', since: SINCE },
        ],
        updatedAt: [
          {
            at: '.message:last-of-type time',
            attribute: 'datetime',
            via: 'Time of the last message',
            since: SINCE,
          },
        ],
        'customer.name': shown('.customer .name', 'Guest box'),
        'customer.email': shown('.customer .email dd', 'Guest box, E-mail'),
        'customer.phone': shown('.customer .phone dd', 'Guest box, Phone'),
        'customer.company': shown('.customer .company dd', 'Guest box, Company'),
      },
      custom: [
        {
          row: '.customer .field',
          label: 'dt',
          value: 'dd',
          empty: '.none',
          via: 'Guest box',
          since: SINCE,
        },
      ],
      messages: {
        item: '.thread > .message',
        id: 'data-message-id',
        author: shown('.author', 'Head of the message'),
        at: [{ at: 'time', attribute: 'datetime', via: 'Head of the message', since: SINCE }],
        body: '.body',
        quoted: 'blockquote',
        chrome: 'button',
        preformatted: 'pre',
        roles: [
          { when: '.note', is: 'note' },
          { when: '.agent', is: 'agent' },
          { when: '*', is: 'customer' },
        ],
        gaps: [],
        via: 'Conversation',
        since: SINCE,
      },
    },
  ],
});
