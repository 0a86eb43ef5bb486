import type { Markers } from '../../playbook/markers.ts';
import { type Prepared, quoteOf, type Sentence, says, type Turn } from '../prepare.ts';
import { REACTION_WEIGHTS } from '../weights.ts';
import { isQuestion } from './behaviour.ts';
import type { Signal } from './signal.ts';

/** A reply of at most this many words passes over what it does not mention. */
const SHORT_REPLY_WORDS = 7;
/** "Yes, please": no more than these words, and it does not say to what. */
const BARE_YES = 2;

interface Spoken {
  turn: Turn;
  sentence: Sentence;
}

/** What the customer did with what the agent offered or asked: took it, declined it, passed it over. */
export function reaction({ turns }: Prepared): Signal[] {
  let found: Signal[] = [];
  let declined = 0;
  let passedOver = 0;
  let open = false;
  for (const { agent, replies } of pairs(turns)) {
    // An offer turned down politely stays on the table while the agent goes on about it.
    const offers: boolean = open || anySays(agent, (sentence) => says(sentence, OFFERS));
    const chats = anySays(agent, (sentence) => sentence.asks && says(sentence, (m) => m.cues['small-talk']));
    const said = replies.flatMap((turn) => turn.sentences.map((sentence) => ({ turn, sentence })));
    const [first] = said;
    if (!first || !(offers || chats)) continue;
    const { refusal, consent } = answerTo(agent, said);
    const asks = said.some(({ sentence }) => isQuestion(sentence));
    const add = (signal: keyof typeof REACTION_WEIGHTS, { turn, sentence }: Spoken) =>
      found.push(signalOf(signal, turn, sentence));
    if (offers && consent) {
      // Taken after all: what was declined before was this.
      if (open) found = found.filter(({ signal }) => !signal.startsWith('declined'));
      add(asks ? 'took-the-offer-and-asked-more' : 'took-the-offer', consent);
    } else if (offers && refusal) {
      declined += 1;
      add(declined > 1 ? 'declined-again' : 'declined-the-offer', refusal);
    } else if (!asks && replies.every(isShort)) {
      passedOver += 1;
      if (offers) add(passedOver > 1 ? 'passed-over-again' : 'passed-over-the-offer', first);
      if (chats) add(passedOver > 1 ? 'passed-over-again' : 'passed-over-small-talk', first);
    } else if (chats && replies.some(saysMore)) add('answered-small-talk', first);
    open = offers && refusal !== undefined && !consent;
  }
  return passedOver === 1 && declined === 0 ? found.map(halfIfPassedOver) : found;
}

const OFFERS = (markers: Markers) => markers.cues['offers-contact'];
const DECLINES = (markers: Markers) => markers.cues.declines;

/** The refusal and the consent in a reply: in a later message ("Oh, do come") consent stands against a refusal. */
function answerTo(agent: readonly Turn[], said: readonly Spoken[]): { refusal?: Spoken; consent?: Spoken } {
  const refusal = said.find(({ sentence }) => says(sentence, DECLINES));
  const consent = said.find(
    ({ turn, sentence }) =>
      (!refusal || turn.at > refusal.turn.at) &&
      !says(sentence, DECLINES) &&
      says(sentence, (markers) => markers.cues.accepts) &&
      !(asksForMore(agent) && wordsIn(sentence) <= BARE_YES),
  );
  return { ...(refusal && { refusal }), ...(consent && { consent }) };
}

function signalOf(signal: keyof typeof REACTION_WEIGHTS, turn: Turn, sentence: Sentence): Signal {
  const quote = signal.startsWith('declined') ? quoteOf(sentence, DECLINES) : undefined;
  return {
    signal,
    kind: 'behaviour',
    weight: REACTION_WEIGHTS[signal],
    quote: (quote ?? sentence.quote).slice(0, 180),
    source: { message: turn.message },
    at: turn.at,
    scope: 'any',
  };
}

function anySays(turns: readonly Turn[], is: (sentence: Sentence) => boolean): boolean {
  return turns.some((turn) => turn.sentences.some(is));
}

/** Passing something over once may be chance. */
function halfIfPassedOver(signal: Signal): Signal {
  return signal.signal.startsWith('passed-over') ? { ...signal, weight: signal.weight / 2 } : signal;
}

/** True when the agent also asked something else, so that a bare yes may answer that. */
function asksForMore(agent: readonly Turn[]): boolean {
  return anySays(agent, (sentence) => sentence.asks && !says(sentence, OFFERS));
}

/** What the agent wrote, and what the customer answered before the agent wrote again. */
function pairs(turns: readonly Turn[]): { agent: Turn[]; replies: Turn[] }[] {
  const found: { agent: Turn[]; replies: Turn[] }[] = [];
  for (const turn of turns) {
    const last = found.at(-1);
    if (turn.role === 'agent')
      if (last?.replies.length === 0) last.agent.push(turn);
      else found.push({ agent: [turn], replies: [] });
    else last?.replies.push(turn);
  }
  return found;
}

function wordCount(turn: Turn): number {
  return turn.sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
}

function wordsIn(sentence: Sentence): number {
  return sentence.quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function isShort(turn: Turn): boolean {
  return wordCount(turn) <= SHORT_REPLY_WORDS && !saysMore(turn);
}

/** Anything personal in a reply: thanks, a greeting, a picture. */
function saysMore(turn: Turn): boolean {
  return turn.sentences.some(
    (s) =>
      /\p{Extended_Pictographic}/u.test(s.quote) ||
      says(s, (m) => m.cues.pleasantry) ||
      says(s, (m) => m.style['warm-thanks']),
  );
}
