import { defineAdapter, type Way } from '../adapter.ts';

/** Chatwoot, after its source: a bubble's colour tells who wrote it, its side does not in every version. */
const SINCE = '2026-11';

/** The line with the contact's name in the panel beside the conversation, which links to the contact. */
const NAME = 'div:has(> h3):has(a[target="_blank"][href*="/contacts/"])';

const contact = (scheme: 'mailto' | 'tel'): Way[] => [
  {
    at: `${NAME} ~ div a[href^="${scheme}:"]`,
    attribute: 'href',
    pick: scheme === 'tel' ? /^tel:(.+)$/ : /^mailto:([^?]+)/,
    via: 'Contact',
    since: SINCE,
  },
];

const bubble = (colour: string) => `:has([data-bubble-name][class*="${colour}"])`;

export default defineAdapter({
  id: 'chatwoot',
  facts: {
    confidence: 'source',
    note: 'After its source, whose bubbles changed more than once; not yet seen running. The page shows no subject and times without a day, a company without a label; who wrote a mail is told for replies on the right side only',
    since: SINCE,
  },
  composer: {
    note: ['.is-private .ProseMirror-woot-style'],
    reply: ['.reply-box .ProseMirror-woot-style', '.editor-root .ProseMirror-woot-style'],
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/app\/accounts\/\d+\/(?:[^?#]*\/)?conversations\/(?<id>\d+)(?=$|[/?#])/,
      channel: 'chat',
      fields: {
        'customer.name': [{ at: `${NAME} > h3`, via: 'Contact', since: SINCE }],
        'customer.email': contact('mailto'),
        'customer.phone': contact('tel'),
        channel: [
          {
            at: '[data-bubble-name="email"]',
            attribute: 'data-bubble-name',
            via: 'Kind of message',
            since: SINCE,
          },
        ],
      },
      messages: {
        item: '[data-message-id]',
        id: 'data-message-id',
        author: [
          {
            at: '[class*="grid-area:avatar"] img[alt]',
            attribute: 'alt',
            via: 'Picture of the author',
            since: SINCE,
          },
        ],
        body: '[data-bubble-name="activity"], [data-bubble-name] .prose-bubble:not(.line-clamp-2), .letter-render',
        // Of a run of messages only the last shows a lock, but each private one has its colour.
        roles: [
          { when: `${bubble('amber')}, :has(.i-lucide-lock-keyhole)`, is: 'note' },
          { when: ':has([data-bubble-name="activity"])', is: 'system' },
          { when: bubble('bg-n-solid-blue'), is: 'agent' },
          { when: bubble('bg-n-slate'), is: 'customer' },
          { when: ':has([data-bubble-name="email"].right-bubble)', is: 'agent' },
          { author: 'customer', is: 'customer' },
        ],
        via: 'Conversation',
        since: SINCE,
      },
    },
  ],
});
