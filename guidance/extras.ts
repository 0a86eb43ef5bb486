import { EXTRA_FOR } from '../playbook/kinds.ts';
import type { ExtraId, Words } from '../playbook/words.ts';
import { inTone, toneFor } from './address.ts';
import type { Situation, Stance } from './guidance.ts';
import { fill, type Values } from './placeholders.ts';
import type { TeamPack } from './team.ts';

/** Done without a word more than the task: these are welcome where distance is kept, too. */
const QUIET: readonly ExtraId[] = ['check-up', 'copy'];

/** One more thing: a sentence with the gap that the agent fills. */
export interface Extra {
  id: ExtraId;
  text: string;
  missing: string[];
}

/**
 * The small extra that fits a situation, at most one (commandment 4: give more than they expect). Where
 * distance is kept only one that adds no contact; absent where none fits.
 */
export function extraFor(
  { situation, stance }: { situation: Situation; stance: Stance },
  words: Words,
  team: TeamPack,
  values: Values,
): Extra | undefined {
  const id = (Object.keys(EXTRA_FOR) as ExtraId[]).find(
    (one) => EXTRA_FOR[one].includes(situation) && (stance !== 'distance' || QUIET.includes(one)),
  );
  if (!id) return undefined;
  return { id, ...fill(inTone(words.extras[id], toneFor(team, situation)), values, words) };
}
