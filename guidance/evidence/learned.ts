import { leaningOf, logOddsOf, type Pull, pullOf } from '../learned.ts';
import { clauseStarts, type Prepared, type Sentence, shortQuote, type Turn } from '../prepare.ts';
import { LEARNED } from '../weights.ts';
import { normalise } from '../words/normal.ts';
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
  const wished = corrected
    .filter(({ kind }) => kind === 'explicit')
    .reduce((sum, { weight }) => sum + weight, 0);
  return [...corrected, ...surplus(read, wished)];
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

interface Found {
  one: Reread;
  side: 1 | -1;
  weight: number;
}

/**
 * The sentence that says most beyond its markers; one of the other side takes off what it says itself,
 * or half of it where it is older.
 */
function surplus(read: readonly Reread[], wished: number): Signal[] {
  const toward = strongest(read, 1, wished);
  const away = strongest(read, -1, wished);
  const [first, second] = [toward, away].filter((found) => found !== undefined);
  if (!first) return [];
  const newest = Math.max(first.one.turn.at, second?.one.turn.at ?? -1);
  const counts = ({ one, weight }: Found) => (one.turn.at < newest ? weight / 2 : weight);
  const [more, less] = second && counts(second) > counts(first) ? [second, first] : [first, second];
  const net = counts(more) - (less ? counts(less) : 0);
  // A plain wish needs no guess beside it.
  const said = more.side * wished >= LEARNED.plain;
  return said || net < LEARNED.sure / 2 ? [] : [signalOf(more, net)];
}

function strongest(read: readonly Reread[], side: 1 | -1, wished: number): Found | undefined {
  let best: Found | undefined;
  for (const one of read) {
    if (Math.abs(one.hand) > LEARNED.quiet) continue;
    const prior = side === -Math.sign(wished) ? LEARNED.temper : priorOf(one);
    const weight = Math.min(LEARNED.cap, side * logOddsOf(leaningOf(one.pull, prior)));
    if (weight >= LEARNED.sure && weight > (best?.weight ?? 0)) best = { one, side, weight };
  }
  return best;
}

function signalOf({ one, side }: Found, weight: number): Signal {
  return {
    signal: side > 0 ? 'sounds-like-closeness' : 'sounds-like-distance',
    kind: 'behaviour',
    weight: side * weight,
    quote: carryingClause(one.sentence, side),
    source: { message: one.turn.message },
    at: one.turn.at,
    scope: 'any',
    tempers: true,
  };
}

/** The clause of a sentence that leans most to the side. */
function carryingClause(sentence: Sentence, side: 1 | -1): string {
  const starts = [0, ...clauseStarts(sentence.quote)];
  let best = { pull: 0, start: 0, end: sentence.quote.length };
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? sentence.quote.length;
    const text = sentence.quote.slice(start, end);
    const readings = sentence.readings.map(({ lexicon }) => ({
      lexicon,
      normal: normalise(text, lexicon.markers.spelling),
    }));
    const own = pullOf({ ...sentence, quote: text, readings }, []);
    const pull = own ? side * logOddsOf(leaningOf(own)) : 0;
    if (pull > best.pull) best = { pull, start, end };
  }
  return shortQuote(sentence.quote, best.start, best.end);
}

/** How much likelier neither is than among the sentences learned from. */
function priorOf({ count, sentence }: Reread): number {
  return LEARNED.prior + LEARNED.crowd * Math.log(count) + (sentence.asks ? LEARNED.asking : 0);
}
