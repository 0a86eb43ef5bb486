import type { Matters } from '../words.ts';
import { PROMISES } from './promises.ts';
import { NOT_RAISED, RAISED } from './raised.ts';
import { NOT_SITUATIONS, SETTLED, SITUATIONS, UNSETTLED } from './situations.ts';

/** How Tamil, written and as it is spoken, words what a message is about. */
export const MATTERS: Matters = {
  language: 'ta',
  spaceless: false,
  situations: SITUATIONS,
  notSituations: NOT_SITUATIONS,
  settled: SETTLED,
  unsettled: UNSETTLED,
  closedStatus: [
    '^ (முடிந்தது|முடிக்கப்பட்டது|முடிவுற்றது|மூடப்பட்டது|தீர்க்கப்பட்டது|தீர்ந்தது|நிறைவு|நிறைவுற்றது|நிராகரிக்கப்பட்டது|ரத்தானது) $',
  ],
  promises: PROMISES,
  raised: RAISED,
  notRaised: NOT_RAISED,
};
