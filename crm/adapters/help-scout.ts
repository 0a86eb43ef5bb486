import { defineAdapter, type Way } from '../adapter.ts';

/** Help Scout: the older screen's threads carry classes, the newer one is told by the generic reader. */
const SINCE = '2026-05';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

export default defineAdapter({
  id: 'help-scout',
  facts: {
    confidence: 'reported',
    note: 'Subject, tags and the older screen’s threads after public tools (2023 to 2026); not yet seen running. Only the customer’s own threads have a known class there, so that an agent’s stay unknown; a page inside a frame of another origin cannot be read',
    since: SINCE,
  },
  composer: { reply: ['.redactor_editor'], since: SINCE },
  pages: [
    {
      kind: 'ticket',
      address: /^\/conversations?\/(?<id>\d+)(?=$|[/?#])/,
      channel: 'email',
      fields: {
        subject: [shown('[data-cy="EditableTextarea"]', 'Subject'), shown('#subjectLine', 'Subject')],
      },
      tags: [shown('[data-cy="Tag"]', 'Tags', { without: 'button, svg' })],
      generic: ['fields', 'messages'],
      messages: {
        item: 'article.thread[id^="thread-"]',
        id: 'id',
        at: [shown('.threadHeader time[datetime]', 'Head of the thread', { attribute: 'datetime' })],
        body: '.messageBody',
        // What is no note for sure and not by the customer may be either.
        roles: [
          { when: '[class*="note"]', is: 'note' },
          { when: '.customer', is: 'customer' },
        ],
        via: 'Threads',
        since: '2023-04',
      },
    },
  ],
});
