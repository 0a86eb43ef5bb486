import { defineAdapter, type Way } from '../adapter.ts';

const SEEN = '2026-11-22';

const way = (at: string, via: string, more: Partial<Way> = {}): Way[] => [{ at, via, since: SEEN, ...more }];

export default defineAdapter({
  id: 'tryton',
  facts: {
    confidence: 'seen',
    note: 'Parties in the web client 6.0 of Debian seen running. There is no thread in the page: notes open in a window of their own and are not read',
    since: SEEN,
  },
  pages: [
    {
      kind: 'contact',
      address: /#[^/]+\/model\/party\.party\/(?<id>\d+)(?=$|[;?&])/,
      // Every record opened before stays in the page, in a tab pane of its own.
      pane: '#tabcontent > .tab-pane.active:has(.content-box > .form)',
      channel: 'unknown',
      fields: {
        // Addresses below have a field of the same name: the first is the party's.
        'customer.name': way('.form-char input[name="name"]', 'Name'),
        'customer.email': way('.form-one2many a[href^="mailto:"]', 'Contact mechanisms', {
          attribute: 'href',
          pick: /^mailto:([^?]+)/,
        }),
        'customer.phone': way('.form-one2many a[href^="tel:"]', 'Contact mechanisms', {
          attribute: 'href',
          pick: /^tel:(.+)/,
        }),
        'customer.language': way('select[name="lang"]', 'Language'),
      },
      tags: way('.form-many2many:has(input[name="categories"]) tbody .column-char', 'Categories'),
    },
  ],
});
