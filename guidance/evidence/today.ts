import type { Markers, TodaySignal } from '../../playbook/markers.ts';
import { type Prepared, says } from '../prepare.ts';
import { REACHING_OUT, TODAY_WEIGHTS } from '../weights.ts';
import type { Signal } from './signal.ts';
import { firstQuote } from './wishes.ts';

const NAMES = Object.keys(TODAY_WEIGHTS) as TodaySignal[];
/** Today means the end of the thread: what was said before the last three messages is over. */
const LAST_TURNS = 3;

/** How the customer is today: pressed, worn out, or afraid and reaching out. */
export function today({ turns }: Prepared): Signal[] {
  const found: Signal[] = [];
  const recent = turns.filter((turn) => turn.role === 'customer').slice(-LAST_TURNS);
  const reaches = recent.some((turn) =>
    turn.sentences.some(
      (sentence) => sentence.asks || says(sentence, (markers) => markers.cues['reaches-out']),
    ),
  );
  for (const turn of recent)
    for (const signal of NAMES) {
      const quote = firstQuote(turn.sentences, (markers: Markers) => markers.today[signal]);
      if (quote === undefined) continue;
      const base = TODAY_WEIGHTS[signal];
      const weight = base > 0 && reaches ? base + REACHING_OUT : base;
      found.push({
        signal,
        kind: 'today',
        weight,
        quote,
        source: { message: turn.message },
        at: turn.at,
        scope: 'any',
      });
    }
  return found;
}
