import type { CustomerRecord } from '../crm/record.ts';
import { advise } from '../guidance/advise.ts';
import { spokenLanguage } from '../guidance/spoken-language.ts';
import { ENGLISH, markersFor } from '../platform/markers.ts';
import { talkIn } from '../platform/talk.ts';
import type { Advise, Adviser } from './guidance.ts';

/** Readings for which a language could not be loaded; the next reading of the record tries anew. */
const withoutLanguage = new WeakSet<CustomerRecord>();

/**
 * Advises on a record in the languages it calls for; a promise while some of them are being loaded.
 * When one cannot be loaded the advice is by English alone: a part of the signs is better than none.
 */
export const adviser: Adviser = (...input) => {
  const [record, team, , , { language }] = input;
  if (withoutLanguage.has(record)) return advise(...input, ENGLISH);
  const fallBack = () => withoutLanguage.add(record);
  const markers = markersFor(record);
  if (markers instanceof Promise) return markers.catch(fallBack);
  const talk = talkIn(language ?? spokenLanguage(record, markers), team.language);
  return talk instanceof Promise ? talk.catch(fallBack) : advise(...input, markers, talk);
};

/** Advises on records known to be in English, such as the sample customers. */
export const adviseInEnglish: Advise = (...input) => {
  const talk = talkIn('en');
  return talk instanceof Promise ? advise(...input, ENGLISH) : advise(...input, ENGLISH, talk);
};
