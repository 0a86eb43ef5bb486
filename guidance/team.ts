import type { TaughtSite } from '../crm/taught.ts';
import type { EvidenceKind, QuestionId } from './guidance.ts';

/**
 * What a team lead decides for the whole team: one versioned document, data only.
 * Lists and texts are laid over the built-in ones; an absent text means the built-in one.
 */
export interface TeamPack {
  schemaVersion: 1;
  style: StyleId;
  startingPoint: StartingPoint;
  thresholds: Thresholds;
  /** Script piece id to the team's own text; `es/core.question` for another language than English. */
  scripts: Record<string, string>;
  questions: Partial<Record<QuestionId, string>>;
  infoPack: TeamInfo[];
  /** The script's language (BCP 47) where nothing tells the customer's; absent: English. */
  language?: string;
  /** How customers are addressed; absent: as the style does. */
  address?: 'formal' | 'informal';
  /** Phrases that the team does not use, and what to write instead; added to the built-in ones. */
  taboo?: { phrase: string; better: string }[];
  /** The lead's own values, filled in as `{{team.name}}`. */
  values?: Record<string, string>;
  /** How long contacts are remembered, in days; 0 remembers nothing. */
  rememberDays: number;
  /** By how much each kind of evidence counts more or less than built in; see `guidance/refit.ts`. */
  familyWeights: Partial<Record<EvidenceKind, number>>;
  /** Where fields and messages stand in pages of the team's CRM, as taught by pointing; never values. */
  taught?: TaughtSite[];
}

export const STYLES = [
  'aggregator',
  'bargain',
  'classic',
  'old-shoe',
  'safe-choice',
  'solution',
  'specialist',
  'trendsetter',
  'utility',
] as const;
export type StyleId = (typeof STYLES)[number];

/**
 * Where the balance stands before anything is known, -1 (distance) to 1 (engage).
 * Set for a queue, a brand or a channel: never for a person or a people.
 */
export interface StartingPoint {
  general: number;
  byQueue: { queue: string; lean: number }[];
}

/** Probabilities of engage: at or above `engage` engage, at or below `distance` distance, between unsure. */
export interface Thresholds {
  engage: number;
  distance: number;
}

export interface TeamInfo {
  id: string;
  topic: string;
  text: string;
  link?: string;
  /** BCP 47; absent: shown in every language. */
  language?: string;
  /** Who keeps it right, and until when it has been checked (a day, ISO 8601). */
  owner?: string;
  reviewBy?: string;
  /** Situations it fits; empty means all. */
  situations: string[];
}

/** What holds until a lead decides otherwise. */
export const DEFAULT_TEAM: TeamPack = {
  schemaVersion: 1,
  style: 'safe-choice',
  startingPoint: { general: 0, byQueue: [] },
  thresholds: { engage: 0.8, distance: 0.2 },
  scripts: {},
  questions: {},
  infoPack: [],
  rememberDays: 180,
  familyWeights: {},
};
