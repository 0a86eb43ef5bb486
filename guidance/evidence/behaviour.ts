import type { BehaviourSignal, Markers } from '../../playbook/markers.ts';
import { type Prepared, quoteOf, type Sentence, says, type Turn } from '../prepare.ts';
import { BEHAVIOUR_WEIGHTS, SEVERAL_QUESTIONS } from '../weights.ts';
import type { Signal } from './signal.ts';
import { firstQuote } from './wishes.ts';

const NAMES = Object.keys(BEHAVIOUR_WEIGHTS) as BehaviourSignal[];
const ASKING: readonly BehaviourSignal[] = ['asks-how', 'asks-why', 'weighs-options', 'returns-with-more'];

/** What the customer does: asks how and why, comes back with more, tells of their life; keeps data back. */
export function behaviour({ record, turns }: Prepared): Signal[] {
  const found: Signal[] = [];
  let asked: Turn | undefined;
  for (const turn of turns) {
    if (turn.role !== 'customer') continue;
    for (const signal of NAMES) {
      const asking = ASKING.includes(signal);
      // Coming back with more needs something to come back to.
      if (signal === 'returns-with-more' && asked === undefined) continue;
      const spoken = asking ? turn.sentences.filter((sentence) => isQuestion(sentence)) : turn.sentences;
      const quote = firstQuote(spoken, (markers: Markers) => markers.behaviour[signal]);
      if (quote === undefined) continue;
      found.push(signalAt(signal, BEHAVIOUR_WEIGHTS[signal], quote, turn));
    }
    const real = turn.sentences.filter(isRealQuestion);
    const [first] = real;
    const last = real.at(-1);
    if (first && last && (first !== last || says(first, (markers) => markers.cues['asks-again']))) {
      const text = record.messages[turn.at]?.text ?? '';
      found.push(
        signalAt('several-questions', SEVERAL_QUESTIONS, stretch(text, first.quote, last.quote), turn),
      );
    }
    asked = turn;
  }
  return found;
}

function signalAt(signal: string, weight: number, quote: string, turn: Turn): Signal {
  return {
    signal,
    kind: 'behaviour',
    weight,
    quote,
    source: { message: turn.message },
    at: turn.at,
    scope: 'any',
  };
}

/** Longest stretch quoted whole: three short questions in a row. */
const STRETCH = 260;

/** The text from the first quote to the end of the last, or the last alone when that is too much to read. */
function stretch(text: string, first: string, last: string): string {
  const from = text.indexOf(first);
  const to = text.indexOf(last, from) + last.length;
  return from >= 0 && to > from && to - from <= STRETCH ? text.slice(from, to) : last.slice(0, STRETCH);
}

/** A question by its mark, or by its words where chat leaves the mark out. */
export function isQuestion(sentence: Sentence): boolean {
  return sentence.asks || says(sentence, (markers) => markers.cues.question);
}

/** A question that wants to know something: no request in the form of one, no outcry. */
function isRealQuestion(sentence: Sentence): boolean {
  if (!sentence.asks) return false;
  if (says(sentence, (markers) => markers.cues['no-real-question'])) return false;
  return quoteOf(sentence, (markers) => markers.cues.question) !== undefined;
}
