import type { Situation } from '../../../guidance/guidance.ts';

/** Sentences that one language's people write, to try its `matters.ts` on; invented for these tests. */
export interface Said {
  /** The customer's words; for `cannot-be-done` and `recovery` the agent's. */
  situations: Readonly<Record<Situation, readonly string[]>>;
  /** An agent's sentences that promise something. */
  promises: readonly string[];
  /** An agent's sentences that look like it and promise nothing. */
  noPromises: readonly string[];
}
