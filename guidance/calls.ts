import type { Customer } from '../crm/record.ts';
import type { Signal } from './evidence/signal.ts';

/** An opt-out that closes the phone. It stands until the record says otherwise. */
export function optedOutOfCalls({ optOuts = [] }: Customer): boolean {
  return optOuts.includes('phone') || optOuts.includes('all');
}

/**
 * Whether calls are refused, whatever became of the refusal in the weighing: a later wish for closeness
 * is no leave to call. What was said is lifted by a newer wish to be called. What the record holds
 * (an opt-out, a "do not call") is not: "I would like to talk" is too little against a standing order.
 */
export function callsRefused(customer: Customer, signals: readonly Signal[]): boolean {
  if (optedOutOfCalls(customer)) return true;
  if (signals.some(({ kind, scope, weight }) => kind === 'recorded' && scope === 'voice' && weight < 0))
    return true;
  const asked = signals.filter(({ signal }) => signal === 'asks-for-call');
  return signals.some(
    (refusal) => refusal.signal === 'refuses-calls' && !asked.some((wish) => lifts(wish, refusal)),
  );
}

/** Newer, or in the same message what stands after what was conceded: "no calls, but call me this once". */
function lifts(wish: Signal, refusal: Signal): boolean {
  if (wish.at !== refusal.at) return wish.at > refusal.at;
  return refusal.conceded === true && wish.conceded !== true;
}
