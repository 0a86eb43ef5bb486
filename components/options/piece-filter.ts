import type { ScriptChannel, Situation, Stance } from '../../guidance/guidance.ts';
import type { PiecePart, ScriptPiece } from '../../playbook/words.ts';

export interface PieceFilter {
  words: string;
  stance?: Stance;
  situation?: Situation;
  channel?: ScriptChannel;
  part?: PiecePart;
  changedOnly: boolean;
}

export const NO_FILTER: PieceFilter = { words: '', changedOnly: false };

/** Whether a piece, or the team's own text of it, is what the lead looks for. */
export function fits(piece: ScriptPiece, filter: PieceFilter, own: string | undefined): boolean {
  const text = `${piece.id} ${own ?? piece.text}`.toLowerCase();
  return (
    (!filter.changedOnly || own !== undefined) &&
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (!filter.part || piece.part === filter.part) &&
    takes(piece.stance, filter.stance) &&
    takes(piece.situation, filter.situation) &&
    takes(piece.channel, filter.channel)
  );
}

// A piece without a list is for all of them.
function takes<Name>(list: readonly Name[] | undefined, wanted: Name | undefined): boolean {
  return !wanted || !list || list.includes(wanted);
}
