import { defineAdapter, type Way } from '../adapter.ts';

/** Zendesk Agent Workspace, by the test ids that others' tools have relied on for years. */
const SINCE = '2026-11';

const id = (test: string) => `[data-test-id="${test}"]`;

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

const ITEM = `article${id('omni-log-comment-item')}`;
const MESSAGE = id('omni-log-item-message');
/** The box of a field that is chosen from a list. */
const chosen = (field: string): Way[] =>
  [`${id(field)} [data-garden-id="dropdowns.combobox.value"]`, id(field)].map((at) =>
    shown(at, 'Ticket fields', { pick: /^(?!-$)(.+)$/ }),
  );

export default defineAdapter({
  id: 'zendesk',
  facts: {
    confidence: 'reported',
    note: 'Test ids that several public tools rely on (2024 to 2026); not yet seen running. Who the customer is, is told by the requester’s field or the first end user’s name; address and phone by the generic reader, when the customer’s tab is open',
    since: SINCE,
  },
  composer: {
    note: [
      '[data-is-active="true"]:has([data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]) [data-test-id^="omnicomposer-"][contenteditable="true"]',
      '[data-is-active="true"]:has([data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]) [data-test-id^="omnicomposer-"] [contenteditable="true"]',
    ],
    reply: [
      '[data-is-active="true"] [data-test-id^="omnicomposer-"][contenteditable="true"]',
      '[data-is-active="true"] [data-test-id^="omnicomposer-"] [contenteditable="true"]',
    ],
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/agent\/tickets\/(?<id>\d+)(?=$|[/?#])/,
      // Every opened ticket stays in the page; the pane in front must be that of the address.
      pane: '.ticket-panes-grid-layout[data-is-active="true"]:has([data-side-conversations-anchor-id="{id}"])',
      channel: 'email',
      fields: {
        subject: [
          shown(`input${id('omni-header-subject')}`, 'Header'),
          shown(id('omni-header-subject'), 'Header'),
        ],
        status: [
          shown(id('ticket-fields-status-view'), 'Ticket fields'),
          shown('[data-test-id^="status-badge-"]', 'Header'),
        ],
        priority: chosen('ticket-fields-priority-select'),
        queue: [shown(id('assignee-field-selected-group-tag'), 'Assignee')],
        channel: [shown(id('omni-header-via-label'), 'Header')],
        'customer.name': [
          ...chosen('ticket-system-field-requester-select'),
          shown(
            `${ITEM}:has(${MESSAGE}[type="end-user"]) :is(${id('omni-log-comment-user-link')}, ${id('omni-log-item-sender')})`,
            'First end user in the conversation',
          ),
        ],
      },
      tags: [shown(id('ticket-system-field-tags-item-selected'), 'Tags', { pick: /^(.*?)\s*×?$/ })],
      custom: [
        {
          row: '[data-test-id^="ticket-form-field-"]:has(label)',
          label: 'label',
          value: `input:not([type="hidden"]), textarea, ${id('ticket-form-field-dropdown-button')}`,
          name: { attribute: 'data-test-id', pick: /-(\d+)$/ },
          via: 'Ticket fields',
          since: SINCE,
        },
      ],
      generic: ['fields'],
      messages: {
        item: `${ITEM}:not(:has(${MESSAGE}[aria-hidden="true"]))`,
        id: 'id',
        author: [
          shown(id('omni-log-comment-user-link'), 'Head of the message'),
          shown(id('omni-log-item-sender'), 'Head of the message'),
        ],
        at: [shown('time[datetime]', 'Head of the message', { attribute: 'datetime' })],
        body: `${id('omni-log-message-content')}, .zd-comment`,
        roles: [
          {
            when: `:has(${id('omni-log-internal-note-tag')}), :has(${MESSAGE}[type="internal"])`,
            is: 'note',
          },
          { when: `:has(${MESSAGE}[type="agent"])`, is: 'agent' },
          { when: `:has(${MESSAGE}[type="end-user"])`, author: 'customer', is: 'customer' },
        ],
        gaps: [
          {
            when: `.ticket-panes-grid-layout[data-is-active="true"] ${id('convolog-show-more-button')}`,
            says: 'Older messages are shown after a click in the page',
            pending: false,
          },
        ],
        via: 'Conversation',
        since: SINCE,
      },
    },
  ],
});
