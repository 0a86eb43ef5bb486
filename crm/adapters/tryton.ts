import { defineAdapter, type PageRules, type Way } from '../adapter.ts';

const SEEN = '2026-11-22';

const way = (at: string, via: string, more: Partial<Way> = {}): Way[] => [{ at, via, since: SEEN, ...more }];

/** Every record opened before stays in the page, in a tab pane of its own. */
const OPEN: Pick<PageRules, 'pane' | 'channel'> = {
  pane: '#tabcontent > .tab-pane.active:has(.content-box > .form)',
  channel: 'unknown',
};

/** A contact as Tryton names it in one field: "Office <derek@voss.example>", "+44 20 7946 0011". */
const contact = (pick: RegExp): Way[] => way('input[name="contact"]', 'Contact', { pick });

export default defineAdapter({
  id: 'tryton',
  facts: {
    confidence: 'seen',
    note: 'Parties and sale opportunities in the web client 6.0 of Debian seen running. There is no thread in the page: notes open in a window of their own and are not read. An address’s own name is not taken for the company, nor the company that sells',
    since: SEEN,
  },
  composer: {
    // The window behind the button "E-Mail"; a record's own text boxes lie open all the time.
    reply: ['#email-body'],
    note: ['textarea[name="comment"]', '.modal textarea[name="message"]'],
    field: '.form input, .form textarea, .form [contenteditable]',
    since: SEEN,
  },
  pages: [
    {
      kind: 'contact',
      address: /#[^/]+\/model\/party\.party\/(?<id>\d+)(?=$|[;?&])/,
      ...OPEN,
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
      // Each with what it is called: "Office", "no calls please".
      custom: [
        {
          row: '.form-one2many tr:has(a.column-affix)',
          label: '.column-selection',
          value: '.column-char',
          via: 'Contact mechanisms',
          since: SEEN,
        },
      ],
    },
    {
      kind: 'deal',
      address: /#[^/]+\/model\/sale\.opportunity\/(?<id>\d+)(?=$|[;?&])/,
      ...OPEN,
      fields: {
        subject: way('input[name="description"]', 'Description'),
        status: way('select[name="state"]', 'State'),
        'customer.name': way('input[name="party"]', 'Party'),
        'customer.email': contact(/([^\s<>]+@[^\s<>]+)/),
        'customer.phone': contact(/(\+?\d[\d ()./-]{4,}\d)/),
      },
      custom: [
        {
          row: '.form-notebook tbody:has(textarea[name="comment"])',
          label: '.form-separator label',
          value: 'textarea[name="comment"]',
          via: 'Comment',
          since: SEEN,
        },
      ],
    },
  ],
});
