import type { Advice } from '../playbook/words.ts';
import { dayOf } from './dates.ts';
import { type LoyaltyPrompt, QUESTIONS, type QuestionId, type Situation } from './guidance.ts';
import {
  findRaised,
  isBackFromSilence,
  isOutsider,
  type LoyaltySigns,
  renewsWithin,
} from './loyalty-signs.ts';
import { oneLine } from './names.ts';

/** Where a customer stands on one of the six questions. */
export interface MapEntry {
  question: QuestionId;
  state: LoyaltyPrompt['state'];
  /** The customer's words that say so, as one line. */
  quote?: string;
  /** What the agent noted when it was answered, and the day (ISO 8601). */
  note?: string;
  at?: string;
}

/** What agents marked as answered, by question; kept on the agent's machine. */
export type Answered = Readonly<Partial<Record<QuestionId, { at: string; note: string }>>>;

const FAILURES: readonly Situation[] = ['problem', 'complaint', 'recovery'];
const NOTE_LENGTH = 200;

/**
 * All six questions of a customer with their state: what the record gives cause for, then what agents
 * marked as answered. `not-now` where nothing is known or something is wrong; a risk stays a risk.
 */
export function loyaltyMap(signs: LoyaltySigns, answered: Answered = {}): MapEntry[] {
  const situation = signs.chosen ?? signs.reading.situation;
  const failed = signs.reading.openFailure || FAILURES.includes(situation);
  const known = isOutsider(signs) ? ofOutsider(signs) : ofCustomer(signs);
  return QUESTIONS.map((question): MapEntry => {
    const found = known.find((entry) => entry.question === question);
    if (found?.state === 'at-risk') return found;
    const told = answered[question];
    if (told) return { question, state: 'clear', note: oneLine(told.note, NOTE_LENGTH) ?? '', at: told.at };
    return found && !failed ? found : { question, state: 'not-now' };
  });
}

function ofOutsider(signs: LoyaltySigns): MapEntry[] {
  const today = findRaised(signs, 'today');
  const elsewhere = findRaised(signs, 'competitor');
  return [
    { question: 'why-you', state: 'unclear' },
    ...(today ? [{ question: 'why-now', state: 'unclear', quote: today } as const] : []),
    ...(elsewhere ? [{ question: 'why-change', state: 'unclear', quote: elsewhere } as const] : []),
  ];
}

function ofCustomer(signs: LoyaltySigns): MapEntry[] {
  const entry = (question: QuestionId, state: MapEntry['state'], quote?: string): MapEntry => ({
    question,
    state,
    ...(quote ? { quote } : {}),
  });
  const [competitor, price, upgrade, success] = (['competitor', 'price', 'upgrade', 'success'] as const).map(
    (what) => findRaised(signs, what),
  );
  return [
    ...(price ? [entry('why-pay', 'unclear', price)] : success ? [entry('why-pay', 'clear', success)] : []),
    // The sixth is the risk to watch in a customer: never a question to put to one.
    ...(competitor
      ? [entry('why-stay', 'at-risk', competitor), entry('why-change', 'at-risk', competitor)]
      : []),
    ...(!competitor && renewsWithin(signs) ? [entry('why-stay', 'unclear')] : []),
    ...(upgrade ? [entry('why-evolve', 'unclear', upgrade)] : []),
    ...(isBackFromSilence(signs.record) ? [entry('why-now', 'unclear')] : []),
  ];
}

/** The map as plain lines for a private note; `nameOf` is what each question is called. */
export function loyaltyMapNote(
  map: readonly MapEntry[],
  { handOver, language }: Pick<Advice, 'handOver' | 'language'>,
  nameOf: (question: QuestionId) => string,
): string {
  const lines = map.map(({ question, state, quote, note, at }) => {
    const day = dayOf(at, language);
    const more = note ? ` (${[note, day].filter(Boolean).join(', ')})` : quote ? ` (“${quote}”)` : '';
    return `- ${nameOf(question)} ${handOver.states[state]}${more}`;
  });
  return [handOver.mapTitle, ...lines].join('\n');
}
