import { defineAdapter } from '../adapter.ts';

/** Monica 5, a CRM of one's own people: contacts and notes about them, no conversation with them. */
const READ = '2026-11-22';

export default defineAdapter({
  id: 'monica',
  facts: {
    confidence: 'source',
    note: 'Written after the public source of 5; the product has no thread, its notes are private notes. Not yet seen running',
    since: READ,
  },
  pages: [
    {
      kind: 'contact',
      address: /\/vaults\/[\w-]+\/contacts\/(?<id>[\da-f]{8}-[\da-f-]{27}|\d+)(?=$|[?#])/,
      channel: 'unknown',
      fields: {
        'customer.name': [{ at: 'h1 span', via: 'Name', since: READ }],
        'customer.email': [{ at: '.item-list a[href^="mailto:"]', via: 'Contact information', since: READ }],
        'customer.phone': [{ at: '.item-list a[href^="tel:"]', via: 'Contact information', since: READ }],
        'customer.company': [{ at: 'a[href*="/companies/"]', via: 'Job information', since: READ }],
      },
      tags: [{ at: '.mb-4 a[href*="/labels/"]', via: 'Labels', since: READ }],
      messages: {
        item: '.mb-4.rounded.border:has(.icon-note)',
        author: [{ at: '.icon-avatar span', via: 'Notes', since: READ }],
        at: [{ at: '.relative.inline:has(.icon-note)', via: 'Notes', since: READ }],
        body: '.p-3:not(.text-xs)',
        chrome: '.cursor-pointer, form',
        newestFirst: true,
        roles: [{ is: 'note', when: '*' }],
        gaps: [
          {
            when: '.mb-4.rounded.border:has(.icon-note) .p-3 .cursor-pointer',
            says: 'Long notes show only how they begin until they are opened',
            pending: false,
          },
        ],
        via: 'Notes',
        since: READ,
      },
    },
  ],
});
