import { type Prepared, says } from '../prepare.ts';
import type { Signal } from './signal.ts';

/** What a newer wish would beat; a state of today goes with the refusal it explains. */
const OLDER: ReadonlySet<Signal['kind']> = new Set(['explicit', 'recorded', 'today']);
/** What is left of an older refusal that a newer message may have lifted. */
const LEFT = 0.15;
/** Who only gives a number to call says nothing else by it. */
const NUMBER = /\p{N}{4}|(?:\p{N}{2,}[ -]){2}/u;

/**
 * The newest wish wins, also where its words are not known: when a message newer than every wish that was heard
 * speaks of calls or visits, older refusals and those on record no longer settle it. An older wish for
 * contact stands: whoever asked for a call and speaks of it again settles when.
 */
export function doubted({ turns }: Prepared, signals: readonly Signal[]): Signal[] {
  const wishes = signals.filter(({ kind }) => kind === 'explicit');
  const newest = Math.max(-1, ...wishes.map(({ at }) => at));
  const unheard = turns.some(
    ({ role, at, sentences }) =>
      role === 'customer' &&
      at > newest &&
      sentences.some(
        (sentence) => !NUMBER.test(sentence.quote) && says(sentence, ({ cues }) => cues['names-contact']),
      ),
  );
  if (!unheard) return [...signals];
  return signals.map((signal) =>
    signal.weight < 0 && signal.at <= newest && OLDER.has(signal.kind)
      ? { ...signal, weight: signal.weight * LEFT }
      : signal,
  );
}
