import { defineAdapter, type Way } from '../adapter.ts';

/** FreeScout 1.8, written after its source: one class of a thread says who wrote it and whether it is private. */
const SINCE = '2026-11';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

const CUSTOMER = '#conv-layout-customer .customer-snippet';

export default defineAdapter({
  id: 'freescout',
  facts: {
    confidence: 'source',
    note: '1.8 read in its source, not yet seen running. The company stands without a label among other lines and is not read; tags and fields of paid modules are not known',
    since: SINCE,
  },
  composer: {
    note: [
      'form:has([name="is_note"][value="1"]) .note-editable',
      'form:has([name="is_note"][value="1"]) #body',
    ],
    reply: ['.conv-reply-block .note-editable', '.conv-reply-block #body'],
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /\/conversation\/(?<id>\d+)(?=$|[/?#])/,
      fingerprint: 'body[data-conversation_id]',
      id: [shown('body[data-conversation_id]', 'Conversation', { attribute: 'data-conversation_id' })],
      channel: 'email',
      fields: {
        subject: [
          shown('#conv-subject .conv-subjtext > span', 'Subject'),
          shown('#conv-subj-value', 'Subject'),
          shown('#conv-subject .conv-subjtext', 'Subject'),
        ],
        status: [
          shown('#conv-status .conv-info-val > span', 'Toolbar'),
          shown('.conv-info .btn-group:has(.conv-status) .conv-info-val > span', 'Toolbar'),
        ],
        channel: [
          shown('#conv-layout', 'Kind of conversation', { attribute: 'class', pick: /\bconv-type-(\w+)/ }),
        ],
        'customer.name': [shown(`${CUSTOMER} a.customer-name`, 'Customer')],
        'customer.email': [
          shown(`${CUSTOMER} li.customer-email`, 'Customer', { pick: /([^\s<>()]+@[^\s<>()]+)/ }),
        ],
        'customer.phone': [
          shown(`${CUSTOMER} li.customer-phone a[href^="tel:"]`, 'Customer', {
            attribute: 'href',
            pick: /^tel:(.+)$/,
          }),
        ],
      },
      tags: [shown('.conv-tags .fs-tag-name', 'Tags')],
      messages: {
        // A draft was not sent, and a line item is the log of a change.
        item: '#conv-layout-main .thread:not(.thread-type-draft):not(.thread-type-lineitem)',
        id: 'data-thread_id',
        author: [shown('.thread-person > strong', 'Head of the thread')],
        // Bootstrap moves a title when it makes a tooltip of it.
        at: [shown('.thread-date', 'Head of the thread', { attribute: ['data-original-title', 'title'] })],
        body: '.thread-body',
        chrome: 'button, form, .thread-attachments, .alert',
        newestFirst: true,
        // A customer's thread may be by somebody in copy.
        roles: [
          { when: '.thread-type-note', is: 'note' },
          { when: '.thread-type-message', is: 'agent' },
          { author: 'customer', is: 'customer' },
        ],
        via: 'Threads',
        since: SINCE,
      },
    },
  ],
});
