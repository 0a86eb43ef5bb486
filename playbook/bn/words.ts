import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in Bengali. */
export const BENGALI: Words = {
  language: 'bn',
  scripts: ['Bengali'],
  spaceless: false,
  voices: [],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'আপনার নাম',
    'customer.name': 'গ্রাহকের নাম',
    'customer.first_name': 'গ্রাহকের প্রথম নাম',
    'customer.company': 'প্রতিষ্ঠান',
    'customer.plan': 'প্ল্যান',
    'customer.since': 'কবে থেকে গ্রাহক',
    'customer.renews_on': 'নবায়নের তারিখ',
    'ticket.number': 'অনুরোধ নম্বর',
    'ticket.subject': 'বিষয়',
    'ticket.queue': 'সারি',
    'ticket.created_on': 'অনুরোধের তারিখ',
    today: 'আজকের তারিখ',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
