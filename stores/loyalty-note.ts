import type { CustomerRecord } from '../crm/record.ts';
import type { Guidance } from '../guidance/guidance.ts';
import { type Answered, loyaltyMap, loyaltyMapNote } from '../guidance/loyalty-map.ts';
import { readSituation } from '../guidance/situation.ts';
import { nameOf } from '../platform/language.ts';
import { talkOf } from './reply-help.ts';

/** Where a customer stands on all six questions, as lines for a private note; `now` is ISO 8601. */
export function loyaltyNote(
  record: CustomerRecord,
  guidance: Guidance,
  answered: Answered,
  now: string,
): string {
  const talk = talkOf(guidance);
  const reading = readSituation(record, talk.matters, now);
  const map = loyaltyMap({ record, talk, now, reading, chosen: guidance.situation }, answered);
  return loyaltyMapNote(map, talk.advice, (question) => nameOf('question', question));
}
