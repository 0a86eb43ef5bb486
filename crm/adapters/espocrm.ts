import {
  defineAdapter,
  type FieldPath,
  type MessageRules,
  type PageRules,
  type RoleRule,
  type Way,
} from '../adapter.ts';
import { UNTITLED } from '../people.ts';

/** EspoCRM 7 to 10: each cell carries its field's own name; the thread is the record's stream. */
const READ = '2026-11-22';

const field = (name: string, via: string): Way => ({
  at: `.cell[data-name="${name}"] .field[data-name="${name}"]`,
  without: '.none-value, .loading-value, .inline-edit-link, .dropdown-menu, button',
  via,
  since: READ,
});

/** A linked record by its link: the field's text may hold more, such as a role in brackets. */
const link = (name: string, via: string): Way => ({
  at: `.cell[data-name="${name}"] .field[data-name="${name}"] a`,
  via,
  since: READ,
});

const email: Way[] = [
  {
    at: '.field[data-name="emailAddress"] a[data-email-address]',
    attribute: 'data-email-address',
    via: 'Email',
    since: READ,
  },
  { at: '.field[data-name="emailAddress"] a[href^="mailto:"]', via: 'Email', since: READ },
];
const phone: Way[] = [{ at: '.field[data-name="phoneNumber"] a[href^="tel:"]', via: 'Phone', since: READ }];

/** The product's own fields that begin like one of the customer's. */
const OWN = 'contact contacts createdAt createdBy closeDate cases campaign collaborators currency'.split(' ');

const STREAM = '.stream-head-text-container';

/** Posts of the stream are for the team, but those on a case may be shown in the customer's portal. */
const messages = (posts: RoleRule[]): MessageRules => ({
  item: 'li[data-id]:has(.stream-head-container)',
  id: 'data-id',
  author: ['Contact', 'Lead', 'Account', 'User'].map((scope) => ({
    at: `${STREAM} a[href^="#${scope}/view/"]`,
    via: 'Stream',
    since: READ,
  })),
  at: [
    { at: '.stream-date-container [title]', attribute: 'title', via: 'Stream', since: READ },
    { at: '.stream-date-container a, .stream-date-container span', via: 'Stream', since: READ },
  ],
  body: '.stream-post-container .cell-post',
  newestFirst: true,
  roles: [
    { is: 'note', when: ':has(.internal-badge)' },
    { is: 'customer', author: 'customer' },
    {
      is: 'agent',
      when: ':has(.stream-subject-container):has(a[href^="#User/view/"]):not(:has(a[href^="#Contact/view/"]))',
    },
    ...posts,
  ],
  gaps: [
    {
      when: '.stream-subject-container ~ * [data-action="expandDetails"], .cell-buttons [data-action="expandDetails"]',
      says: 'Mails in the stream show only how they begin until their details are opened',
      pending: false,
    },
  ],
  via: 'Stream',
  since: READ,
});

const page = (
  kind: PageRules['kind'],
  scope: string,
  fields: Partial<Record<FieldPath, Way[]>>,
  posts: RoleRule[] = [{ is: 'note', when: ':not(:has(.stream-subject-container))' }],
): PageRules => ({
  kind,
  address: new RegExp(`#${scope}/view/(?<id>[\\w-]+)`),
  // Another record may lie above in a dialog.
  pane: `#main .detail[data-scope="${scope}"], #content .detail[data-scope="${scope}"]`,
  channel: 'unknown',
  fields: {
    status: [field('status', 'Status')],
    createdAt: [{ ...field('createdAt', 'Created'), without: 'a, .none-value, .inline-edit-link' }],
    updatedAt: [{ ...field('modifiedAt', 'Modified'), without: 'a, .none-value, .inline-edit-link' }],
    ...fields,
  },
  optOuts: [
    {
      when: '.field[data-name="emailAddress"] [style*="line-through"], .field[data-name="emailAddress"] s',
      out: 'marketing',
      via: 'Address struck through',
      since: READ,
    },
    {
      when: '.field[data-name="phoneNumber"] [style*="line-through"], .field[data-name="phoneNumber"] s, .field[data-name="doNotCall"] input:checked',
      out: 'phone',
      via: 'Number struck through, or Do Not Call',
      since: READ,
    },
  ],
  custom: [
    {
      // A field of the customer's own is named with a small c before its name.
      row: `.cell[data-name^="c"]${OWN.map((name) => `:not([data-name="${name}"])`).join('')}`,
      label: '.label-text, .control-label',
      value: '.field',
      name: { attribute: 'data-name', pick: /^(c[A-Z]\w*)$/ },
      empty: ':has(.none-value)',
      via: 'Custom fields',
      since: READ,
    },
  ],
  messages: messages(posts),
});

export default defineAdapter({
  id: 'espocrm',
  facts: {
    confidence: 'source',
    note: 'After the public source of 9; not yet seen running. Whether a post on a case is shown to the customer is not in the page: such a post is of unknown origin unless it is marked internal',
    since: READ,
  },
  composer: {
    // A post that is not internal is read in the customer portal, where there is one.
    note: ['.post-container:has(.internal-mode-switcher.enabled) textarea[data-name="post"]'],
    reply: ['.modal-dialog .note-editable', '.post-container textarea[data-name="post"]'],
    since: READ,
  },
  pages: [
    page(
      'ticket',
      'Case',
      {
        subject: [field('name', 'Name')],
        priority: [field('priority', 'Priority')],
        'customer.name': [link('contact', 'Contact'), link('contacts', 'Contacts'), link('lead', 'Lead')],
        'customer.company': [link('account', 'Account')],
        'customer.email': email,
        'customer.phone': phone,
      },
      [],
    ),
    page('contact', 'Contact', {
      'customer.name': [{ ...field('name', 'Name'), pick: UNTITLED }],
      'customer.company': [link('account', 'Account'), link('accounts', 'Accounts')],
      'customer.email': email,
      'customer.phone': phone,
    }),
    page('lead', 'Lead', {
      'customer.name': [{ ...field('name', 'Name'), pick: UNTITLED }],
      'customer.company': [field('accountName', 'Account name')],
      'customer.email': email,
      'customer.phone': phone,
    }),
    page('company', 'Account', {
      'customer.company': [field('name', 'Name')],
      'customer.email': email,
      'customer.phone': phone,
    }),
    page('deal', 'Opportunity', {
      subject: [field('name', 'Name')],
      status: [field('stage', 'Stage')],
      'customer.name': [link('contact', 'Contact'), link('contacts', 'Contacts')],
      'customer.company': [link('account', 'Account')],
    }),
  ],
});
