import { defineAdapter, type Way } from '../adapter.ts';
import { firstFromOutside, rolesOf } from './gmail-roles.ts';

/** Gmail, by the class names that two public libraries have kept alive for years. */
const SINCE = '2026-07';

const shown = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at,
  via,
  since: SINCE,
  ...more,
});

const SENDER = '[data-legacy-message-id="{person}"] .gD[email]';

export default defineAdapter({
  id: 'gmail',
  facts: {
    confidence: 'reported',
    note: 'Class names that public libraries rely on (2026); not yet seen running. A mailbox has no tickets: the customer is the first sender from outside the agent’s own domain, and mail among colleagues counts as private notes',
    since: SINCE,
  },
  composer: { note: [], reply: ['.Ap [g_editable="true"][role="textbox"]'], since: SINCE },
  pages: [
    {
      kind: 'ticket',
      // The token of a thread: long, after the folder, the label or the search it was opened from.
      address: /^\/mail\/u\/\d+\/(?:\?[^#]*)?#(?:[^/?]+\/)+(?<id>[A-Za-z]{20,}|[0-9a-f]{16})(?=$|\?)/,
      pane: '[role="main"]:has(h2.hP)',
      channel: 'email',
      fields: {
        subject: [shown('h2.hP', 'Subject')],
        'customer.name': [
          shown(SENDER, 'First sender from outside', { attribute: 'name', pick: /^(?!\S+@\S+$)(.+)$/ }),
        ],
        'customer.email': [shown(SENDER, 'First sender from outside', { attribute: 'email' })],
      },
      person: (doc) => firstFromOutside(doc)?.getAttribute('data-legacy-message-id') ?? undefined,
      messages: {
        item: '.adn.ads[data-legacy-message-id]',
        id: 'data-legacy-message-id',
        author: [shown('.gD[email]', 'Head of the message', { attribute: ['name', 'email'], joined: true })],
        at: [shown('.g3[title]', 'Head of the message', { attribute: 'title' })],
        body: '.ii.gt, .a3s',
        roles: rolesOf,
        gaps: [
          {
            when: '[role="main"] .kv, [role="main"] .kQ',
            says: 'Collapsed messages are read once they are expanded in the page',
            pending: false,
          },
        ],
        via: 'Messages',
        since: SINCE,
      },
    },
  ],
});
