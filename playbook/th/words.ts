import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in Thai. */
export const THAI: Words = {
  language: 'th',
  scripts: ['Thai'],
  spaceless: true,
  voices: [
    { id: 'neutral', name: 'ไม่ใช้คำลงท้าย', i: '', polite: '', ask: '' },
    { id: 'khrap', name: 'ครับ (ผม)', i: 'ผม', polite: 'ครับ', ask: 'ครับ' },
    { id: 'kha', name: 'ค่ะ / คะ (ดิฉัน)', i: 'ดิฉัน', polite: 'ค่ะ', ask: 'คะ' },
  ],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'ชื่อของคุณ',
    'customer.name': 'ชื่อลูกค้า',
    'customer.first_name': 'ชื่อต้นของลูกค้า',
    'customer.company': 'บริษัท',
    'customer.plan': 'แพ็กเกจ',
    'customer.since': 'เป็นลูกค้าตั้งแต่',
    'customer.renews_on': 'วันต่ออายุ',
    'ticket.number': 'หมายเลขเรื่อง',
    'ticket.subject': 'หัวข้อ',
    'ticket.queue': 'คิว',
    'ticket.created_on': 'วันที่แจ้งเรื่อง',
    today: 'วันที่วันนี้',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
