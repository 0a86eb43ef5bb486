import { defineAdapter, type Way } from '../adapter.ts';
import { requestorOf, rolesOf } from './request-tracker-roles.ts';

/**
 * Request Tracker 5 (seen running: Debian's 5.0.3) and 6 (written after its public source, not yet
 * seen running). Classes name the fields in both, in every language of the agent.
 */
const SEEN = '2026-11-22';

/** Each section stands twice in the page: as text, and as a hidden form of inputs. */
const shown = (field: string, via: string, more: Partial<Way> = {}): Way => ({
  at: `.inline-edit-display .${field} .current-value, .ticket-summary .${field} .current-value`,
  via,
  since: SEEN,
  ...more,
});

const requestor = (pick: RegExp): Way[] => [
  { at: '.requestors .user[data-user-id="{person}"]', pick, via: 'People, Requestors', since: SEEN },
  { at: '.requestors .user', pick, via: 'People, Requestors', since: SEEN },
];

/** Empty unless the administrator set MoreAboutRequestorExtraInfo and the agent may see the column. */
const extra = (column: string): Way => ({
  at: `#accordion-requestor-{person} .more-about-requestor-extra-field.${column} .current-value`,
  via: 'More about the requestors',
  since: SEEN,
});

/** On the user's own page: name and addresses by default, other columns where UserSummaryExtraInfo asks for them. */
const column = (...names: string[]): Way[] =>
  names.map((name) => ({
    at: `.user-summary-extra-field.${name} .current-value`,
    via: 'User information',
    since: SEEN,
  }));

export default defineAdapter({
  id: 'request-tracker',
  facts: {
    confidence: 'seen',
    note: '5.0.3 of Debian seen running, in English, Swedish and Persian, tickets and pages of users; 6 written after its source, not yet seen running',
    since: SEEN,
  },
  besides: [
    {
      address:
        /\/Ticket\/(Update|Modify\w*|Forward|History|Reminders)\.html(?=$|[?#])(?:.*?[?&]id=(?<id>\d+))?/,
      fingerprint: 'body[id^="comp-Ticket-"]',
    },
  ],
  composer: {
    // CKEditor 4 in its frame, CKEditor 5 in version 6, or plain text; its fold says whether requestors get it.
    note: [
      'form:has([name="UpdateType"] option[value="private"]:checked) iframe.cke_wysiwyg_frame >>> body',
      'form:has([name="UpdateType"] option[value="private"]:checked) .ck-editor__editable',
      'form:has([name="UpdateType"] option[value="private"]:checked) #UpdateContent',
    ],
    reply: [
      'form:has([name="UpdateContent"]) iframe.cke_wysiwyg_frame >>> body',
      'form:has([name="UpdateContent"]) .ck-editor__editable',
      '#UpdateContent',
    ],
    since: SEEN,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\/Ticket\/Display\.html(?=$|[?#])(?:.*?[?&]id=(?<id>\d+))?/,
      fingerprint: 'body#comp-Ticket-Display, .ticket-info-basics',
      id: [
        {
          at: '.ticket-info-basics .id .value, .ticket-info-basics .id .rt-value',
          pick: /^(\d+)$/,
          via: 'The Basics',
          since: SEEN,
        },
        { at: '#header h1', pick: /^#(\d+):/, via: 'Page heading', since: SEEN },
      ],
      channel: 'email',
      fields: {
        subject: [
          {
            at: '.ticket-info-basics input[name="Subject"]',
            attribute: 'value',
            via: 'The Basics',
            since: SEEN,
          },
          // Without a subject the heading says so in brackets, in the agent's language.
          { at: '#header h1', pick: /^#\d+:\s*(?!\([^()]*\)$)(.+)$/, via: 'Page heading', since: SEEN },
        ],
        status: [shown('status', 'The Basics')],
        priority: [
          shown('priority .Priority', 'The Basics', {
            at: '.inline-edit-display .priority .Priority, .ticket-summary .priority .Priority',
          }),
          shown('priority', 'The Basics', { pick: /^([^/]+)/ }),
        ],
        queue: [shown('queue', 'The Basics')],
        createdAt: [shown('created', 'Dates')],
        updatedAt: [shown('updated', 'Dates', { without: '.user' })],
        'customer.name': requestor(/^(?!\S+@\S+$)(.+?)\s*(?:<[^<>]*>)?$/),
        'customer.email': requestor(/([^\s<>()]+@[^\s<>()]+)/),
        'customer.phone': [extra('WorkPhone'), extra('MobilePhone'), extra('HomePhone')],
        'customer.company': [extra('Organization')],
      },
      custom: [
        {
          row: '.inline-edit-display .custom-field[id$="-ShowRow"], .ticket-summary .custom-field[id$="-ShowRow"]',
          label: '.label > span:first-child, .rt-label > span:first-child, .label, .rt-label',
          value: '.current-value li, .current-value:not(:has(li))',
          name: { attribute: 'id', pick: /^CF-(\d+)-ShowRow$/ },
          empty: '.unset-field, :has(.no-value)',
          exact: { at: 'input.datepicker[name$="-CustomField-{name}-Values"]', attribute: 'value' },
          via: 'Custom fields',
          since: SEEN,
        },
        {
          // A standing remark about the person, shown where the administrator asks for the column.
          row: '#accordion-requestor-{person} .more-about-requestor-extra-field.Comments',
          label: '.label, .rt-label',
          value: '.current-value',
          empty: '.unset-field',
          via: 'More about the requestors',
          since: SEEN,
        },
      ],
      person: requestorOf,
      messages: {
        item: '.history .transaction.message',
        id: 'data-transaction-id',
        author: [{ at: '.description > .user', via: 'History', since: SEEN }],
        at: [{ at: '.metadata .date', via: 'History', since: SEEN }],
        body: '.messagebody',
        // RT shows attached text files and the mails inside a mail in line, like the message itself.
        foreign:
          '.downloadattachment:has(.downloadfilename) + .messagebody, .messageattachments table:has(.message-header-key) ~ .messagebody, .messageattachments table:has(.message-header-key) ~ .messageattachments .messagebody',
        quoted: 'blockquote, .message-stanza .message-stanza',
        chrome:
          '.message-stanza-folder, .downloadattachment, .message-header-key, .message-header-value, p > i',
        preformatted: '.plain-text-white-space',
        roles: rolesOf,
        gaps: [
          {
            when: '#delayed_ticket_history:not(:has(.transaction))',
            says: 'History is still loading',
            pending: true,
          },
          {
            when: '#deferred_ticket_history:not(:has(.transaction))',
            says: 'History is shown after a click on its link in the page',
            pending: false,
          },
          {
            when: '#LoadAllHistoryContainer:not([style*="none"])',
            says: 'More messages load when the page is scrolled down, or with "Load all history" in its menu',
            pending: false,
          },
        ],
        via: 'History',
        since: SEEN,
      },
    },
    {
      kind: 'contact',
      address: /\/User\/Summary\.html\?(?:[^#]*&)?id=(?<id>\d+)(?=$|[&#])/,
      fingerprint: 'body#comp-User-Summary',
      // The agent's own page is no customer's.
      pane: 'body:not(:has(#preferences[href$="/User/Summary.html?id={id}"]))',
      channel: 'unknown',
      fields: {
        'customer.name': column('RealName'),
        'customer.email': column('EmailAddress'),
        'customer.phone': column('WorkPhone', 'MobilePhone', 'HomePhone'),
        'customer.company': column('Organization'),
        'customer.language': column('Lang'),
        'customer.timeZone': column('Timezone'),
      },
    },
  ],
});
