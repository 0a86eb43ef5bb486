import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in Tamil. */
export const WORDS: Words = {
  language: 'ta',
  scripts: ['Tamil'],
  spaceless: false,
  voices: [],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'உங்கள் பெயர்',
    'customer.name': 'வாடிக்கையாளர் பெயர்',
    'customer.first_name': 'வாடிக்கையாளரின் முதல் பெயர்',
    'customer.company': 'நிறுவனம்',
    'customer.plan': 'திட்டம்',
    'customer.since': 'எப்போது முதல் வாடிக்கையாளர்',
    'customer.renews_on': 'புதுப்பிப்பு நாள்',
    'ticket.number': 'கோரிக்கை எண்',
    'ticket.subject': 'தலைப்பு',
    'ticket.queue': 'வரிசை',
    'ticket.created_on': 'கோரிக்கை வந்த நாள்',
    today: 'இன்றைய தேதி',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
