import { STYLE_RULES } from '../playbook/styles.ts';
import type { Tone } from '../playbook/words.ts';
import type { Situation } from './guidance.ts';
import type { TeamPack } from './team.ts';

const FAILURES: readonly Situation[] = ['problem', 'complaint', 'recovery'];
const FORMS = /<([^<>|\n]*)\|([^<>|\n]*)>/g;

/**
 * How familiar to be: as the lead set it, else as the style is. After a failure of ours always formal: a
 * casual address lowers satisfaction then (domain digest, "Beyond"). Nothing of the customer is an input.
 */
export function toneFor({ address, style }: Pick<TeamPack, 'address' | 'style'>, situation: Situation): Tone {
  if (FAILURES.includes(situation)) return 'formal';
  return address ?? STYLE_RULES[style].tone;
}

/** The text in one form of address: of each `<formal|informal>` the one that is asked for. */
export function inTone(text: string, tone: Tone): string {
  return text.replace(FORMS, (_, formal: string, informal: string) =>
    tone === 'formal' ? formal : informal,
  );
}
