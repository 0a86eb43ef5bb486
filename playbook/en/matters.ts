import type { Matters } from '../words.ts';
import { PROMISE_MARKERS } from './promises.ts';
import { NOT_RAISED, RAISED } from './raised.ts';
import { NOT_SITUATIONS, SETTLED, SITUATION_MARKERS, UNSETTLED } from './situations.ts';

/** How English words what a message is about. */
export const MATTERS: Matters = {
  language: 'en',
  spaceless: false,
  situations: SITUATION_MARKERS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: [
    '^ (resolved|closed|solved|done|completed|rejected|won|lost) (,)? (resolved|solved|done|completed|rejected|won|lost)? $',
  ],
  promises: PROMISE_MARKERS,
  raised: RAISED,
  notRaised: NOT_RAISED,
};
