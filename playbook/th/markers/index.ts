import type { Markers } from '../../markers.ts';
import { BEHAVIOUR, STYLE } from './behaviour.ts';
import { CUES } from './cues.ts';
import { RECORDED } from './recorded.ts';
import { TODAY } from './today.ts';
import { WISHES } from './wishes.ts';
import { ATTRIBUTIONS, CLASSES, NEGATORS } from './words.ts';

/** Thai: how customers word what they want of contact. Notation: `playbook/markers.ts`. */
export const TH: Markers = {
  language: 'th',
  scripts: ['Thai'],
  spaceless: true,
  stopWords: ['ที่', 'และ', 'ของ', 'ใน', 'มี', 'เป็น', 'ไม่', 'ได้', 'ให้', 'ครับ', 'ค่ะ', 'คะ', 'นะ'],
  spelling: {},
  classes: CLASSES,
  negators: NEGATORS,
  attributions: ATTRIBUTIONS,
  contrasts: [
    'แต่ (ลุง|ป้า|น้า|ยาย|ทาง|ผม|ฉัน|ดิฉัน|หนู|เรา|พี่|วันนี้|ตอนนี้|ช่วงนี้|คราวนี้|ครั้งนี้|รอบนี้|งวดนี้|งานนี้|เคสนี้|หนนี้|เที่ยวนี้|เรื่องนี้|อันนี้|ถ้า|ขอ|อยาก|ช่วย|ไม่|อย่า)',
    '(รอบนี้|คราวนี้|ครั้งนี้|หนนี้|เที่ยวนี้) !(แล้ว|ที่)',
    '^ แต่ !(อีก|ใจ|ก็|ละ|ง|เดิม|แรก|ก่อน|เช้า)',
    '(เลย|จึง) (อยาก|ขอ|ต้องการ)',
    'ส่วน (ผม|หนู|ฉัน|ดิฉัน|ป้า|ลุง|เรา)',
  ],
  wishes: WISHES,
  recorded: RECORDED,
  today: TODAY,
  behaviour: BEHAVIOUR,
  style: STYLE,
  cues: CUES,
};
