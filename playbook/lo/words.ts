import type { Words } from '../words.ts';
import { EXTRAS, INFO_PACK } from './info-pack.ts';
import { LOYALTY } from './loyalty.ts';
import { MOVE_LEADS, MOVES } from './moves.ts';
import { SCRIPT } from './script.ts';

/** Everything that is said to customers in Lao. */
export const WORDS: Words = {
  language: 'lo',
  scripts: ['Lao'],
  spaceless: true,
  // None of these tells who the agent is: anybody in Laos can say any of them.
  voices: [
    { id: 'neutral', name: 'ກາງໆ ບໍ່ມີຄຳລົງທ້າຍ', i: '', polite: '', ask: '' },
    { id: 'formal', name: 'ທາງການ: ຂ້າພະເຈົ້າ', i: 'ຂ້າພະເຈົ້າ', polite: '', ask: '' },
    { id: 'friendly', name: 'ເປັນກັນເອງ: ຂ້ອຍ … ເດີ້', i: 'ຂ້ອຍ', polite: 'ເດີ້', ask: '' },
    { id: 'polite', name: 'ສຸພາບ: ຂ້ອຍ … ເຈົ້າ', i: 'ຂ້ອຍ', polite: 'ເຈົ້າ', ask: '' },
  ],
  script: SCRIPT,
  placeholders: {
    'agent.name': 'ຊື່ຂອງທ່ານ',
    'customer.name': 'ຊື່ລູກຄ້າ',
    'customer.first_name': 'ຊື່ຕົ້ນລູກຄ້າ',
    'customer.company': 'ບໍລິສັດ',
    'customer.plan': 'ແພັກເກດ',
    'customer.since': 'ເປັນລູກຄ້າຕັ້ງແຕ່',
    'customer.renews_on': 'ວັນຕໍ່ສັນຍາ',
    'ticket.number': 'ເລກຄຳຂໍ',
    'ticket.subject': 'ຫົວຂໍ້',
    'ticket.queue': 'ຄິວ',
    'ticket.created_on': 'ວັນທີຂອງຄຳຂໍ',
    today: 'ວັນທີມື້ນີ້',
  },
  moves: MOVES,
  moveLeads: MOVE_LEADS,
  infoPack: INFO_PACK,
  loyalty: LOYALTY,
  extras: EXTRAS,
};
