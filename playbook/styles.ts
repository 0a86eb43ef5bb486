import type { StyleId } from '../guidance/team.ts';

/**
 * Where each style is known to begin, -1 (distance) to 1 (engage): what its promise implies, before
 * anything is known of a customer. A lead takes it over or sets another starting point.
 */
export const STYLE_LEANS: Readonly<Record<StyleId, number>> = {
  aggregator: -0.4,
  bargain: -0.6,
  classic: 0.3,
  'old-shoe': 0.6,
  'safe-choice': 0,
  solution: 0.5,
  specialist: 0.3,
  trendsetter: 0.3,
  utility: -0.5,
};

/** One style in words, for the lead who chooses it. */
export interface StyleWords {
  name: string;
  promise: string;
  does: readonly string[];
  doesNot: readonly string[];
  /** What an agent looks for in a draft before it goes out. */
  checks: readonly string[];
}
