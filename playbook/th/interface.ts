import type { InterfaceWords } from '../interface-words.ts';

/** Wording of the side panel before there is advice, and what both pages share. `{name}` marks a slot. */
export const INTERFACE: InterfaceWords = {
  'panel.options': 'ตั้งค่า',
  'panel.teach': 'สอนหน้านี้',

  'state.reading': 'กำลังอ่านข้อมูล…',
  'state.no-record': 'ไม่มีข้อมูลลูกค้าในหน้านี้',
  'state.no-record.body': 'เปิดเรื่อง ผู้ติดต่อ หรือบริษัท แล้วคำแนะนำจะขึ้นเอง',
  'state.no-record.known': 'นี่คือ {crm} แต่ยังไม่ได้เปิดรายการใดไว้',
  'state.not-enabled': 'ยังไม่ได้อ่านเว็บนี้',
  'state.not-enabled.body': 'กดปุ่ม Doorstep บนแถบเครื่องมือ เพื่ออ่านแท็บนี้หนึ่งครั้ง',
  'state.not-enabled.always': 'หรือให้อ่านเว็บนี้ทุกครั้งที่เปิดแผงไว้:',
  'state.not-enabled.button': 'อ่านเว็บนี้เสมอ',
  'state.not-enabled.origin': 'ขออนุญาตเบราว์เซอร์สำหรับ {origin} เท่านั้น ไม่รวมเว็บอื่น',
  'state.not-enabled.refused': 'เบราว์เซอร์ไม่อนุญาต ยังใช้ปุ่มบนแถบเครื่องมือได้ หรือลองอีกครั้ง',
  'state.restricted': 'อ่านหน้านี้ไม่ได้',
  'state.restricted.body':
    'เบราว์เซอร์ไม่ให้ส่วนขยายเข้าหน้าของเบราว์เซอร์เองและร้านค้าส่วนขยาย สลับไปแท็บที่มีระบบรับเรื่องของคุณ',
  'state.failed': 'มีบางอย่างผิดพลาด',
  'state.failed.next': 'ลองอีกครั้ง ถ้ายังเป็นอยู่ ให้โหลดหน้าในแท็บใหม่',
  'state.failed.again': 'ลองอีกครั้ง',

  'fail.reader': 'อ่านหน้าไม่ได้: {problem}',
  'fail.bad-record': 'สิ่งที่ได้จากหน้าไม่ใช่ข้อมูลลูกค้า: {problem}',
  'fail.no-answer': 'หน้าไม่ตอบ',
  'fail.disconnected': 'หน้าตัดการเชื่อมต่อซ้ำหลายครั้ง',
  'fail.orphaned': 'Doorstep อัปเดตระหว่างที่เปิดแผงนี้อยู่ ปิดแผงแล้วเปิดใหม่',
  'fail.advice': 'อ่านข้อมูลได้แล้ว แต่คิดคำแนะนำไม่ได้: {problem}',

  'site.always': 'อ่าน {origin} ทุกครั้งที่เปิดแผงไว้',
  'site.stop': 'เลิกอ่านเว็บนี้',

  'storage.unreadable':
    'อ่านการตั้งค่าของทีมที่บันทึกไว้ไม่ได้ ({problem}) จึงใช้ค่าที่มากับโปรแกรมแทน ส่วนที่อ่านไม่ได้ยังเก็บไว้ในเบราว์เซอร์นี้',
  'storage.unread':
    'เบราว์เซอร์โหลดการตั้งค่าของทีมไม่ได้ ({problem}) ข้อมูลไม่ได้หาย ระหว่างนี้ใช้ค่าที่มากับโปรแกรม และยังบันทึกอะไรไม่ได้จนกว่าจะโหลดได้',
  'storage.refused': 'เบราว์เซอร์บันทึกไม่ได้ ({problem}) ไม่มีอะไรเปลี่ยน ลองอีกครั้ง',
};
