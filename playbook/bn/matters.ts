import type { Matters } from '../words.ts';
import { PROMISE_MARKERS } from './promises.ts';
import { NOT_RAISED, RAISED } from './raised.ts';
import { NOT_SITUATIONS, SETTLED, SITUATION_MARKERS, UNSETTLED } from './situations.ts';

/** How Bengali words what a message is about. */
export const MATTERS: Matters = {
  language: 'bn',
  spaceless: false,
  situations: SITUATION_MARKERS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: ['^ (বন্ধ|সমাপ্ত|সম্পন্ন|মীমাংসিত|সমাধান হয়েছে|সমাধানকৃত|বাতিল|নিষ্পত্তি|নিষ্পন্ন|closed|resolved|solved) $'],
  promises: PROMISE_MARKERS,
  raised: RAISED,
  notRaised: NOT_RAISED,
};
