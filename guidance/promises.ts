import type { CustomerRecord } from '../crm/record.ts';
import type { Matters } from '../playbook/words.ts';
import { type Due, dueOf } from './due.ts';
import type { OpenPromise } from './guidance.ts';
import { holds, sentencesOf, spokenMessages } from './spoken.ts';

/** More would be a list nobody reads. */
const MOST_SHOWN = 5;

/**
 * What agents promised in the thread and no later message of theirs shows as kept: overdue first, then
 * by date, then what has none, oldest first. `now` (ISO 8601) tells what is overdue; without it nothing is.
 */
export function openPromises(record: CustomerRecord, matters: Matters, now?: string): OpenPromise[] {
  const { made, unless, kept, due } = matters.promises;
  const { spaceless } = matters;
  if (sentencesOf(record.status ?? '').some((line) => holds(line, matters.closedStatus, spaceless)))
    return [];
  let open: { promise: OpenPromise; due: Due | undefined }[] = [];
  for (const message of spokenMessages(record)) {
    if (message.role !== 'agent') continue;
    if (message.sentences.some((sentence) => holds(sentence, kept, spaceless))) open = [];
    for (const sentence of message.sentences) {
      const taken = holds(sentence, unless, spaceless) || sentence.asks;
      if (taken || !holds(sentence, made, spaceless)) continue;
      const by = message.at === undefined ? undefined : dueOf(sentence, message.at, due, spaceless);
      const overdue = by !== undefined && now !== undefined && Date.parse(by.until) <= Date.parse(now);
      open.push({
        promise: {
          message: message.id,
          quote: sentence.quote,
          ...(by ? { due: by.at } : {}),
          ...(overdue ? { overdue: true } : {}),
        },
        due: by,
      });
    }
  }
  return mostPressing(open);
}

function mostPressing(open: readonly { promise: OpenPromise; due: Due | undefined }[]): OpenPromise[] {
  const overdue = open.filter(({ promise }) => promise.overdue);
  const rest = open.filter(({ promise }) => !promise.overdue);
  // Of what is not late the newest count.
  const shown = [...overdue, ...rest.slice(-Math.max(1, MOST_SHOWN - overdue.length))];
  const byDate = (when: Due | undefined) => (when ? Date.parse(when.until) : Number.POSITIVE_INFINITY);
  return shown
    .map((one, place) => ({ ...one, place }))
    .sort((first, second) => {
      const [one, other] = [byDate(first.due), byDate(second.due)];
      return one === other ? first.place - second.place : one - other;
    })
    .slice(0, MOST_SHOWN)
    .map(({ promise }) => promise);
}
