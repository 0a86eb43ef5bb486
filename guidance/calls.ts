import type { Customer } from '../crm/record.ts';
import type { Signal } from './evidence/signal.ts';
import type { Guidance } from './guidance.ts';
import type { Turn } from './prepare.ts';

/** What may be offered by phone: nothing of the kind, or once although the record says no. */
export type Calls = Pick<Guidance, 'callsRefused' | 'callsAgainstRecord'>;

/** An opt-out that closes the phone. */
function optedOutOfCalls({ optOuts = [] }: Customer): boolean {
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
 * talk" is too little against a standing order, and so is a wish the agent has answered since.
 */
export function callsOf(
  customer: Customer,
  signals: readonly Signal[],
  turns: readonly Pick<Turn, 'role' | 'at'>[],
): Calls {
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
  const answeredAt = turns.findLast(({ role }) => role === 'agent')?.at ?? -1;
  const stands = (wish: Signal) =>
    wish.at > answeredAt &&
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
