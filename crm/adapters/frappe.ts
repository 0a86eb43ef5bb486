import { defineAdapter, type FieldPath, type MessageRules, type Way } from '../adapter.ts';
import { CUSTOMER_LABELS } from '../customer-labels.ts';

const READ = '2026-11';

type Fields = Partial<Record<FieldPath, Way[]>>;

/** Desk names its fields in every language; what may be edited stands in a control, the rest in text. */
const desk = (name: string): Way[] =>
  ['input', 'select', '.control-value'].map((inner) => ({
    at: `.frappe-control[data-fieldname="${name}"] ${inner}`,
    via: 'Form',
    since: READ,
  }));

/** Helpdesk gives its own fields their names as ids. */
const helpdesk = (name: string): Way[] =>
  [`input#${name}`, `#${name} input`, `#${name}`].map((at) => ({ at, via: 'Ticket details', since: READ }));

/** Frappe CRM names fields by localised labels only. */
const labelled = (reads: RegExp): Way[] => [
  {
    at: '.section .field',
    labelled: { reads, label: 'div', value: 'input, textarea, select, .form-control' },
    via: 'Details',
    since: READ,
  },
];

const issue: Fields = {
  subject: desk('subject'),
  status: desk('status'),
  priority: desk('priority'),
  queue: desk('issue_type'),
  createdAt: desk('opening_date'),
  'customer.name': [...desk('contact_name'), ...desk('lead_name'), ...desk('customer_name')],
  'customer.email': [...desk('raised_by'), ...desk('contact_email'), ...desk('email_id')],
  'customer.phone': [...desk('mobile_no'), ...desk('contact_mobile'), ...desk('phone')],
  'customer.company': [...desk('company_name'), ...desk('customer')],
  'customer.language': desk('language'),
};

const contact: Fields = {
  status: desk('status'),
  'customer.name': [...desk('full_name'), ...desk('customer_name')],
  'customer.firstName': desk('first_name'),
  'customer.email': desk('email_id'),
  'customer.phone': [...desk('mobile_no'), ...desk('phone')],
  'customer.company': desk('company_name'),
  'customer.language': desk('language'),
};

const timeline: MessageRules = {
  item: '.new-timeline .timeline-item[data-name]:has(.timeline-message-box)',
  id: 'data-name',
  author: [
    { at: '.timeline-message-box .text-color > span > .ml-2', via: 'Timeline', since: READ },
    {
      at: '.timeline-message-box .text-color > .margin-right + span',
      without: '.text-muted',
      via: 'Timeline',
      since: READ,
    },
  ],
  at: [
    { at: '.frappe-timestamp[data-timestamp]', attribute: 'data-timestamp', via: 'Timeline', since: READ },
  ],
  body: '.timeline-message-box > .content',
  roles: [
    { is: 'note', when: '[data-doctype="Comment"]' },
    { is: 'system', when: ':has([data-communication-type="Automated Message"])' },
    { is: 'customer', author: 'customer' },
  ],
  gaps: [
    {
      when: '.timeline-item .btn-load-more',
      says: 'More messages load with "Load more" in the timeline',
      pending: false,
    },
  ],
  via: 'Timeline',
  since: READ,
};

/** Desk keeps the forms opened before in the page, hidden. */
const form = {
  fingerprint: '.page-container .frappe-control[data-fieldname]',
  pane: '.page-container:has(.frappe-control[data-fieldname]):not([style*="display: none"])',
  channel: 'unknown' as const,
  messages: timeline,
};

export default defineAdapter({
  id: 'frappe',
  facts: {
    confidence: 'source',
    note: 'Helpdesk and CRM of 2026 and the timeline of Desk (ERPNext) after the public source, not yet seen running. Who is an agent no page tells. CRM is read by its labels and the generic reader',
    since: READ,
  },
  composer: {
    // Helpdesk: below the two buttons stands the mail, then the comment, of which one is shown.
    note: ['.comm-area > :nth-child(3) .ProseMirror'],
    reply: ['.comm-area > :nth-child(2) .ProseMirror'],
    since: READ,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\/helpdesk\/tickets\/(?<id>[\w-]+)(?=$|[/?#])/,
      channel: 'email',
      fields: {
        subject: helpdesk('subject'),
        status: helpdesk('status'),
        priority: helpdesk('priority'),
        queue: helpdesk('agent_group'),
        'customer.name': helpdesk('contact'),
        'customer.email': helpdesk('raised_by'),
        'customer.company': helpdesk('customer'),
      },
      messages: {
        item: '[id^="communication-"], div:has(> [id^="comment-"])',
        id: 'id',
        // The sender's line ends with an address; the line of the recipients opens with a word and a colon.
        author: [
          {
            at: 'div:has(> span + span)',
            pick: /^(?!\S+:\s)(.*<[^<>\s]+@[^<>\s]+>)$/,
            via: 'Activity',
            since: READ,
          },
          { at: 'p > span:first-of-type', via: 'Activity', since: READ },
        ],
        body: 'iframe.prose-f, .prose-f',
        roles: [
          { is: 'note', when: ':has(> [id^="comment-"])' },
          { is: 'customer', author: 'customer' },
        ],
        via: 'Activity',
        since: READ,
      },
      generic: ['fields'],
    },
    {
      kind: 'lead',
      address: /\/crm\/(?<kind>leads|deals|contacts|organizations)\/(?<id>[\w-]+)(?=$|[/?#])/,
      kinds: { leads: 'lead', deals: 'deal', contacts: 'contact', organizations: 'company' },
      fingerprint: '.section .field',
      channel: 'unknown',
      fields: {
        status: labelled(/^(status|estado|statut|stato|وضعیت)$/i),
        'customer.name': labelled(CUSTOMER_LABELS.name),
        'customer.firstName': labelled(/^(first name|vorname|nombre|prénom|nome|نام)$/i),
        'customer.email': labelled(CUSTOMER_LABELS.email),
        'customer.phone': labelled(/^(mobile no\.?|phone|handynummer|telefon|teléfono|تلفن)$/i),
        'customer.company': labelled(CUSTOMER_LABELS.company),
      },
      generic: ['fields', 'messages'],
    },
    { ...form, kind: 'ticket', address: /\/(?:app|desk)\/issue\/(?<id>[\w-]+)(?=$|[/?#])/, fields: issue },
    {
      ...form,
      kind: 'lead',
      address: /\/(?:app|desk)\/(?<kind>lead|opportunity)\/(?<id>[\w-]+)(?=$|[/?#])/,
      kinds: { lead: 'lead', opportunity: 'deal' } as const,
      fields: issue,
    },
    {
      ...form,
      kind: 'contact',
      address: /\/(?:app|desk)\/(?:contact|customer)\/(?<id>[^/?#]+)(?=$|[/?#])/,
      fields: contact,
    },
  ],
});
