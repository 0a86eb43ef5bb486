import type { ReplyInterfaceWords } from '../interface-words.ts';

/** Wording around what helps while and after a reply is written; the panel loads it with the advice. */
export const REPLY_INTERFACE: ReplyInterfaceWords = {
  'draft.title': 'ตรวจร่างคำตอบ',
  'draft.why': 'ตรวจในเบราว์เซอร์นี้ระหว่างที่เขียน ไม่เก็บอะไรไว้',
  'draft.empty': 'เริ่มเขียนในช่องตอบกลับ: จะตรวจให้ทุกครั้งที่หยุดพิมพ์',
  'draft.fine': 'ไม่มีอะไรต้องแก้',
  'draft.count': 'มี {count} จุดที่ควรดู',
  'draft.ignore': 'ข้ามในครั้งนี้',
  'draft.ignored': 'ข้ามไป {count} จุด',
  'draft.unread': 'ยังตรวจร่างภาษา {language} ไม่ได้',
  'draft.level.error': 'หยุดก่อน',
  'draft.level.warning': 'ดูอีกที',
  'draft.level.suggestion': 'ดีขึ้นได้อีก',

  'promises.due': 'ภายใน {day}',
  'promises.overdue': 'เลยกำหนดตั้งแต่ {day}',
  'promises.undated': 'ไม่ได้ระบุวัน',

  'loyalty.recovery': 'พูดแบบนี้แทน',
  'loyalty.ways': 'พูดแบบอื่น',
  'loyalty.figures': 'เติมจากบัญชีลูกค้า: {gaps}',
  'loyalty.map': 'คำถามทั้งหกข้อ',
  'loyalty.answered': 'ทำเครื่องหมายว่าตอบแล้ว',
  'loyalty.note': 'พูดอะไรไป ในหนึ่งบรรทัด',
  'loyalty.copy-map': 'คัดลอกเป็นบันทึกภายใน',
  'loyalty.kept': 'เก็บไว้ในเบราว์เซอร์นี้เท่านั้น',

  'extra.title': 'อีกอย่างหนึ่ง',
  'extra.why': 'คุณใช้เวลาหนึ่งนาที ลูกค้าไม่เสียอะไร ใช้เมื่อเรื่องจบแล้ว',

  'journey.title': 'เส้นทางทั้งหมด',
  'journey.why': 'ลูกค้ารายนี้ยังมีเรื่องอื่นค้างอยู่ พลาดจุดเดียวเท่ากับพลาดทั้งหมด',

  'hand-over.title': 'ส่งต่อเรื่อง',
  'hand-over.why': 'บันทึกถึงเพื่อนร่วมงานที่จะรับช่วงต่อ',
  'hand-over.copy': 'คัดลอกบันทึก',

  'after-hard.title': 'หนึ่งนาทีสำหรับคุณ',
  'after-hard.why': 'เรื่องนี้ไม่นับ ไม่เก็บ และไม่บอกใคร',
  'after-hard.off': 'ไม่ต้องเสนออีก',

  'script.language': 'ภาษาของบทพูด',
};
