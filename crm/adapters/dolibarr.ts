import { defineAdapter, type MessageRules, type PageRules, type Way } from '../adapter.ts';

/**
 * Dolibarr: whole pages from the server. What a row means stands only in its label, in the agent's
 * language, so the generic reader, which knows labels, reads those.
 */
const READ = '2026-11-22';

const banner = (at: string, via: string, more: Partial<Way> = {}): Way => ({
  at: `.arearef ${at}`,
  via,
  since: READ,
  ...more,
});
/** Third parties show their address in the banner, tickets a link to the third party. */
const email = [banner('a[href^="mailto:"]', 'Banner')];
const phone = [banner('a[href^="tel:"]', 'Banner')];
const company = [banner('a[href*="/societe/card.php?socid="]', 'Banner, third party')];

const STATUS = [banner('.statusref .badge-status, .statusref .badge', 'Banner')];

/** The kind of each event stands in its class; who has no account here wrote from the public form. */
const messages: MessageRules = {
  item: 'ul.timeline > li[class*="timeline-code-ticket_msg"]',
  id: 'id',
  author: [
    { at: '.messaging-author', without: 'img', via: 'Timeline', since: READ },
    { at: '.timeline-footer a[href*="/contact/card.php"]', via: 'Timeline', since: READ },
  ],
  at: [{ at: '.time', pick: /^(.+?\d{1,2}:\d{2})/, via: 'Timeline', since: READ }],
  body: '.timeline-body',
  newestFirst: true,
  roles: [
    { is: 'note', when: '[class*="ticket_msg_private"]' },
    { is: 'customer', author: 'customer' },
    { is: 'agent', when: ':has(a[href*="/user/card.php"])' },
    { is: 'customer', when: ':has(a[href*="/contact/card.php"])' },
  ],
  gaps: [
    {
      when: '.tabactive[href*="/ticket/card.php"], .tabactive a[href*="/ticket/card.php"]',
      says: 'The conversation stands on the tab of messages',
      pending: false,
    },
  ],
  via: 'Timeline',
  since: READ,
};

const ticket: Omit<PageRules, 'address'> = {
  kind: 'ticket',
  fingerprint: '.arearef',
  channel: 'unknown',
  fields: {
    status: STATUS,
    'customer.name': [banner('a[href*="/contact/card.php"]', 'Banner, contact')],
    'customer.company': company,
    'customer.email': email,
    'customer.phone': phone,
  },
  tags: [{ at: '.noborderoncategories', via: 'Categories', since: READ }],
  messages,
  generic: ['fields'],
};

export default defineAdapter({
  id: 'dolibarr',
  facts: {
    confidence: 'source',
    note: 'Addresses, banner and the timeline of messages after the public source of several versions; labelled rows by the generic reader. Not yet seen running',
    since: READ,
  },
  composer: {
    // Below the message stand editors of the mail's greeting and signature.
    note: [
      'form:has(#private_message:checked) #cke_message iframe.cke_wysiwyg_frame >>> body',
      'form:has(#private_message:checked) textarea#message',
    ],
    reply: ['#cke_message iframe.cke_wysiwyg_frame >>> body', 'textarea#message'],
    since: READ,
  },
  pages: [
    {
      ...ticket,
      address: /\/ticket\/(?:card|messaging|agenda|contact|document|note)\.php\?(?:.*&)?track_id=(?<id>\w+)/,
    },
    {
      ...ticket,
      address: /\/ticket\/(?:card|messaging|agenda|contact|document|note)\.php\?(?:.*&)?id=(?<id>\d+)/,
    },
    {
      kind: 'contact',
      address: /\/contact\/card\.php\?(?:.*&)?id=(?<id>\d+)/,
      fingerprint: '.arearef',
      channel: 'unknown',
      fields: {
        status: STATUS,
        'customer.name': [banner('.refid', 'Banner', { without: 'a, .refidno, .badge' })],
        'customer.email': email,
        'customer.phone': phone,
        'customer.company': company,
      },
      generic: ['fields'],
    },
    {
      kind: 'company',
      address: /\/(?:societe|comm)\/card\.php\?(?:.*&)?(?:soc)?id=(?<id>\d+)/,
      fingerprint: '.arearef',
      channel: 'unknown',
      fields: {
        status: STATUS,
        'customer.company': [banner('.refid', 'Banner', { without: 'a, .refidno, .badge' })],
        'customer.email': email,
        'customer.phone': phone,
      },
      generic: ['fields'],
    },
  ],
});
