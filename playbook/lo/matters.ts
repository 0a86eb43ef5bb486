import type { Matters } from '../words.ts';
import { PROMISE_MARKERS } from './promises.ts';
import { NOT_RAISED, RAISED } from './raised.ts';
import { NOT_SITUATIONS, SETTLED, SITUATION_MARKERS, UNSETTLED } from './situations.ts';

/** How Lao words what a message is about. */
export const MATTERS: Matters = {
  language: 'lo',
  spaceless: true,
  situations: SITUATION_MARKERS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: ['^ (ແກ້ໄຂແລ້ວ|ປິດແລ້ວ|ປິດ|ສຳເລັດ|ສຳເລັດແລ້ວ|ຈົບແລ້ວ|ຮຽບຮ້ອຍແລ້ວ|ປະຕິເສດ|ຍົກເລີກແລ້ວ) $'],
  promises: PROMISE_MARKERS,
  raised: RAISED,
  notRaised: NOT_RAISED,
};
