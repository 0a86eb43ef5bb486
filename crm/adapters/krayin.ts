import { defineAdapter, type MessageRules, type PageRules, type Way } from '../adapter.ts';

/**
 * Krayin 2. Fields have no names in the page, only labels, which the generic reader reads; of each
 * activity its icon tells the kind.
 */
const READ = '2026-11-22';

const ICONS = ['mail', 'note', 'call', 'meeting', 'lunch'].map((kind) => `.icon-${kind}`);

/** Below each activity: "20 Nov 2026, 2:05 PM, By Name", the words between in the agent's language. */
const FOOT = '.text-gray-500';
const messages: MessageRules = {
  item: ICONS.map((icon) => `div.flex.gap-2:has(> ${icon})`).join(', '),
  author: [
    // Of a mail the sender's address, first of the lines below its subject.
    { at: '.icon-mail + div .gap-1 > p + p', pick: /:\s*(.+)$/, via: 'Activities', since: READ },
    { at: FOOT, pick: /\d{4},.*?\d{1,2}:\d{2}[^,]*,\s*\S+\s+(.+)$/, via: 'Activities', since: READ },
  ],
  at: [{ at: FOOT, pick: /^(.*?\d{1,2}:\d{2}(?:\s*[AP]M)?)/i, via: 'Activities', since: READ }],
  body: '.flex.flex-col.gap-2 > p',
  newestFirst: true,
  roles: [
    { is: 'customer', when: ':has(> .icon-mail)', author: 'customer' },
    { is: 'unknown', when: ':has(> .icon-mail)' },
    // Notes, calls and meetings are what a colleague wrote down.
    { is: 'note', when: '*' },
  ],
  via: 'Activities',
  since: READ,
};

const email: Way[] = [{ at: 'a[href^="mailto:"]', via: 'Contact', since: READ }];
const phone: Way[] = [{ at: 'a[href^="callto:"], a[href^="tel:"]', via: 'Contact', since: READ }];
const company: Way[] = [{ at: 'a[href*="/contacts/organizations/"]', via: 'Organization', since: READ }];

const shared: Omit<PageRules, 'kind' | 'address' | 'fields'> = {
  fingerprint: '#app [class*="icon-"]',
  channel: 'unknown',
  custom: [
    { row: 'div.grid:has(> .label)', label: '.label', value: '.label + *', via: 'Attributes', since: READ },
  ],
  messages,
  generic: ['fields'],
};

export default defineAdapter({
  id: 'krayin',
  facts: {
    confidence: 'source',
    note: 'Activities after the public source of 2; labelled fields by the generic reader. Mails that the customer did not send stay unknown. Not yet seen running',
    since: READ,
  },
  composer: { reply: ['iframe.tox-edit-area__iframe >>> body'], since: READ },
  pages: [
    {
      ...shared,
      kind: 'contact',
      address: /\/contacts\/persons\/view\/(?<id>\d+)/,
      fields: {
        'customer.name': [{ at: 'h3.text-lg.font-bold, p.text-xl.font-bold', via: 'Heading', since: READ }],
        'customer.email': email,
        'customer.phone': phone,
        'customer.company': company,
      },
    },
    {
      ...shared,
      kind: 'lead',
      address: /\/leads\/view\/(?<id>\d+)/,
      fields: {
        subject: [{ at: 'h3.text-lg.font-bold, p.text-xl.font-bold, h1', via: 'Heading', since: READ }],
        'customer.name': [{ at: 'a[href*="/contacts/persons/view/"]', via: 'Person', since: READ }],
        'customer.email': email,
        'customer.phone': phone,
        'customer.company': company,
      },
    },
  ],
});
