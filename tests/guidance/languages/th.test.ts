import { expect, it } from 'vitest';
import { advise } from '../../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { EN } from '../../../playbook/en/markers/index.ts';
import { TH } from '../../../playbook/th/markers/index.ts';
import { phrases } from '../phrases.ts';
import { NOW, recordOf, signalsOf } from '../records.ts';

function signalsIn(text: string): string[] {
  const record = recordOf([`customer: ${text}`]);
  return signalsOf(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, TH]));
}

const SAYS: readonly [signal: string, text: string][] = [
  ['asks-for-call', 'รบกวนโทรกลับหาผมหน่อยครับ'],
  ['asks-for-call', 'โทรมาเลยนะคะ พิมพ์ไม่ค่อยถนัด'],
  ['asks-for-call', 'ขอคุยทางโทรศัพท์ดีกว่าค่ะ'],
  ['asks-for-person', 'ขอคุยกับเจ้าหน้าที่ตัวจริงได้ไหม'],
  ['asks-for-person', 'ไม่อยากคุยกับบอทแล้ว'],
  ['asks-for-meeting', 'อยากนัดเจอกันที่ร้านสักวันครับ'],
  ['asks-for-explanation', 'ช่วยอธิบายหน่อยว่าค่าธรรมเนียมนี้มาจากไหน'],
  ['asks-for-explanation', 'อยากทราบเหตุผลที่ถูกปฏิเสธค่ะ'],
  ['asks-for-guidance', 'สอนทีละขั้นตอนได้ไหมคะ หนูใช้ไม่เป็น'],
  ['asks-for-guidance', 'อยากให้พาทำไปพร้อมกันครับ'],
  ['asks-for-advice', 'ถ้าเป็นพี่จะเลือกรุ่นไหน'],
  ['asks-for-advice', 'ขอคำแนะนำหน่อยค่ะ'],
  ['asks-for-updates', 'ช่วยแจ้งความคืบหน้าเป็นระยะด้วยนะครับ'],
  ['asks-for-reply', 'กรุณาติดต่อกลับด้วยค่ะ'],
  ['invites-contact', 'มีอะไรทักมาได้ตลอดเลยนะ'],
  ['complains-of-silence', 'ส่งเรื่องไปสองอาทิตย์แล้ว ไม่มีใครติดต่อกลับเลย'],
  ['complains-of-silence', 'อ่านแล้วไม่ตอบ'],
  ['objects-to-canned-answers', 'ตอบเหมือนหุ่นยนต์ก๊อปมาเลย'],
  ['refuses-calls', 'อย่าโทรมานะครับ'],
  ['refuses-calls', 'ไม่สะดวกรับสายค่ะ'],
  ['refuses-calls', 'ดิฉันไม่ชอบคุยโทรศัพท์'],
  ['refuses-contact', 'ไม่ต้องติดต่อมาอีก'],
  ['refuses-contact', 'ถ้ามีอะไรเดี๋ยวทักไปเองค่ะ'],
  ['refuses-mail', 'เลิกส่งอีเมลมาได้แล้ว'],
  ['refuses-programme', 'ไม่ทำแบบสอบถามนะครับ'],
  ['refuses-questions', 'ไม่ต้องถามอะไรเยอะ'],
  ['wants-writing', 'ติดต่อทางอีเมลเท่านั้นค่ะ'],
  ['wants-short', 'ขอสั้นๆ พอครับ'],
  ['wants-short', 'ไม่ต้องอธิบายยาว'],
  ['wants-just-done', 'แค่คืนเงินให้ก็พอ'],
  ['wants-self-service', 'ขอลิงก์พอ เดี๋ยวทำเองครับ'],
  ['wants-privacy', 'อย่าให้คนที่บ้านรู้นะคะ ขอเป็นความลับ'],
  ['complains-of-contact', 'โทรมาทุกวัน น่ารำคาญมาก'],
  ['complains-of-process', 'ทำไมต้องกรอกฟอร์มซ้ำอีก'],
  ['in-a-hurry', 'กำลังรีบมากค่ะ'],
  ['busy-now', 'ติดประชุมอยู่ครับ'],
  ['worn-out', 'เล่าเรื่องนี้ไปสามรอบแล้ว'],
  ['afraid-or-lost', 'หนูกลัวมากเลย ช่วยด้วยค่ะ'],
  ['grieving', 'คุณแม่เพิ่งเสียไปเมื่อเดือนก่อน'],
  ['refuses-data', 'ไม่สะดวกให้เบอร์ค่ะ'],
  ['asks-how', 'ต้องตั้งค่ายังไงคะ'],
  ['asks-why', 'ทำไมยอดเดือนนี้สูงกว่าเดิมครับ'],
  ['asks-for-explanation', 'อยากฟังเหตุผลจริงๆ ค่ะ'],
  ['complains-of-silence', 'เหมือนคุยกับกำแพง'],
  ['refuses-contact', 'ที่ขอให้โทรไว้ ถือว่ายกเลิกครับ'],
  ['wants-privacy', 'อย่าเขียนชื่อสินค้าหน้ากล่องนะคะ'],
  ['refuses-data', 'ถามไปทำไมครับ'],
];

it.each(SAYS)('%s: %s', (signal, text) => {
  expect(signalsIn(text)).toContain(signal);
});

const SAYS_NOTHING = phrases('th', 'unsure');

it.each(SAYS_NOTHING)('reads no wish in: %s', (text) => {
  expect(signalsIn(text)).toEqual([]);
});

/** Wishes and complaints in all the ways they are worded. */
const WORDED = (['engage', 'distance'] as const).flatMap((stance) =>
  phrases('th', stance).map((text) => [text, stance] as const),
);

it.each(WORDED)('%s: %s', (text, stance) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, TH]).stance).toBe(stance);
});
