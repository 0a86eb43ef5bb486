import { defineAdapter, type Way } from '../adapter.ts';
import { loggedIn } from '../generic/logged.ts';
import { nameKey } from '../generic/name-key.ts';

const SEEN = '2026-11-22';

const way = (at: string, via: string, more: Partial<Way> = {}): Way[] => [{ at, via, since: SEEN, ...more }];

/** The days stand beside their labels, which are English in every installation. */
const day = (reads: RegExp): Way[] =>
  way('main span:has(+ span)', 'Background info', { labelled: { reads } });

export default defineAdapter({
  id: 'atomic-crm',
  facts: {
    confidence: 'seen',
    note: 'Contacts of 0.0.2 (the npm package) seen running. Notes are a colleague’s own words, but for one that begins with “E-mail from” or “to” and the contact’s name; their times are relative: no time is read. Tasks are not read. The newer look without Material UI is left to the generic reader',
    since: SEEN,
  },
  composer: {
    reply: [],
    note: ['main form textarea[name="text"]'],
    // Dialogs such as "Add task" stand outside main.
    field: 'form input, form textarea',
    since: SEEN,
  },
  // The form that changes a contact: without this its choices and tasks are taken for what was said.
  besides: [
    {
      address: /\/contacts\/(?<id>\d+)\/?(?=$|\?)/,
      fingerprint: 'main form input[name="first_name"]',
    },
  ],
  pages: [
    {
      kind: 'contact',
      address: /\/contacts\/(?<id>\d+)\/show(?=$|[?/])/,
      fingerprint: 'main h5.MuiTypography-root',
      id: way('main a[aria-label][href*="/contacts/"]', 'Edit button', {
        attribute: 'href',
        pick: /\/contacts\/(\d+)$/,
      }),
      channel: 'unknown',
      fields: {
        'customer.name': way('main h5', 'Heading'),
        'customer.email': way('main svg + a[href^="mailto:"]', 'Personal info'),
        'customer.phone': way('main svg[data-testid="PhoneIcon"] + div > span:first-child', 'Personal info'),
        'customer.company': way('main h5 + div a[href*="/companies/"]', 'Heading'),
        createdAt: day(/^Added on$/),
        updatedAt: day(/^Last activity on$/),
      },
      tags: way('main .MuiChip-deletable .MuiChip-label', 'Tags'),
      custom: [
        {
          row: 'main div:has(> h6 + hr + p)',
          label: 'h6:not(:first-of-type)',
          value: 'h6 + hr + p',
          via: 'Background info',
          since: SEEN,
        },
      ],
      messages: {
        item: 'main .MuiBox-root:has(> .MuiStack-root > p > [resource="contactNotes"])',
        author: way('[resource="contactNotes"]', 'Notes', { pick: /^(?!You$)(.+)$/ }),
        body: '.MuiStack-root:has(> p > [resource="contactNotes"]) + .MuiStack-root',
        newestFirst: true,
        roles: [{ is: 'note', when: '*' }],
        logged: (text, { name }) => loggedIn(text, new Set(name ? [nameKey(name)] : [])),
        via: 'Notes',
        since: SEEN,
      },
    },
  ],
});
