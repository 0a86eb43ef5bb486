import { defineAdapter, type Way } from '../adapter.ts';

/** Intercom's inbox, by attributes that others' tools rely on; newer builds leave some of them out. */
const SINCE = '2026-05';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

const category = (number: number) => `[data-part-group-category="${number}"]`;

export default defineAdapter({
  id: 'intercom',
  facts: {
    confidence: 'reported',
    note: 'Attributes that public tools rely on (2021 to 2026); not yet seen running. Builds since mid-2026 may not say who wrote a part: such messages stay unknown. The customer is told by the generic reader',
    since: SINCE,
  },
  composer: {
    note: ['.o__note .ProseMirror'],
    reply: ['[data-conversation-reply-composer] .ProseMirror'],
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/a\/inbox\/[^/]+\/(?:[^?#]*\/)?conversation\/(?<id>\d+)(?=$|[/?#])/,
      channel: 'chat',
      fields: {
        subject: [shown('[data-inbox-conversation-header-title]', 'Title')],
        channel: [
          shown('[class*="email-metadata"], [class*="user-email"]', 'Kind of message', {
            attribute: 'class',
            pick: /(email)/,
          }),
        ],
      },
      generic: ['fields'],
      messages: {
        item: '[data-part-group-id], [data-part-id], [class*="group/content-part"]',
        id: 'data-part-group-id',
        at: [shown('time[datetime]', 'Part', { attribute: 'datetime' })],
        body: '.interblocks-html, .inbox-2__user-email-content, .inbox2__user-email-content',
        roles: [
          { when: `${category(4)}, .o__note, .o__note *, :has(.o__note)`, is: 'note' },
          { when: category(1), is: 'customer' },
          { when: category(3), is: 'agent' },
          { when: `${category(5)}, ${category(20)}`, is: 'system' },
        ],
        via: 'Conversation',
        since: SINCE,
      },
    },
  ],
});
