import type {
  DraftCheckId,
  Part,
  QuestionId,
  ScriptChannel,
  Situation,
  Stance,
} from '../guidance/guidance.ts';
import type { StyleId } from '../guidance/team.ts';
import type { SCRIPT_RULES } from './script-rules.ts';

/**
 * What one language says to customers: data only, one folder a language. A text may hold
 * `{{placeholders}}` that the product fills, `[gaps]` that only the agent can fill, and, where the
 * language has two forms of address, `<formal|informal>`.
 */
export interface Words {
  /** BCP 47. */
  language: string;
  /** Unicode script names it is written in, such as `Latin`. */
  scripts: readonly string[];
  /** True when words are not set apart by spaces (Thai, Lao). */
  spaceless: boolean;
  /** What the two forms of address are called, for the lead who chooses; absent where there is only one. */
  address?: { formal: string; informal: string };
  /** How an agent may sound, by the agent's own choice; the first holds until one is chosen. */
  voices: readonly Voice[];
  script: Script;
  /** What stands for an unfilled placeholder, such as "your name". */
  placeholders: Readonly<Record<string, string>>;
  moves: Readonly<Record<MoveId, { offer: string; ask: string }>>;
  /** Stands before the question that a move asks; on a voicemail, which nobody can answer, after either. */
  moveLeads: Readonly<Record<ScriptChannel, string>>;
  infoPack: Readonly<Record<InfoId, { topic: string; text: string }>>;
  loyalty: LoyaltyLines;
  /** Small extras that fit a situation, after the matter is settled: "one more thing". */
  extras: Readonly<Record<ExtraId, string>>;
}

/** Words that an agent's own speech needs in some languages: particles, "I". Empty where there are none. */
export interface Voice {
  id: string;
  /** For the agent who chooses. */
  name: string;
  /** `{{voice.i}}`: the agent of themself. */
  i: string;
  /** `{{voice.polite}}`: ends a statement. */
  polite: string;
  /** `{{voice.ask}}`: ends a question. */
  ask: string;
}

/**
 * `greeting` stands in front of the opening, `pledge` after the promise, `sign-off` after the close:
 * so each can follow its own rule (channel, service style, situation) without a text for every mixture.
 */
export type PiecePart = Part | 'greeting' | 'pledge' | 'sign-off';

/** What both stances get alike: the solution, its promise, the basics and the way back. */
export type SharedPart = 'core' | 'promise' | 'pledge' | 'info-pack' | 'way-back';

/** How familiar a text is; after a failure of ours always formal. */
export type Tone = 'formal' | 'informal';

interface Fits {
  situation?: readonly Situation[];
  channel?: readonly ScriptChannel[];
  tone?: Tone;
  /** Left out where they asked for few words: it carries only the voice of the style. */
  brief?: false;
}

type Where = Fits &
  (
    | { part: SharedPart; stance?: never; wish?: never }
    | { part: Exclude<PiecePart, SharedPart>; stance?: readonly Stance[]; wish?: Wish }
  );

/** A shared part cannot name a stance: the compiler keeps the two stances at the same service. */
export type ScriptRule = Where & { id: string; styled?: true };

type Rule = (typeof SCRIPT_RULES)[number];
type StyledId = Extract<Rule, { styled: true }>['id'];

/** A text for each rule, and for each service style where the rule is `styled`. */
export type Script = {
  readonly [Id in Rule['id']]: Id extends StyledId ? Readonly<Record<StyleId, string>> : string;
};

/** A rule with its text; those of styled rules have the style in their id, such as `pledge.classic`. */
export type ScriptPiece = Where & { id: string; text: string; style?: readonly StyleId[] };

/** A live contact that the customer asked for. */
export type Wish = 'call' | 'meeting';

/** Which sentences help to find out; see `playbook/kinds.ts` for when each is used. */
export type MoveId =
  | 'general'
  | 'work'
  | 'cancellation'
  | 'choice'
  | 'onboarding'
  | 'thanks'
  | 'recovery'
  | 'cannot-be-done'
  /** Whatever it is about, where they wish for both. */
  | 'conflict';

export type InfoId =
  | 'steps'
  | 'screen'
  | 'second-look'
  | 'leaving'
  | 'price'
  | 'first-day'
  | 'reach'
  | 'reference';

export type ExtraId = 'shortcut' | 'check-up' | 'reminder' | 'copy' | 'contact' | 'start-list';

/** Why a customer stays: what a reminder can strengthen (domain digest, section 4). */
export type Reinforcement = 'preference' | 'cost-of-change' | 'regret' | 'selection';

/** Growing is half need, half emotion. */
export type Half = 'need' | 'emotion';

/** `talk` for a conversation, `line` for the one written line of someone who wants distance. */
export interface Line {
  talk: string;
  line: string;
}

/** What is said to the customer on each of the six questions. */
export interface LoyaltyLines {
  prompts: Readonly<Record<QuestionId, Line>>;
  /** Ways to say *why stay*. */
  stay: Readonly<Record<Reinforcement, Line>>;
  /** Ways to say *why evolve*. */
  evolve: Readonly<Record<Half, Line>>;
  /** In place of any question while a failure of ours is open: own it, fix it, prevent it. */
  recovery: Line;
}

/** How one language words what a customer or an agent says, so that it can be read. Not said to anyone. */
export interface Matters {
  language: string;
  spaceless: boolean;
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
  /** The customer's words that bring a loyalty question up. */
  raised: Readonly<Record<Raised, readonly string[]>>;
  /** Denials of such words ("not looking elsewhere"): taken out before the words are sought. */
  notRaised: readonly string[];
}

/** Words that tell a situation; `phrases` in the notation of `playbook/markers.ts`. */
export interface SituationMarkers {
  situation: Situation;
  /** Whose words: the customer's or, of a refusal or a mistake of ours, the agent's. */
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
  /** Words of a time by which it is due. */
  due: DueMarkers;
}

/** Words that set a date; `at` the 24-hour time that is meant when none is named. */
export interface DueMarkers {
  /** Each weekday, Sunday first, with its short forms. */
  weekdays: readonly string[];
  /** Each month, January first. */
  months: readonly string[];
  /** In how many days. */
  days: Readonly<Record<string, number>>;
  /** `# units`: in how many hours one unit is. */
  units: Readonly<Record<string, number>>;
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

/** What one language tells agents: all advice in it but the interface around. */
export interface Advice {
  language: string;
  stance: StanceWords;
  nextSteps: NextSteps;
  /** What each reaction to an offer means. */
  moves: { ifTaken: string; ifIgnored: string; ifRefused: string };
  /** Why a loyalty question is asked or not. */
  loyalty: Readonly<Record<LoyaltyReason, string>>;
  ways: Readonly<Record<Reinforcement | Half, string>>;
  draft: Readonly<Record<DraftCheckId, { says: string; suggestion: string }>>;
  handOver: HandOverWords;
  /** A minute after a contact that was hard; `#` is nothing to be counted. */
  afterHard: readonly string[];
}

/** What is not known while the stance is unsure. */
export type Missing =
  | 'noWords'
  | 'onlyAgent'
  | 'onlyOthers'
  | 'unread'
  | 'oneQuestion'
  | 'wish'
  | 'newerWish'
  | 'recorded'
  | 'reaction';

/** How the panel says why, in one line. `#` stands for a number. */
export interface StanceWords {
  nothing: string;
  weak: string;
  conflict: string;
  unread: string;
  field: string;
  oneMore: string;
  more: string;
  /** What would settle it; see `guidance/missing.ts`. */
  missing: Readonly<Record<Missing, string>>;
}

export interface NextSteps {
  stances: Readonly<Record<Stance, Readonly<Record<Situation, string>>>>;
  /** Instead, where they asked for it live. */
  wishes: Readonly<Record<Wish, string>>;
  /** Added where they refused calls. */
  noCall: string;
  /** Added where they ask for a call that the record refuses. */
  againstRecord: string;
}

/** Headings and lines of the notes for colleagues; `{{…}}` as in `Words`, and what is named here. */
export interface HandOverWords {
  title: string;
  customer: string;
  about: string;
  /** By stance. */
  wants: Readonly<Record<Stance, string>>;
  because: string;
  noCalls: string;
  promised: string;
  open: string;
  nothingOpen: string;
  next: string;
  /** The map of the six questions as a private note. */
  mapTitle: string;
  states: Readonly<Record<'clear' | 'unclear' | 'at-risk' | 'not-now', string>>;
}
