import type { Customer } from '../crm/record.ts';
import type { Signal } from './evidence/signal.ts';
import type { Guidance } from './guidance.ts';

/** What may be offered by phone: nothing of the kind, or once although the record says no. */
export type Calls = Pick<Guidance, 'callsRefused' | 'callsAgainstRecord'>;

/** An opt-out that closes the phone. */
export function optedOutOfCalls({ optOuts = [] }: Customer): boolean {
  return optOuts.includes('phone') || optOuts.includes('all');
}

/** True when no call may be offered to this customer: by what was read, or by the record itself. */
export function noCallsTo(customer: Customer, { callsRefused, callsAgainstRecord }: Calls): boolean {
  return callsRefused === true || (optedOutOfCalls(customer) && callsAgainstRecord !== true);
}

/**
 * Whether calls are refused, whatever became of the refusal in the weighing: a later wish for closeness
 * is no leave to call. A newer wish to be called lifts what was said. It lifts what the record holds (an
 * opt-out, a "do not call") for this contact only, and only where it names the phone: "I would like to
 * talk" is too little against a standing order.
 */
export function callsOf(customer: Customer, signals: readonly Signal[]): Calls {
  const asked = signals.filter(({ signal }) => signal === 'asks-for-call');
  const spoken = signals.some(
    ({ scope, ...refusal }) =>
      refusal.signal === 'refuses-calls' &&
      scope !== 'advertising' &&
      !asked.some((wish) => lifts(wish, refusal)),
  );
  if (spoken) return { callsRefused: true };
  const recorded =
    optedOutOfCalls(customer) ||
    signals.some(({ kind, scope, weight }) => kind === 'recorded' && scope === 'voice' && weight < 0);
  if (!recorded) return {};
  const stands = (wish: Signal) =>
    wish.conceded !== true &&
    namesThePhone(wish, signals) &&
    !signals.some(({ signal, at }) => signal === 'refuses-contact' && at >= wish.at);
  return asked.some(stands) ? { callsAgainstRecord: true } : { callsRefused: true };
}

/** Newer, or in the same message what stands after what was conceded: "no calls, but call me this once". */
function lifts(wish: Signal, refusal: Pick<Signal, 'at' | 'conceded'>): boolean {
  if (wish.at !== refusal.at) return wish.at > refusal.at;
  return refusal.conceded === true && wish.conceded !== true;
}

/** Words that ask for a call as well as for a meeting leave open which: "talk it through". */
function namesThePhone(wish: Signal, signals: readonly Signal[]): boolean {
  return !signals.some(
    ({ signal, at, quote }) => signal === 'asks-for-meeting' && at === wish.at && quote === wish.quote,
  );
}
