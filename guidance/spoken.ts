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
/** A message says what it is about long before this. */
const CHARACTERS_READ = 3000;

// Situation, loyalty and promises all look at the same record, so it is cut up once.
const spokenBefore = new WeakMap<CustomerRecord, SpokenMessage[]>();

/** The messages with own words of customer and agent, oldest first, in sentences; notes are left out. */
export function spokenMessages(record: CustomerRecord): SpokenMessage[] {
  const known = spokenBefore.get(record);
  if (known) return known;
  const spoken = record.messages
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
    .filter((message) => message.sentences.length > 0);
  spokenBefore.set(record, spoken);
  return spoken;
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

const compiled = new WeakMap<readonly string[], RegExp>();

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

// The lists are constants of the playbook, so each is compiled once, and all its phrases in one search.
function patternOf(phrases: readonly string[], spaceless: boolean): RegExp {
  const known = compiled.get(phrases);
  if (known) return known;
  const pattern = compilePattern(phrases.map((phrase) => `(${phrase})`).join('|'), {}, spaceless);
  compiled.set(phrases, pattern);
  return pattern;
}
