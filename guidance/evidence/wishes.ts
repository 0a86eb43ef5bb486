import type { Marker, Markers, WishSignal } from '../../playbook/markers.ts';
import {
  type Prepared,
  quoteOf,
  type Said,
  saidIn,
  says,
  saysAnywhere,
  type Turn,
  turnsAgainst,
} from '../prepare.ts';
import { ADVERTISING_SHARE, WISH_WEIGHTS } from '../weights.ts';
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

/** Where these speak of mailings that sell, they leave contact about the customer's own matter open. */
const REFUSALS: ReadonlySet<WishSignal> = new Set([
  'refuses-calls',
  'refuses-contact',
  'refuses-mail',
  'refuses-programme',
]);

const NAMES = Object.keys(WISH_WEIGHTS) as WishSignal[];

/** What the customer explicitly wishes about contact, each wish with the newest words that say it. */
export function wishes({ turns, lexicons }: Prepared): Signal[] {
  const found: Signal[] = [];
  const since = takenBackAt(turns);
  for (const turn of turns) {
    if (turn.role !== 'customer' || turn.at < since) continue;
    const torn = turn.sentences.some((sentence) => says(sentence, ({ cues }) => cues.torn));
    for (const signal of NAMES) {
      const said = lastSaid(turn, (markers: Markers) => markers.wishes[signal], turn.at === since);
      if (said === undefined) continue;
      const selling =
        REFUSALS.has(signal) &&
        saysAnywhere(saidOfSelling(signal, said), lexicons, (m) => m.cues.advertising);
      found.push({
        signal,
        kind: 'explicit',
        weight: WISH_WEIGHTS[signal] * (selling ? ADVERTISING_SHARE : 1),
        quote: said.quote,
        source: { message: turn.message },
        at: turn.at,
        scope: selling ? 'advertising' : (SCOPES[signal] ?? 'any'),
        ...(said.conceded && !torn ? { conceded: true } : {}),
      });
    }
  }
  return found;
}

/**
 * Who refuses calls or all contact may name advertising beside it: "no calls, no newsletters". Only where
 * it stands right at the call ("no sales calls") is the refusal about what sells.
 */
function saidOfSelling(signal: WishSignal, { quote, words }: Said): string {
  return signal === 'refuses-calls' || signal === 'refuses-contact' ? words : quote;
}

/** Position of the newest message that unsays what was wished before it; -1 when none does. */
export function takenBackAt(turns: readonly Turn[]): number {
  const unsaying = turns.filter((turn) => turn.role === 'customer' && turn.sentences.some(takesBack));
  return unsaying.at(-1)?.at ?? -1;
}

function takesBack(sentence: Turn['sentences'][number]): boolean {
  return says(sentence, (markers) => markers.cues['takes-back']);
}

/**
 * The words of a message that carry the marker, those that stand first of those not conceded: what a
 * "but" or a later sentence turns against counts less than what stands.
 */
function lastSaid(turn: Turn, pick: (markers: Markers) => Marker, unsays: boolean): Said | undefined {
  const { sentences } = turn;
  const turning = sentences.findLastIndex(
    (sentence, index) => index > 0 && (turnsAgainst(sentence) || (unsays && takesBack(sentence))),
  );
  let conceded: Said | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const said = saidIn(sentence, pick);
    if (said === undefined) continue;
    if (!said.conceded && index >= turning) return said;
    conceded ??= { ...said, conceded: true };
  }
  return conceded;
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
