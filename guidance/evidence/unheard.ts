import { type Prepared, says } from '../prepare.ts';
import type { Signal } from './signal.ts';

/** What is left of an older wish or note that a newer message may have changed. */
const LEFT = 0.15;

/**
 * The newest wish wins, also where its words are not known: when a message newer than every wish that was heard
 * speaks of calls or visits, the older wishes and what is on record no longer settle it.
 */
export function doubted({ turns }: Prepared, signals: readonly Signal[]): Signal[] {
  const wishes = signals.filter(({ kind }) => kind === 'explicit');
  const newest = Math.max(-1, ...wishes.map(({ at }) => at));
  const unheard = turns.some(
    ({ role, at, sentences }) =>
      role === 'customer' &&
      at > newest &&
      sentences.some((sentence) => says(sentence, ({ cues }) => cues['names-contact'])),
  );
  if (!unheard) return [...signals];
  return signals.map((signal) =>
    signal.kind === 'explicit' || signal.kind === 'recorded'
      ? { ...signal, weight: signal.weight * LEFT }
      : signal,
  );
}
