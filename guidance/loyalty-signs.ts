import type { CustomerRecord } from '../crm/record.ts';
import type { Raised } from '../playbook/words.ts';
import { daysBetween } from './dates.ts';
import type { Situation } from './guidance.ts';
import { oneLine } from './names.ts';
import { isCustomer, isProspect, type SituationReading } from './situation.ts';
import { holds, spokenMessages, without } from './spoken.ts';
import type { Talk } from './talk.ts';

/** What the six questions are read from. */
export interface LoyaltySigns {
  record: CustomerRecord;
  talk: Talk;
  /** ISO 8601. */
  now: string;
  reading: SituationReading;
  /** As the agent sees it, where the agent sees another than was read. */
  chosen?: Situation | undefined;
}

const RENEWAL_NEAR_DAYS = 90;
const SILENCE_DAYS = 180;
const QUOTE_LENGTH = 120;
/** How many of the customer's newest messages may bring a question up. */
const NEWEST = 3;

/** Someone to be won: by the record, or by their words where the record does not know them. */
export function isOutsider({ record, talk, reading, chosen }: LoyaltySigns): boolean {
  return (
    isProspect(record, talk.matters) || ((chosen ?? reading.situation) === 'prospect' && !isCustomer(record))
  );
}

/** The customer's newest sentence that brings it up, as one safe line. */
export function findRaised({ record, talk }: LoyaltySigns, what: Raised): string | undefined {
  const newest = spokenMessages(record)
    .filter(({ role }) => role === 'customer')
    .slice(-NEWEST)
    .reverse();
  const { raised, notRaised, spaceless } = talk.matters;
  for (const { sentences } of newest) {
    const found = without(sentences, notRaised, spaceless).find((sentence) =>
      holds(sentence, raised[what], spaceless),
    );
    if (found) return oneLine(found.quote, QUOTE_LENGTH);
  }
  return undefined;
}

/** Whether the renewal lies ahead, at most so many days away. */
export function renewsWithin({ record, now }: LoyaltySigns, most = RENEWAL_NEAR_DAYS): boolean {
  const days = daysBetween(now, record.customer.renewsAt);
  return days !== undefined && days >= 0 && days <= most;
}

/** The customer's newest message comes half a year or more after the one before it. */
export function isBackFromSilence(record: CustomerRecord): boolean {
  const times = record.messages.filter(({ role }) => role === 'customer').map(({ at }) => at);
  const days = daysBetween(times.at(-2), times.at(-1));
  return days !== undefined && days > SILENCE_DAYS;
}
