import type { CustomerRecord } from '../crm/record.ts';
import { JOURNEY_FIELDS } from '../playbook/journey-fields.ts';
import type { Matters } from '../playbook/words.ts';
import type { EvidenceSource } from './guidance.ts';
import { oneLine } from './names.ts';
import { customerTurns, holds, spokenMessages } from './spoken.ts';

/** Something else of this customer's that is open: to fail at one point is to fail at all. */
export interface JourneyPoint {
  /** Exactly as it stands in the record. */
  quote: string;
  source: EvidenceSource;
}

const FIELD = new RegExp(JOURNEY_FIELDS.join('|'), 'iu');
/** What a field holds when there is nothing. */
const NOTHING = /^\s*(0|none|no|-|–|—|n\/a)?\s*$/i;
/** A number as help desks and shops write it: with a sign, or letters and a dash. */
const REFERENCE = /(?:#|№)\s?(\d{3,})|\b([A-Z]{2,5}-\d{2,})\b/gu;
const LONGEST = 160;
const MOST = 5;

/**
 * Other open tickets and unsolved points that the record names: fields that count them, other numbers
 * the customer mentions, and what an older message calls still wrong after the newest is about another thing.
 */
export function wholeJourney(record: CustomerRecord, matters: Matters): JourneyPoint[] {
  const fields = record.fields
    .filter(({ label, value }) => FIELD.test(label) && !NOTHING.test(value))
    .map(({ label, value }) => ({ quote: oneLine(value, LONGEST) ?? '', source: { field: label } }));
  const turns = customerTurns(spokenMessages(record));
  const mentioned = turns.flatMap(({ id, sentences }, age) =>
    sentences
      .filter(({ quote, ...sentence }) => {
        const others = [...quote.matchAll(REFERENCE)].map(([, number, code]) => number ?? code);
        if (others.some((other) => other !== undefined && !record.id.includes(other))) return true;
        return age > 0 && holds({ quote, ...sentence }, matters.unsettled, matters.spaceless);
      })
      .map(({ quote }) => ({ quote, source: { message: id } })),
  );
  return [...fields, ...mentioned].filter(({ quote }) => quote !== '').slice(0, MOST);
}
