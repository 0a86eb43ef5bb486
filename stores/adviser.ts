import { advise } from '../guidance/advise.ts';
import { ENGLISH, markersFor } from '../platform/markers.ts';
import type { Advise, Adviser } from './guidance.ts';

/** Advises on a record in the languages it calls for; a promise while some of them are being loaded. */
export const adviser: Adviser = (...input) => {
  const markers = markersFor(input[0]);
  return markers instanceof Promise ? markers : advise(...input, markers);
};

/** Advises on records known to be in English, such as the sample customers. */
export const adviseInEnglish: Advise = (...input) => advise(...input, ENGLISH);
