import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in English. */
export const ENGLISH: Words = {
  language: 'en',
  scripts: ['Latin'],
  spaceless: false,
  voices: [],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'your name',
    'customer.name': 'customer’s name',
    'customer.first_name': 'customer’s first name',
    'customer.company': 'company',
    'customer.plan': 'plan',
    'customer.since': 'customer since',
    'customer.renews_on': 'renewal date',
    'ticket.number': 'request number',
    'ticket.subject': 'subject',
    'ticket.queue': 'queue',
    'ticket.created_on': 'date of the request',
    today: 'today’s date',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
