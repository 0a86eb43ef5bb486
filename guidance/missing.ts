import type { Missing } from '../playbook/words.ts';
import { isQuestion } from './evidence/behaviour.ts';
import type { Evidence, Stance } from './guidance.ts';
import type { Prepared } from './prepare.ts';

/** What was heard and what came of it. */
export interface Heard {
  stance: Stance;
  heard: readonly Evidence[];
  /** Wishes on both sides, none of them newer. */
  conflict: boolean;
}

/**
 * What is missing to decide: first why the customer's words do not settle it, then what else could. Empty
 * when the stance is decided.
 */
export function missingToDecide({ stance, heard, conflict }: Heard, prepared: Prepared): Missing[] {
  if (stance !== 'unsure') return [];
  const missing: Missing[] = [conflict ? 'newerWish' : fromTheirWords(prepared, heard.length > 0)];
  if (!heard.some(({ kind }) => kind === 'recorded')) missing.push('recorded');
  if (!prepared.turns.some(({ role }) => role === 'agent')) missing.push('reaction');
  return missing;
}

function fromTheirWords({ record, turns, unread }: Prepared, hints: boolean): Missing {
  const wrote = (role: string) => record.messages.some((message) => message.role === role);
  if (!wrote('customer')) return wrote('agent') ? 'onlyAgent' : 'noWords';
  if (unread) return 'unread';
  const own = turns.filter(({ role }) => role === 'customer');
  if (own.length === 0) return 'onlyOthers';
  const questions = own.flatMap(({ sentences }) => sentences).filter(isQuestion);
  return questions.length === 1 && !hints ? 'oneQuestion' : 'wish';
}
