import { noCallsTo } from '../calls.ts';
import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** A call offered, or asked for, where the customer wants none. */
export function unwantedCall(input: DraftInput): Found[] {
  const { guidance, record, markers } = input;
  if (!noCallsTo(record.customer, guidance)) return [];
  return sentencesWith(input, markers.calls, markers.notCalls).map(({ quote }) => ({
    check: 'unwanted-call',
    level: 'error',
    words: quote,
    by: markers.calls,
  }));
}
