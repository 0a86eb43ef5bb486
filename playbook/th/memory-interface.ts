import type { MemoryInterfaceWords } from '../interface-words.ts';

/** Wording of what is remembered of customers and what came of it; the options page loads it with that section. */
export const MEMORY_INTERFACE: MemoryInterfaceWords = {
  'memory.lead':
    'หลังการติดต่อ เจ้าหน้าที่คลิกครั้งเดียวเพื่อบอกว่าลูกค้ารับอย่างไร เบราว์เซอร์นี้จำไว้โดยไม่มีชื่อและข้อความ และนำไปคิดเล็กน้อยในครั้งหน้า',
  'memory.days': 'จำไว้กี่วัน',
  'memory.days-hint': '0 คือไม่จำอะไร สิ่งที่เก่ากว่านั้นจะถูกลบเมื่อเปิดแผงหรือหน้านี้',
  'memory.kept': 'เบราว์เซอร์นี้จำการติดต่อไว้ {count} ครั้ง',
  'memory.none': 'เบราว์เซอร์นี้ไม่ได้จำอะไรไว้',
  'memory.what':
    'จากแต่ละครั้ง: วัน คำแนะนำ น้ำหนักของหลักฐานแต่ละชนิด และสิ่งที่เจ้าหน้าที่คลิก ภายใต้เลขที่สับแล้วของลูกค้าและเรื่อง ไม่รวมอยู่ในไฟล์ส่งออกใดๆ',
  'memory.forget': 'ลืมทุกคน',
  'memory.forget-sure': 'ลบสิ่งที่จำไว้ของลูกค้าทุกคนในเบราว์เซอร์นี้ไหม ลบแล้วนำกลับมาไม่ได้',
  'memory.forget-yes': 'ลบทั้งหมด',
  'memory.forget-no': 'เก็บไว้',
  'memory.forgotten': 'ลบทั้งหมดแล้ว',
  'memory.failed': 'เบราว์เซอร์ทำไม่ได้: {problem}',

  'report.title': 'คำแนะนำตรงบ่อยแค่ไหน',
  'report.lead':
    'นับการติดต่อที่เจ้าหน้าที่บอกผลหรือเลือกเอง ลูกค้าที่เปิดใจขึ้นคืออยากใกล้ชิด ที่ถอยห่างคืออยากเว้นระยะ ส่วน “เป็นไปตามคาด” แปลว่าใช้วิธีถูกแล้ว',
  'report.days': 'ย้อนหลัง',
  'report.period': '{count} วัน',
  'report.none': 'ช่วงนี้ยังไม่มีการติดต่อที่มีผล',
  'report.results': 'ผล',
  'report.fitted': 'ตรง',
  'report.share': '{fitted} จาก {count} คิดเป็น {share}',
  'report.undecided': 'เปิดไว้',
  'report.by-stance': 'ตามคำแนะนำ',
  'report.by-band': 'ตามความแรง',
  'report.by-family': 'ตามชนิดหลักฐาน',

  'refit.title': 'ถ่วงน้ำหนักตามผลของทีม',
  'refit.lead':
    'คำนวณว่าหลักฐานแต่ละชนิดควรมีน้ำหนักเท่าไรตามผลเหล่านี้ โดยไม่ห่างจากน้ำหนักปัจจุบัน ไม่มีอะไรเปลี่ยนจนกว่าคุณจะนำไปใช้และบันทึก',
  'refit.start': 'คำนวณ',
  'refit.too-few': 'ต้องมีอย่างน้อย {needed} ผล ตอนนี้มี {count}',
  'refit.nothing': 'ผลเหล่านี้ไม่ได้ขอให้เปลี่ยนอะไร',
  'refit.family': 'ชนิดหลักฐาน',
  'refit.now': 'ตอนนี้',
  'refit.then': 'หลังปรับ',
  'refit.fits': 'จาก {count} ผล คำแนะนำจะตรง {after} ตอนนี้ตรง {before}',
  'refit.samples': 'ลูกค้าตัวอย่างจะเปลี่ยนไปอย่างไร',
  'refit.sample': 'ลูกค้าตัวอย่าง',
  'refit.apply': 'นำไปใช้',
  'refit.applied': 'ใส่ในแบบฟอร์มแล้ว จะมีผลเมื่อบันทึก',
  'refit.undo': 'ย้อนกลับ',
  'refit.own': 'ทีมของคุณถ่วงน้ำหนักหลักฐานตามผลของทีมเอง',
  'refit.built-in': 'ใช้น้ำหนักที่มากับโปรแกรม',
};
