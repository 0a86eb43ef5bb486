import type { CustomerRecord } from '../crm/record.ts';
import { advise } from '../guidance/advise.ts';
import { ENGLISH, markersFor } from '../platform/markers.ts';
import type { Advise, Adviser } from './guidance.ts';

/** Readings for which a language could not be loaded; the next reading of the record tries anew. */
const withoutLanguage = new WeakSet<CustomerRecord>();

/**
 * Advises on a record in the languages it calls for; a promise while some of them are being loaded.
 * When one cannot be loaded the advice is by English alone: a part of the signs is better than none.
 */
export const adviser: Adviser = (...input) => {
  const [record] = input;
  if (withoutLanguage.has(record)) return advise(...input, ENGLISH);
  const markers = markersFor(record);
  return markers instanceof Promise
    ? markers.catch(() => withoutLanguage.add(record))
    : advise(...input, markers);
};

/** Advises on records known to be in English, such as the sample customers. */
export const adviseInEnglish: Advise = (...input) => advise(...input, ENGLISH);
