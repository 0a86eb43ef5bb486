import type { PromiseMarkers } from './words.ts';

/**
 * How one language words what a draft is checked for; patterns in the notation of `playbook/markers.ts`,
 * matched sentence by sentence. Only languages with such a list are checked.
 */
export interface DraftMarkers {
  /** BCP 47. */
  language: string;
  spaceless: boolean;
  /** Words that it takes to say what takes one in English, about. */
  wordiness: number;
  /** Chat about the customer's life, gushing, unasked follow-ups: too close where distance is kept. */
  close: readonly string[];
  /** The customer's life beside the task: too close unless the customer spoke of it. */
  privateLife: readonly string[];
  /** A question of the agent's that the task needs: "which day suits you?". */
  needed: readonly string[];
  /** Looks like it and belongs to the task. */
  notClose: readonly string[];
  /** Out of place while something is wrong. */
  light: readonly string[];
  /** A warm line: one is enough where closeness is wanted. */
  warm: readonly string[];
  /** What ties two questions into one sentence. */
  ties: readonly string[];
  /** Words that a question begins with or holds. */
  openers: readonly string[];
  /** Sentences that ask without a question mark. */
  asking: readonly string[];
  /** Questions that ask nothing: "can you help me?". */
  noQuestion: readonly string[];
  /** Words too common to tell what a question is about. */
  common: readonly string[];
  /** What kind of answer a question wants, and what shows one. */
  kinds: readonly AnswerKind[];
  /** The answer is given another way, or is still to come: "attached", "I am asking the lab". */
  elsewhere: readonly string[];
  /** A sentence that answers yes or no. */
  yesNo: readonly string[];
  /** The customer asks for something to be done or allowed. */
  wishes: readonly string[];
  /** Grants it. */
  grants: readonly string[];
  /** Words that turn what was asked for down: "not", "only", "too". */
  negations: readonly string[];
  refuses: readonly string[];
  notRefuses: readonly string[];
  alternative: readonly string[];
  /** The customer is sent to do what the agent could. */
  effort: readonly string[];
  /** Where errands lead and what they ask for, and how somebody is sent on one; only both together count. */
  errands: readonly string[];
  sends: readonly string[];
  notEffort: readonly string[];
  /** A request for something, and what it is that is asked for. */
  asksFor: Readonly<Record<'email' | 'phone' | 'number', readonly string[]>>;
  calls: readonly string[];
  notCalls: readonly string[];
  promises: PromiseMarkers;
  /** Looks like one: how work is done, what the message itself does, what waits for the customer's word. */
  notPromises: readonly string[];
  /** Endings that make a verb future, as written, accents included; and words that only end so. */
  futures: { endings: readonly string[]; unless: readonly string[] };
  /** A time that is none: "shortly", "as soon as possible". */
  vague: readonly string[];
  /** Looks like it and promises nothing: "see you soon". */
  notVague: readonly string[];
  /** Number words that stand before a unit of time: "three days". */
  numbers: readonly string[];
  /** As good as a date: "right now". */
  atOnce: readonly string[];
  /** `unless`: looks like it and does not grate. */
  taboo: readonly { phrases: readonly string[]; better: string; unless?: readonly string[] }[];
}

export interface AnswerKind {
  asks: readonly string[];
  answers: readonly string[];
  /** Without such an answer the question is open, however much is said of its matter; `among`: beside others. */
  needed?: 'always' | 'among';
}
