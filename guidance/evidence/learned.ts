import { leaningOf, logOddsOf, type Pull, pullOf } from '../learned.ts';
import { type Prepared, type Sentence, shortQuote, type Turn } from '../prepare.ts';
import { LEARNED } from '../weights.ts';
import { handReading } from './hand.ts';
import type { Signal } from './signal.ts';

/** A sentence as the markers and the learned words read it together. */
interface Reread {
  turn: Turn;
  /** How many sentences the customer has written up to the end of this turn. */
  count: number;
  sentence: Sentence;
  hand: number;
  pull: Pull;
}

/**
 * Signals corrected by what was learned: where the words of a sentence speak against what its markers
 * say, these count less; where no marker spoke and the words do, that is evidence of its own.
 */
export function reread(prepared: Prepared, signals: readonly Signal[]): Signal[] {
  let count = 0;
  const read = prepared.turns
    .filter(({ role }) => role === 'customer')
    .flatMap((turn) => {
      count += turn.sentences.length;
      return turn.sentences.map((sentence) => readTogether(prepared, turn, sentence, count));
    })
    .filter((one) => one !== undefined);
  const corrected = signals.map((signal) => {
    const own = read.find((one) => carries(one, signal));
    return own ? { ...signal, weight: signal.weight * trust(own, signal.weight) } : signal;
  });
  return [...corrected, ...surplus(read)];
}

function readTogether(prepared: Prepared, turn: Turn, sentence: Sentence, count: number): Reread | undefined {
  const { logOdds, features } = handReading(prepared, turn, sentence);
  const pull = pullOf(sentence, features);
  return pull && { turn, count, sentence, hand: logOdds, pull };
}

function carries({ turn, sentence }: Reread, { kind, weight, source, quote }: Signal): boolean {
  return (
    (kind === 'explicit' || (kind === 'today' && weight < 0)) &&
    'message' in source &&
    source.message === turn.message &&
    quote !== undefined &&
    sentence.quote.includes(quote)
  );
}

/** How much of a marker's weight stands: all of it, unless its side is the less likely one by far. */
function trust({ pull }: Reread, weight: number): number {
  const { engage, distance } = leaningOf(pull);
  const share = weight > 0 ? engage : distance;
  return Math.max(LEARNED.leastTrust, Math.min(1, share * LEARNED.trust));
}

/** To each side the sentence that says most beyond its markers; the older of two counts half. */
function surplus(read: readonly Reread[]): Signal[] {
  const sides = ([1, -1] as const).flatMap((side) => {
    let best: { one: Reread; more: number } | undefined;
    for (const one of read) {
      if (Math.abs(one.hand) > LEARNED.quiet) continue;
      const more = side * logOddsOf(leaningOf(one.pull, priorOf(one)));
      if (more >= LEARNED.sure && more > (best?.more ?? 0)) best = { one, more };
    }
    return best ? { side, ...best } : [];
  });
  const newest = Math.max(...sides.map(({ one }) => one.turn.at));
  return sides.map(({ side, one, more }) => ({
    signal: side > 0 ? 'sounds-like-closeness' : 'sounds-like-distance',
    kind: 'behaviour',
    weight: side * Math.min(LEARNED.cap, more) * (one.turn.at < newest ? 0.5 : 1),
    quote: shortQuote(one.sentence.quote, 0, one.sentence.quote.length),
    source: { message: one.turn.message },
    at: one.turn.at,
    scope: 'any',
  }));
}

/** How much likelier neither is than among the sentences learned from. */
function priorOf({ count, sentence }: Reread): number {
  return LEARNED.prior + LEARNED.crowd * Math.log(count) + (sentence.asks ? LEARNED.asking : 0);
}
