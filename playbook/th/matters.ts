import type { Matters } from '../words.ts';
import { PROMISE_MARKERS } from './promises.ts';
import { NOT_RAISED, RAISED } from './raised.ts';
import { NOT_SITUATIONS, SETTLED, SITUATION_MARKERS, UNSETTLED } from './situations.ts';

/** How Thai words what a message is about. */
export const MATTERS: Matters = {
  language: 'th',
  spaceless: true,
  situations: SITUATION_MARKERS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: [
    '^ (ปิดแล้ว|ปิด|ปิดงาน|ปิดงานแล้ว|ปิดเคส|ปิดเรื่อง|แก้ไขแล้ว|แก้แล้ว|เสร็จสิ้น|เสร็จแล้ว|เสร็จ|เรียบร้อย|เรียบร้อยแล้ว|ดำเนินการแล้ว|สำเร็จ|ปฏิเสธ|resolved|closed|solved|done|completed) $',
  ],
  promises: PROMISE_MARKERS,
  raised: RAISED,
  notRaised: NOT_RAISED,
};
