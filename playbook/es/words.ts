import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in Spanish, in both forms of address. */
export const WORDS: Words = {
  language: 'es',
  scripts: ['Latin'],
  spaceless: false,
  address: { formal: 'usted', informal: 'tú' },
  voices: [],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'nombre de quien firma',
    'customer.name': 'nombre del cliente',
    'customer.first_name': 'nombre de pila',
    'customer.company': 'empresa',
    'customer.plan': 'plan',
    'customer.since': 'fecha de alta',
    'customer.renews_on': 'fecha de renovación',
    'ticket.number': 'número de solicitud',
    'ticket.subject': 'asunto',
    'ticket.queue': 'cola',
    'ticket.created_on': 'fecha de la solicitud',
    today: 'fecha de hoy',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
