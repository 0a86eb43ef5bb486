import { type Prepared, quoteOf, says, type Turn } from '../prepare.ts';
import { REACTION_WEIGHTS } from '../weights.ts';
import { isQuestion } from './behaviour.ts';
import type { Signal } from './signal.ts';

/** A reply of at most this many words passes over what it does not mention. */
const SHORT_REPLY_WORDS = 7;
/** "Yes, please": no more than these words, and it does not say to what. */
const BARE_YES = 2;

/** What the customer did with what the agent offered or asked: took it, declined it, passed it over. */
export function reaction({ turns }: Prepared): Signal[] {
  const found: Signal[] = [];
  let declined = 0;
  let passedOver = 0;
  for (const { agent, reply } of pairs(turns)) {
    const offers = agent.some((turn) => turn.sentences.some((s) => says(s, (m) => m.cues['offers-contact'])));
    const chats = agent.some((turn) =>
      turn.sentences.some((s) => s.asks && says(s, (m) => m.cues['small-talk'])),
    );
    const first = reply.sentences[0];
    if (!first || !(offers || chats)) continue;
    const add = (signal: keyof typeof REACTION_WEIGHTS, quote: string) =>
      found.push({
        signal,
        kind: 'behaviour',
        weight: REACTION_WEIGHTS[signal],
        quote: quote.slice(0, 180),
        source: { message: reply.message },
        at: reply.at,
        scope: 'any',
      });
    const refusal = reply.sentences.find((sentence) => says(sentence, (m) => m.cues.declines));
    const consent = reply.sentences.find(
      (sentence) =>
        says(sentence, (m) => m.cues.accepts) && !(asksForMore(agent) && wordsIn(sentence) <= BARE_YES),
    );
    const question = reply.sentences.find(isQuestion);
    if (offers && refusal) {
      declined += 1;
      const quote = quoteOf(refusal, (m) => m.cues.declines) ?? refusal.quote;
      add(declined > 1 ? 'declined-again' : 'declined-the-offer', quote);
    } else if (offers && consent)
      add(question ? 'took-the-offer-and-asked-more' : 'took-the-offer', consent.quote);
    else if (!question && isShort(reply)) {
      passedOver += 1;
      if (offers) add(passedOver > 1 ? 'passed-over-again' : 'passed-over-the-offer', first.quote);
      if (chats) add(passedOver > 1 ? 'passed-over-again' : 'passed-over-small-talk', first.quote);
    } else if (chats && saysMore(reply)) add('answered-small-talk', first.quote);
  }
  return passedOver === 1 && declined === 0 ? found.map(halfIfPassedOver) : found;
}

/** Passing something over once may be chance. */
function halfIfPassedOver(signal: Signal): Signal {
  return signal.signal.startsWith('passed-over') ? { ...signal, weight: signal.weight / 2 } : signal;
}

/** True when the agent also asked something else, so that a bare yes may answer that. */
function asksForMore(agent: readonly Turn[]): boolean {
  return agent.some((turn) =>
    turn.sentences.some((s) => s.asks && !says(s, (m) => m.cues['offers-contact'])),
  );
}

/** Each customer message that answers agent messages, with those messages. */
function pairs(turns: readonly Turn[]): { agent: Turn[]; reply: Turn }[] {
  const found: { agent: Turn[]; reply: Turn }[] = [];
  let agent: Turn[] = [];
  for (const turn of turns)
    if (turn.role === 'agent') agent.push(turn);
    else {
      if (agent.length > 0) found.push({ agent, reply: turn });
      agent = [];
    }
  return found;
}

function wordCount(turn: Turn): number {
  return turn.sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
}

function wordsIn(sentence: Turn['sentences'][number]): number {
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
