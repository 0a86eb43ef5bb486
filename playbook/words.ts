import type { Moves, Part, QuestionId, ScriptChannel, Situation, Stance } from '../guidance/guidance.ts';
import type { StyleId } from '../guidance/team.ts';

/**
 * What one language brings to the script side: data only, one folder a language.
 * Text may hold `{{placeholders}}` that the product fills and `[gaps]` that only the agent can fill.
 */
export interface Words {
  /** BCP 47. */
  language: string;
  /** True when words are not set apart by spaces (Thai, Lao). */
  spaceless: boolean;
  pieces: readonly ScriptPiece[];
  /** What stands for an unfilled placeholder, such as "your name". */
  placeholders: Readonly<Record<string, string>>;
  nextSteps: NextSteps;
  moves: MovesWords;
  infoPack: readonly InfoPiece[];
  loyalty: LoyaltyWords;
  situations: readonly SituationMarkers[];
  /** Phrases that only look like a marker ("no problem"): taken out before the markers are sought. */
  notSituations: readonly string[];
  /** The customer says that what was wrong is right again. */
  settled: readonly string[];
  /** The customer says that it is not, or not all of it: these undo what looks settled beside them. */
  unsettled: readonly string[];
  /** What help desks call a request that is over, as the whole value of the status. */
  closedStatus: readonly string[];
  promises: PromiseMarkers;
}

/**
 * `greeting` stands in front of the opening, `pledge` after the promise, `sign-off` after the close:
 * so each can follow its own rule (channel, service style, situation) without a text for every mixture.
 */
export type PiecePart = Part | 'greeting' | 'pledge' | 'sign-off';

/** What both stances get alike: the solution, its promise, the basics and the way back. */
export type SharedPart = 'core' | 'promise' | 'pledge' | 'info-pack' | 'way-back';

interface Fits {
  situation?: readonly Situation[];
  channel?: readonly ScriptChannel[];
  style?: readonly StyleId[];
}

/** A shared part cannot name a stance: the compiler keeps the two stances at the same service. */
export type ScriptPiece = Fits & { id: string; text: string } & (
    | { part: SharedPart; stance?: never; wish?: never }
    | { part: Exclude<PiecePart, SharedPart>; stance?: readonly Stance[]; wish?: Wish }
  );

/** A live contact that the customer asked for. */
export type Wish = 'call' | 'meeting';

export interface NextSteps {
  stances: Readonly<Record<Stance, Readonly<Record<Situation, string>>>>;
  /** Instead, where they asked for it live. */
  wishes: Readonly<Record<Wish, string>>;
  /** Added where they refused calls. */
  noCall: string;
}

export interface MovesWords {
  /** For the situations that none of the others names. */
  general: Moves;
  special: readonly (Moves & { situation: readonly Situation[] })[];
}

export interface InfoPiece {
  id: string;
  topic: string;
  text: string;
  /** Absent: fits every situation. */
  situation?: readonly Situation[];
}

/** Words that tell a situation; `phrases` in the notation of `playbook/markers.ts`. */
export interface SituationMarkers {
  situation: Situation;
  /** Whose words: the customer's, or for `cannot-be-done` the agent's. */
  said: 'customer' | 'agent';
  weight: number;
  phrases: readonly string[];
}

export interface PromiseMarkers {
  /** A sentence of an agent that holds one of these is a promise. */
  made: readonly string[];
  /** Unless it holds one of these. */
  unless: readonly string[];
  /** A later message of an agent that holds one of these has kept it. */
  kept: readonly string[];
}

/** Why a question is asked or not; each has a sentence, some with the customer's `{{quote}}`. */
export type LoyaltyReason =
  | 'open-failure'
  | 'cancellation'
  | 'after-a-no'
  | 'not-wanted'
  | 'opted-out'
  | 'no-contact'
  | 'left-alone'
  | 'style'
  | 'no-cause'
  | 'competitor'
  | 'price'
  | 'upgrade'
  | 'renewal-near'
  | 'success'
  | 'silence'
  | 'prospect-today'
  | 'prospect-elsewhere'
  | 'prospect';

/** What a customer may bring up that a question answers. */
export type Raised = 'competitor' | 'price' | 'upgrade' | 'success' | 'today';

export interface LoyaltyWords {
  why: Readonly<Record<LoyaltyReason, string>>;
  /** `talk` for a conversation, `line` for the one written line of someone who wants distance. */
  prompts: Readonly<Record<QuestionId, { talk: string; line: string }>>;
  /** The customer's words that bring a question up. */
  raised: Readonly<Record<Raised, readonly string[]>>;
  /** Denials of such words ("not looking elsewhere"): taken out before the words are sought. */
  notRaised: readonly string[];
}
