import type { Words } from '../words.ts';
import { INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVES } from './moves.ts';
import { NEXT_STEPS } from './next-steps.ts';
import { PROMISE_MARKERS } from './promises.ts';
import { SCRIPT_PIECES } from './script.ts';
import { NOT_SITUATIONS, SETTLED, SITUATION_MARKERS, UNSETTLED } from './situations.ts';

/** English: everything that can be said, and what tells what to say. */
export const ENGLISH: Words = {
  language: 'en',
  spaceless: false,
  pieces: SCRIPT_PIECES,
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
  nextSteps: NEXT_STEPS,
  moves: MOVES,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  situations: SITUATION_MARKERS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: [
    '^ (resolved|closed|solved|done|completed|rejected|won|lost) (,)? (resolved|solved|done|completed|rejected|won|lost)? $',
  ],
  promises: PROMISE_MARKERS,
};
