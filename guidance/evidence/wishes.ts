import type { Markers, WishSignal } from '../../playbook/markers.ts';
import { type Prepared, quoteOf } from '../prepare.ts';
import { WISH_WEIGHTS } from '../weights.ts';
import type { Scope, Signal } from './signal.ts';

/** Which door a wish opens or closes: refusing calls says nothing about mail. */
const SCOPES: Partial<Record<WishSignal, Scope>> = {
  'asks-for-call': 'voice',
  'asks-for-meeting': 'voice',
  'refuses-calls': 'voice',
  'wants-writing': 'voice',
  'refuses-mail': 'mail',
  'complains-of-process': 'mail',
};

const NAMES = Object.keys(WISH_WEIGHTS) as WishSignal[];

/** What the customer explicitly wishes about contact, each wish with the newest words that say it. */
export function wishes({ turns }: Prepared): Signal[] {
  const found: Signal[] = [];
  for (const turn of turns) {
    if (turn.role !== 'customer') continue;
    for (const signal of NAMES) {
      const pick = (markers: Markers) => markers.wishes[signal];
      const quote = firstQuote(turn.sentences, pick);
      if (quote === undefined) continue;
      found.push({
        signal,
        kind: 'explicit',
        weight: WISH_WEIGHTS[signal],
        quote,
        source: { message: turn.message },
        at: turn.at,
        scope: SCOPES[signal] ?? 'any',
      });
    }
  }
  return found;
}

/** The first sentence of a message that carries the marker, quoted. */
export function firstQuote(
  sentences: Prepared['turns'][number]['sentences'],
  pick: Parameters<typeof quoteOf>[1],
): string | undefined {
  for (const sentence of sentences) {
    const quote = quoteOf(sentence, pick);
    if (quote !== undefined) return quote;
  }
  return undefined;
}
