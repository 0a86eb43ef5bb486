import { defineAdapter, type Way } from '../adapter.ts';

/** Zammad: its long-standing screens, and the new desktop view beside them; both after their source. */
const SINCE = '2026-11';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

const ADDRESS = /([^\s<>()"]+@[^\s<>()"]+)/;
/** Rows of the customer have no names of their own, only labels in the agent's language. */
const PHONE = /^(phone|mobile|telefon|mobil\w*|tel[ée]fono|móvil|téléphone|telefono|telefoon|تلفن|โทรศัพท์)$/i;
const SIDEBAR = '.sidebar[data-tab="customer"]';
/** The head of an article is in the page though it shows only after a click; its first line is the sender. */
const FROM = '.article-content-meta.top .article-meta-row:first-child .article-meta-value';
/** The customer's tab is in the page only once it was opened: until then, who wrote the first article. */
const FIRST = `.ticket-article-item.customer ${FROM}`;

const PUBLIC = '[data-test-id^="article-bubble-container-"].border';

export default defineAdapter({
  id: 'zammad',
  facts: {
    confidence: 'source',
    note: 'Both views after their source, not yet seen running. In the desktop view a time stands only in opened articles, the subject is told by the generic reader, and automatic answers look like an agent’s',
    since: SINCE,
  },
  composer: {
    // The new desktop view stripes the panel of an internal article.
    note: [
      '.article-add.is-internal .articleNewEdit-body',
      '.bg-stripes #ticketArticleReplyForm .ProseMirror',
      '.border-stripes #ticketArticleReplyForm .ProseMirror',
    ],
    reply: ['.article-add:not(.is-internal) .articleNewEdit-body', '#ticketArticleReplyForm .ProseMirror'],
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /#ticket\/zoom\/(?<id>\d+)/,
      fingerprint: '.ticketZoom, .ticket-article-item',
      // Every opened ticket stays in the page; an article links to its own ticket.
      pane: '#content_permanent_Ticket-{id}.active, .content.active:has(.ticket-article-item > a[href*="#ticket/zoom/{id}/"])',
      channel: 'email',
      fields: {
        subject: [shown('.ticket-title-update', 'Title'), shown('.ticket-title', 'Title')],
        status: [shown('.sidebar[data-tab="ticket"] select[name="state_id"]', 'Ticket')],
        priority: [shown('.sidebar[data-tab="ticket"] select[name="priority_id"]', 'Ticket')],
        queue: [
          shown('.sidebar[data-tab="ticket"] select[name="group_id"]', 'Ticket'),
          shown('.sidebar[data-tab="ticket"] [data-attribute-name="group_id"] input.js-input', 'Ticket'),
        ],
        createdAt: [
          shown('.page-header .task-subline time', 'Under the title', {
            attribute: ['datetime', 'data-time'],
          }),
        ],
        channel: [
          shown('.ticket-article-item.customer', 'Way of the first article', {
            attribute: 'class',
            pick: /\b(email|phone|web|chat|sms|whatsapp|telegram|facebook|twitter)\b/,
          }),
        ],
        'customer.name': [
          shown(`${SIDEBAR} .userInfo-name`, 'Customer'),
          shown(FIRST, 'Sender of the first article', { pick: /^"?([^"<@]+?)"?\s*(?:<|$)/ }),
        ],
        'customer.email': [
          shown(`${SIDEBAR} .userInfo-value`, 'Customer', { each: true, pick: /^([^\s<>]+@[^\s<>]+)$/ }),
          shown(FIRST, 'Sender of the first article', { pick: ADDRESS }),
        ],
        'customer.phone': [shown(`${SIDEBAR} .userInfo-label`, 'Customer', { labelled: { reads: PHONE } })],
      },
      tags: [shown('.tags .list-item-name', 'Tags')],
      custom: [
        {
          row: `${SIDEBAR} .userInfo-entry`,
          label: '.userInfo-label',
          value: '.userInfo-value',
          via: 'Customer',
          since: SINCE,
        },
      ],
      messages: {
        item: '.ticket-article-item',
        id: 'data-id',
        author: [shown(FROM, 'Head of the article')],
        at: [shown('time.humanTimeFromNow', 'Under the article', { attribute: ['datetime', 'data-time'] })],
        body: '.richtext-content, .text-bubble',
        chrome: 'button, form, .bubble-arrow',
        roles: [
          { when: '.is-internal, .internal, :has(.text-bubble.internal)', is: 'note' },
          { when: '.system', is: 'system' },
          // A note is private as a rule: without its mark it is nobody's known part.
          { when: '.agent:not(.note)', is: 'agent' },
          { author: 'customer', is: 'customer' },
        ],
        via: 'Articles',
        since: SINCE,
      },
    },
    {
      kind: 'ticket',
      address: /^\/desktop\/tickets\/(?<id>\d+)/,
      fingerprint: '[data-test-id^="article-bubble-container-"]',
      channel: 'unknown',
      fields: {
        'customer.name': [
          shown(`${PUBLIC}[class~="ltr:rounded-bl-xl"] [data-test-id="common-avatar"]`, 'First article', {
            attribute: 'aria-label',
            pick: /\(([^()]+)\)/,
          }),
        ],
      },
      generic: ['fields'],
      messages: {
        item: '[data-test-id^="article-bubble-container-"]',
        id: 'data-test-id',
        author: [
          shown('[data-test-id="common-avatar"]', 'Picture of the author', {
            attribute: 'aria-label',
            pick: /\(([^()]+)\)/,
          }),
        ],
        body: '[data-test-id^="article-bubble-body-"]',
        // Only a public article has a border; which of its corners is round says on which side it hangs.
        roles: [
          { when: '.bg-stripes', is: 'note' },
          { when: '.border[class~="ltr:rounded-bl-xl"]', is: 'customer' },
          { when: '.border[class~="ltr:rounded-br-xl"]', is: 'agent' },
        ],
        via: 'Articles',
        since: SINCE,
      },
    },
  ],
});
