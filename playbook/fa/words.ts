import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in Persian. */
export const WORDS: Words = {
  language: 'fa',
  scripts: ['Arabic'],
  spaceless: false,
  voices: [],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'نام شما',
    'customer.name': 'نام مشتری',
    'customer.first_name': 'نام کوچک مشتری',
    'customer.company': 'شرکت',
    'customer.plan': 'طرح',
    'customer.since': 'مشتری از',
    'customer.renews_on': 'تاریخ تمدید',
    'ticket.number': 'شماره‌ی درخواست',
    'ticket.subject': 'موضوع',
    'ticket.queue': 'صف',
    'ticket.created_on': 'تاریخ درخواست',
    today: 'تاریخ امروز',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
