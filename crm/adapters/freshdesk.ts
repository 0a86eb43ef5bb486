import { defineAdapter, type Way } from '../adapter.ts';

/** Freshdesk, by test ids and classes that others' tools rely on. */
const SINCE = '2026-05';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

const requester = (field: string): Way[] =>
  ['.info-details-content', '.text__content'].map((value) =>
    shown(`[data-test-id="requester-info-${field}"] ${value}`, 'Contact details'),
  );

export default defineAdapter({
  id: 'freshdesk',
  facts: {
    confidence: 'reported',
    note: 'Heading, tags, contact details and custom fields after public tools (2021 to 2026); not yet seen running. No public source tells how a note differs from a reply: conversation and roles are told by the generic reader',
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/a\/tickets\/(?<id>\d+)(?=$|[/?#])/,
      id: [shown('.breadcrumb__item.active', 'Path above the ticket', { pick: /^\D*(\d+)\D*$/ })],
      channel: 'email',
      fields: {
        subject: [shown('.sentiment-ticket-heading', 'Heading'), shown('.ticket-subject-heading', 'Heading')],
        'customer.email': requester('email'),
        'customer.phone': [...requester('phone'), ...requester('mobile')],
        'customer.company': requester('company-name'),
      },
      tags: [shown('.ticket-tags ul li .tag-options', 'Tags')],
      custom: [
        {
          row: ':has(> label):has([data-test-text-field^="customFields."], [data-test-text-area^="customFields."])',
          label: 'label',
          value: '[data-test-text-field^="customFields."], [data-test-text-area^="customFields."]',
          via: 'Properties of the ticket',
          since: SINCE,
        },
        {
          row: '[data-test-id^="requester-info-"]:has(label, [class*="label"])',
          label: 'label, [class*="label"]',
          value: '.info-details-content',
          name: { attribute: 'data-test-id', pick: /^requester-info-(.+)$/ },
          via: 'Contact details',
          since: SINCE,
        },
      ],
      generic: ['fields', 'messages'],
    },
    {
      kind: 'contact',
      address: /^\/a\/contacts\/(?<id>\d+)(?=$|[/?#])/,
      channel: 'unknown',
      fields: {},
      generic: ['fields', 'messages'],
    },
  ],
});
