import { INFO_SITUATIONS } from '../playbook/kinds.ts';
import type { InfoId, Words } from '../playbook/words.ts';
import { inTone, toneFor } from './address.ts';
import type { InfoPackEntry, Situation } from './guidance.ts';
import { fill, type Values } from './placeholders.ts';
import type { TeamPack } from './team.ts';

/** The entries that fit the situation, the team's own first; the stance is no input on purpose. */
export function infoPackFor(
  situation: Situation,
  words: Words,
  team: TeamPack,
  values: Values,
): InfoPackEntry[] {
  const own = team.infoPack
    .filter(({ situations }) => situations.length === 0 || situations.includes(situation))
    .filter(({ language }) => language === undefined || language === words.language)
    .map(({ id, topic, text, link }) => ({ id, topic, text, ...(link ? { link } : {}) }));
  const builtIn = (Object.keys(INFO_SITUATIONS) as InfoId[])
    .filter((id) => INFO_SITUATIONS[id]?.includes(situation) ?? true)
    .map((id) => ({ id, ...words.infoPack[id] }));
  const tone = toneFor(team, situation);
  return [...own, ...builtIn].map((entry) => ({
    ...entry,
    text: fill(inTone(entry.text, tone), values, words).text,
  }));
}
