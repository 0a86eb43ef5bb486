import { defineAdapter } from '../adapter.ts';

/** Zoho Desk: its classes are hashed at each build, but carry steady twins and `data-id`s. */
const SINCE = '2026-09';

export default defineAdapter({
  id: 'zoho-desk',
  facts: {
    confidence: 'reported',
    note: 'Subject, status and both kinds of thread items after public tools (2026); not yet seen running. Who wrote a mail is not told by any known mark and stays unknown; a comment counts as private, though some are public. The customer is told by the generic reader',
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/agent\/[^/]+\/[^/]+\/tickets\/details\/(?<id>\d+)(?=$|[/?#])/,
      // Tickets stay mounted behind each other while the next one opens.
      pane: '.zd_v2-ticketdetailview-container[data-id="subTab_{id}"]',
      channel: 'email',
      fields: {
        subject: [{ at: '[data-id="caseSubjectText"]', via: 'Heading', since: SINCE }],
        status: [{ at: '[data-id="statusContainer"]', via: 'Heading', since: SINCE }],
      },
      generic: ['fields'],
      messages: {
        item: '[data-id="ConversationList"] [data-id="threadContent"], [data-id="ConversationList"] [data-id="content"]',
        body: ':scope',
        newestFirst: true,
        roles: [{ when: '[data-id="content"]', is: 'note' }],
        via: 'Conversation',
        since: SINCE,
      },
    },
  ],
});
