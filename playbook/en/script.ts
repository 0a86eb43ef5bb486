import type { ScriptPiece } from '../words.ts';
import { CLOSES, OPEN_QUESTIONS } from './script/close.ts';
import { CORES } from './script/core.ts';
import { ACKNOWLEDGEMENTS, OPENINGS } from './script/opening.ts';
import { BASICS, PROMISES } from './script/promise.ts';

/** Every piece of the English script in the order in which ties are settled; ids are stable. */
export const SCRIPT_PIECES: readonly ScriptPiece[] = [
  ...OPENINGS,
  ...ACKNOWLEDGEMENTS,
  ...CORES,
  ...PROMISES,
  ...BASICS,
  ...OPEN_QUESTIONS,
  ...CLOSES,
];
