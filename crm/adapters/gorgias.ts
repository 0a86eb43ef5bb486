import { defineAdapter } from '../adapter.ts';

/** Gorgias: only its addresses are known. */
export default defineAdapter({
  id: 'gorgias',
  facts: {
    confidence: 'address',
    note: 'Only the address is known, from public tools; the page is told by the generic reader. Not yet seen running',
    since: '2026-11',
  },
  pages: [
    {
      kind: 'ticket',
      address: /^\/app\/(?:ticket|views\/\d+)\/(?<id>\d+)(?=$|[/?#])/,
      channel: 'unknown',
      fields: {},
      generic: ['fields', 'messages'],
    },
  ],
});
