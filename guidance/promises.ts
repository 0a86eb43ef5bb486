import type { CustomerRecord } from '../crm/record.ts';
import type { Matters } from '../playbook/words.ts';
import type { OpenPromise } from './guidance.ts';
import { holds, sentencesOf, spokenMessages } from './spoken.ts';

/** More would be a list nobody reads; the newest count. */
const MOST_SHOWN = 5;

/** What agents promised in the thread and no later message of theirs shows as kept, oldest first. */
export function openPromises(record: CustomerRecord, matters: Matters): OpenPromise[] {
  const { made, unless, kept } = matters.promises;
  const { spaceless } = matters;
  if (sentencesOf(record.status ?? '').some((line) => holds(line, matters.closedStatus, spaceless)))
    return [];
  let open: OpenPromise[] = [];
  for (const message of spokenMessages(record)) {
    if (message.role !== 'agent') continue;
    if (message.sentences.some((sentence) => holds(sentence, kept, spaceless))) open = [];
    for (const sentence of message.sentences) {
      const taken = holds(sentence, unless, spaceless) || sentence.asks;
      if (!taken && holds(sentence, made, spaceless))
        open.push({ message: message.id, quote: sentence.quote });
    }
  }
  return open.slice(-MOST_SHOWN);
}
