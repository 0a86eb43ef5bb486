import type { CustomerRecord, MessageRole } from '../crm/record.ts';
import { ownStretches } from './own-words.ts';
import { normalise } from './words/normal.ts';
import { compilePattern } from './words/pattern.ts';
import { remembered } from './words/remembered.ts';
import { sentences } from './words/sentences.ts';

/** One sentence of a message, as it stands and in its comparable form. */
export interface SpokenSentence {
  quote: string;
  asks: boolean;
  comparable: string;
}

export interface SpokenMessage {
  id: string;
  role: MessageRole;
  at?: string;
  sentences: SpokenSentence[];
}

/** Enough for the longest thread a person would read; a page may hold thousands. */
const MESSAGES_READ = 60;
/** A message says what it is about long before this. */
const CHARACTERS_READ = 3000;

/**
 * The messages with own words of customer and agent, oldest first, in sentences; notes are left out.
 * Situation, loyalty and promises all look at the same record, so it is cut up once.
 */
export const spokenMessages = remembered((record: CustomerRecord): SpokenMessage[] =>
  record.messages
    .filter(({ role }) => role === 'customer' || role === 'agent')
    .slice(-MESSAGES_READ)
    .map(({ id, role, at, text }) => ({
      id,
      role,
      ...(at === undefined ? {} : { at }),
      sentences: ownStretches(text.slice(0, CHARACTERS_READ)).flatMap(({ start, end }) =>
        sentencesOf(text.slice(start, end)),
      ),
    }))
    .filter((message) => message.sentences.length > 0),
);

/** What the customer wrote between two answers is one turn, however many messages it took; newest first. */
export function customerTurns(spoken: readonly SpokenMessage[]): SpokenMessage[] {
  const turns: SpokenMessage[] = [];
  for (const [at, message] of spoken.entries()) {
    if (message.role !== 'customer') continue;
    const before = spoken[at - 1]?.role === 'customer' ? turns.pop() : undefined;
    turns.push(before ? { ...message, sentences: [...before.sentences, ...message.sentences] } : message);
  }
  return turns.reverse();
}

/** A text's sentences. */
export function sentencesOf(text: string): SpokenSentence[] {
  return sentences(text).map(({ start, end, asks }) => {
    const quote = text.slice(start, end);
    return { quote, asks, comparable: normalise(quote).text };
  });
}

/** Whether one of the phrases stands in the sentence. */
export function holds(sentence: SpokenSentence, phrases: readonly string[], spaceless: boolean): boolean {
  return sentence.comparable.search(patternOf(phrases, spaceless)) >= 0;
}

/** The sentences without the phrases that would mislead. */
export function without(
  sentences: readonly SpokenSentence[],
  phrases: readonly string[],
  spaceless: boolean,
): SpokenSentence[] {
  const pattern = patternOf(phrases, spaceless);
  return sentences.map((sentence) => ({
    ...sentence,
    comparable: sentence.comparable.replace(pattern, ', '),
  }));
}

/** All phrases of a list in one search. The lists are constants of the playbook, so each is compiled once. */
export const patternOf = remembered((phrases: readonly string[], spaceless: boolean) =>
  compilePattern(phrases.map((phrase) => `(${phrase})`).join('|'), {}, spaceless),
);
