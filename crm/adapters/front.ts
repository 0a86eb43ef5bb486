import { defineAdapter } from '../adapter.ts';

/** Front: its classes keep a readable beginning before a hash; little more is known of its pages. */
const SINCE = '2026-05';

export default defineAdapter({
  id: 'front',
  facts: {
    confidence: 'address',
    note: 'Address and subject after public tools (2026); everything else is told by the generic reader. Not yet seen running',
    since: SINCE,
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/(?:open|inboxes)\/(?:[^?#]*\/)?(?<id>cnv_\w+|\d+)(?=$|[?#])/,
      // The address of a folder looks the same: a conversation has its bar.
      fingerprint: '[class*="conversationTopbar__"], [class*="conversationSubjectWrapper__"]',
      channel: 'email',
      fields: {
        subject: [{ at: '[class*="conversationSubjectWrapper__"]', via: 'Subject', since: SINCE }],
      },
      generic: ['fields', 'messages'],
    },
  ],
});
