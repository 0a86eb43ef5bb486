import type { Markers } from '../../markers.ts';
import { BEHAVIOUR, STYLE } from './behaviour.ts';
import { CUES } from './cues.ts';
import { RECORDED } from './recorded.ts';
import { TODAY } from './today.ts';
import { WISHES } from './wishes.ts';
import { ATTRIBUTIONS, CLASSES, NEGATORS } from './words.ts';

/** Lao: how customers word what they want of contact. Notation: `playbook/markers.ts`. */
export const LO: Markers = {
  language: 'lo',
  scripts: ['Lao'],
  spaceless: true,
  stopWords: ['ທີ່', 'ແລະ', 'ຂອງ', 'ໃນ', 'ມີ', 'ເປັນ', 'ບໍ່', 'ໄດ້', 'ໃຫ້', 'ເດີ', 'ແດ່'],
  spelling: {},
  classes: CLASSES,
  negators: NEGATORS,
  attributions: ATTRIBUTIONS,
  contrasts: [
    'ແຕ່ (ລຸງ|ປ້າ|ນ້າ|ເລື່ອງນີ້|ງານນີ້|ຂ້ອຍ|ຂ້າພະເຈົ້າ|ນ້ອງ|ພວກ|ເຮົາ|ມື້ນີ້|ຕອນນີ້|ຊ່ວງນີ້|ເທື່ອນີ້|ຄັ້ງນີ້|ຮອບນີ້|ຖ້າ|ຂໍ|ຢາກ|ຊ່ວຍ|ບໍ່|ຢ່າ)',
    '(ເທື່ອນີ້|ຄັ້ງນີ້|ຮອບນີ້) !(ແລ້ວ|ທີ່)',
    '^ ແຕ່ !(ອີກ|ໃຈ|ກໍ|ລະ|ງ|ກ່ອນ|ເຊົ້າ|ແຈ້ງ|ວັນ|ມື້|ຕົ້ນ|ສົ່ງ|ປີ)',
    '(ເລີຍ|ຈຶ່ງ) (ຢາກ|ຂໍ|ຕ້ອງການ)',
    'ສ່ວນ (ຂ້ອຍ|ປ້າ|ລຸງ|ເຮົາ)',
  ],
  wishes: WISHES,
  recorded: RECORDED,
  today: TODAY,
  behaviour: BEHAVIOUR,
  style: STYLE,
  cues: CUES,
};
