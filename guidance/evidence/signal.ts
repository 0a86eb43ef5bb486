import type { Evidence } from '../guidance.ts';

/** What an explicit wish is about; a refusal of calls leaves mail open, one of mailings that sell both. */
export type Scope = 'voice' | 'mail' | 'advertising' | 'any';

/** A piece of evidence before it is weighed against the others. */
export interface Signal extends Omit<Evidence, 'flips' | 'becomes'> {
  /** Position in the thread, newer is larger; -1 for what does not stand in the thread. */
  at: number;
  scope: Scope;
  /** Said only to be turned against: "I like no calls, but …". */
  conceded?: boolean;
}
