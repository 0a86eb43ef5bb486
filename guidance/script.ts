import type { PiecePart, ScriptPiece, Tone, Wish, Words } from '../playbook/words.ts';
import { inTone } from './address.ts';
import {
  PARTS,
  type Part,
  type Script,
  type ScriptChannel,
  type ScriptPart,
  type Situation,
  type Stance,
} from './guidance.ts';
import { piecesOf } from './pieces.ts';
import { fill, type Values } from './placeholders.ts';
import type { TeamPack } from './team.ts';

/** What decides which pieces are chosen. */
export interface Occasion {
  stance: Stance;
  situation: Situation;
  channel: ScriptChannel;
  style: TeamPack['style'];
  tone: Tone;
  /** What the customer asked for and no opt-out stands against. */
  wish: Wish | undefined;
  /** They asked for few words: what carries only the voice of the style is left out. */
  brief?: boolean;
}

/** Most parts are one piece; these three join two that follow different rules. */
const MADE_OF: Partial<Record<Part, readonly PiecePart[]>> = {
  opening: ['greeting', 'opening'],
  promise: ['promise', 'pledge'],
  close: ['close', 'sign-off'],
};

/** The script for an occasion: the most specific fitting piece of each part, placeholders filled. */
export function composeScript(occasion: Occasion, words: Words, team: TeamPack, values: Values): Script {
  const missing = new Set<string>();
  const parts: ScriptPart[] = [];
  const pieces = piecesOf(words.script);
  for (const part of PARTS) {
    const texts = (MADE_OF[part] ?? [part]).flatMap((name) => {
      const piece = choosePiece(pieces, name, occasion);
      if (!piece) return [];
      const own = ownText(team.scripts, words.language, piece.id);
      const filled = fill(inTone(own ?? piece.text, occasion.tone), values, words);
      for (const name of filled.missing) missing.add(name);
      return [filled.text];
    });
    if (texts.length > 0) parts.push({ part, text: texts.join(joint(part, occasion.channel)) });
  }
  const { channel } = occasion;
  const text = joinParts(parts, channel);
  return { channel, language: words.language, parts, text, missing: [...missing] };
}

/** Parts that read as one paragraph with the part before them. */
const RUNS_ON: readonly Part[] = ['acknowledgement', 'way-back'];

function joinParts(parts: readonly ScriptPart[], channel: ScriptChannel): string {
  const gap = channel === 'reply' ? '\n\n' : '\n';
  return parts.reduce((text, { part, text: next }) => {
    if (text === '') return next;
    return `${text}${RUNS_ON.includes(part) ? ' ' : gap}${next}`;
  }, '');
}

/** The piece that names the most of the occasion and nothing against it; of equals the first. */
export function choosePiece(
  pieces: readonly ScriptPiece[],
  part: PiecePart,
  occasion: Occasion,
): ScriptPiece | undefined {
  let best: { piece: ScriptPiece; named: number } | undefined;
  for (const piece of pieces) {
    if (piece.part !== part) continue;
    const named = namedOf(piece, occasion);
    if (named !== undefined && (!best || named > best.named)) best = { piece, named };
  }
  return best?.piece;
}

/** How many conditions of the piece the occasion meets; undefined when it misses one. */
function namedOf(piece: ScriptPiece, occasion: Occasion): number | undefined {
  // Others may hear a recording: it holds only what was written for one.
  if (occasion.channel === 'voicemail' && !piece.channel?.includes('voicemail')) return undefined;
  if (piece.brief === false && occasion.brief) return undefined;
  const conditions: [readonly string[] | undefined, string | undefined][] = [
    [piece.stance, occasion.stance],
    [piece.situation, occasion.situation],
    [piece.channel, occasion.channel],
    [piece.style, occasion.style],
    [piece.tone && [piece.tone], occasion.tone],
    [piece.wish && [piece.wish], occasion.wish],
  ];
  let named = 0;
  for (const [wanted, given] of conditions) {
    if (!wanted) continue;
    if (given === undefined || !wanted.includes(given)) return undefined;
    named += 1;
  }
  return named;
}

function joint(part: Part, channel: ScriptChannel): string {
  return channel === 'reply' && part !== 'promise' ? '\n\n' : ' ';
}

/** The team's own text: a bare id is English, the language packs begin with; others are `es/core.question`. */
export function ownText<Text>(
  texts: Readonly<Record<string, Text>>,
  language: string,
  id: string,
): Text | undefined {
  const key = language === 'en' ? id : `${language}/${id}`;
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
