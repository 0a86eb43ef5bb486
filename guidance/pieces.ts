import { SCRIPT_RULES } from '../playbook/script-rules.ts';
import type { Script, ScriptPiece, ScriptRule } from '../playbook/words.ts';
import { STYLES } from './team.ts';

const piecesBefore = new WeakMap<Script, readonly ScriptPiece[]>();

/**
 * The script's rules with their texts, one piece for each service style where there are nine; in the
 * order in which ties are settled. Ids are stable: a team's own texts hang on them.
 */
export function piecesOf(script: Script): readonly ScriptPiece[] {
  const known = piecesBefore.get(script);
  if (known) return known;
  const pieces = SCRIPT_RULES.flatMap((rule: ScriptRule): ScriptPiece[] => {
    const { styled, id, ...where } = rule;
    const text = script[id as keyof Script];
    if (typeof text === 'string') return [{ ...where, id, text }];
    return STYLES.map((style) => ({ ...where, id: `${id}.${style}`, style: [style], text: text[style] }));
  });
  piecesBefore.set(script, pieces);
  return pieces;
}
