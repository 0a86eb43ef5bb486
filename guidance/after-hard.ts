import type { Advice } from '../playbook/words.ts';
import type { Guidance } from './guidance.ts';
import { told } from './told.ts';

/** A contact that takes something out of the one who answers it. */
const HARD_SIGNALS: readonly string[] = ['grieving', 'afraid-or-lost', 'worn-out', 'complains-of-silence'];

/**
 * A minute for the agent after a hard contact (commandment 7), in steps; absent after any other, or where
 * the agent wants none. Nothing is counted, kept or told to anybody.
 */
export function afterHard(
  { situation, ...reading }: Pick<Guidance, 'situation' | 'evidence' | 'heard'>,
  { afterHard: steps }: Pick<Advice, 'afterHard'>,
  wanted: boolean,
): readonly string[] | undefined {
  if (!wanted) return undefined;
  const hard = situation === 'complaint' || told(reading).some(({ signal }) => HARD_SIGNALS.includes(signal));
  return hard ? steps : undefined;
}
