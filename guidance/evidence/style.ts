import type { Markers, StyleSignal } from '../../playbook/markers.ts';
import { type Prepared, says, type Turn } from '../prepare.ts';
import { LONG_STORY, STYLE_WEIGHTS, TELEGRAPHIC } from '../weights.ts';
import { isQuestion } from './behaviour.ts';
import type { Signal } from './signal.ts';
import { firstQuote } from './wishes.ts';

const NAMES = Object.keys(STYLE_WEIGHTS) as StyleSignal[];
/** A face, heart, wave or the like, or a typed one; pictures of things say nothing. */
const FACE =
  /[\u{1F600}-\u{1F64F}\u{1F90D}-\u{1F97A}\u{2764}\u{1F44B}\u{1F495}-\u{1F49F}]|(?:^|\s)[:;]-?[)D](?=\s|$)/u;
/** Faces that laugh or love; an angry or sad one is no warmth. */
const UNHAPPY =
  /[\u{1F612}\u{1F614}\u{1F61E}-\u{1F62D}\u{1F620}\u{1F621}\u{1F624}\u{1F644}\u{1F92C}\u{1F636}]/u;
const TELEGRAPHIC_TURNS = 3;
const FEW_WORDS = 5;
const LONG_STORY_WORDS = 75;

/** How the customer writes. Weak: warmth needs two different cues, and says nothing alone. */
export function style({ turns }: Prepared): Signal[] {
  const own = turns.filter((turn) => turn.role === 'customer');
  const found: Signal[] = [];
  for (const turn of own) {
    for (const signal of NAMES) {
      const quote = firstQuote(turn.sentences, (markers: Markers) => markers.style[signal]);
      if (quote !== undefined) found.push(signalAt(signal, STYLE_WEIGHTS[signal], quote, turn));
    }
    const smile = turn.sentences.find((s) => FACE.test(s.quote) && !UNHAPPY.test(s.quote));
    if (smile) found.push(signalAt('jokes', STYLE_WEIGHTS.jokes, smile.quote.slice(0, 180), turn));
    const story = longStory(turn);
    if (story !== undefined) found.push(signalAt('long-story', LONG_STORY, story, turn));
  }
  const terse = telegraphic(own);
  return terse ? [...found, terse] : found;
}

function signalAt(signal: string, weight: number, quote: string, turn: Turn): Signal {
  return {
    signal,
    kind: 'style',
    weight,
    quote,
    source: { message: turn.message },
    at: turn.at,
    scope: 'any',
  };
}

/** A long message that tells rather than lists: its opening words, or undefined. */
function longStory(turn: Turn): string | undefined {
  const text = turn.sentences.map((sentence) => sentence.quote).join(' ');
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const figures = text.match(/\p{N}+/gu) ?? [];
  if (words.length < LONG_STORY_WORDS || figures.length * 12 > words.length) return undefined;
  const tellsOfSelf = turn.sentences.filter(
    (s) => says(s, (m) => m.behaviour['tells-own-life']) || says(s, (m) => m.behaviour['tells-feelings']),
  );
  return tellsOfSelf[0]?.quote.slice(0, 180);
}

/** Three or more messages, all of them a few words, without a pleasantry or a question. */
function telegraphic(own: readonly Turn[]): Signal | undefined {
  if (own.length < TELEGRAPHIC_TURNS) return undefined;
  const terse = own.every(
    (turn) =>
      turn.sentences.length <= 2 &&
      turn.sentences.every(
        (s) =>
          (s.quote.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) <= FEW_WORDS &&
          s.quote.length <= 40 &&
          !isQuestion(s) &&
          !says(s, (m) => m.cues.pleasantry),
      ),
  );
  if (!terse) return undefined;
  // The one with most to say shows best that it is said in a few words.
  const length = ({ sentences: [first] }: Turn) => first?.quote.length ?? 0;
  const longest = own.reduce((a, b) => (length(b) > length(a) ? b : a));
  return signalAt('telegraphic', TELEGRAPHIC, longest.sentences[0]?.quote ?? '', longest);
}
