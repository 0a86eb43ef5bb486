import type { CustomerRecord, MessageRole } from '../crm/record.ts';
import { ownStretches } from './own-words.ts';
import { normalise } from './words/normal.ts';
import { compilePattern } from './words/pattern.ts';
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

/** The messages with own words of customer and agent, oldest first, in sentences; notes are left out. */
export function spokenMessages(record: CustomerRecord): SpokenMessage[] {
  return record.messages
    .filter(({ role }) => role === 'customer' || role === 'agent')
    .slice(-MESSAGES_READ)
    .map(({ id, role, at, text }) => ({
      id,
      role,
      ...(at === undefined ? {} : { at }),
      sentences: ownStretches(text).flatMap(({ start, end }) => sentencesOf(text.slice(start, end))),
    }))
    .filter((message) => message.sentences.length > 0);
}

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

const compiled = new WeakMap<readonly string[], RegExp[]>();

/** Whether one of the phrases stands in the sentence outside of what is `unless`. */
export function holds(
  sentence: SpokenSentence,
  phrases: readonly string[],
  spaceless: boolean,
  unless: readonly string[] = [],
): boolean {
  let { comparable } = sentence;
  for (const phrase of patternsOf(unless, spaceless)) comparable = comparable.replace(phrase, ' , ');
  return patternsOf(phrases, spaceless).some((phrase) => comparable.search(phrase) >= 0);
}

// The lists are constants of the playbook, so each is compiled once.
function patternsOf(phrases: readonly string[], spaceless: boolean): RegExp[] {
  const known = compiled.get(phrases);
  if (known) return known;
  const patterns = phrases.map((phrase) => compilePattern(phrase, {}, spaceless));
  compiled.set(phrases, patterns);
  return patterns;
}
