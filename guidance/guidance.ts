/** What the panel draws and `advise` prints: the whole advice for one record. */
export interface Guidance {
  /** The record's id. */
  id: string;
  stance: Stance;
  /** What was advised; set when the agent decided otherwise for this ticket, and `stance` follows the agent. */
  advised?: Stance;
  /** Of engage, 0..1. */
  probability: number;
  /** How sure: the band shown beside the stance. */
  band: Band;
  /** One line: why, in the customer's words where there are any. */
  summary: string;
  /** What carries the stance, strongest first; empty while it is unsure. */
  evidence: Evidence[];
  /** What else was heard and counted, strongest first: hints, and what speaks for the other side. */
  heard: Evidence[];
  /** What is missing to decide; empty when decided. */
  missing: string[];
  /** Set when no call may be offered, whatever the stance. */
  callsRefused?: true;
  /** Set when the customer asks to be called this time, though the record says not to call. */
  callsAgainstRecord?: true;
  situation: Situation;
  /** What to do now, one sentence. */
  nextStep: string;
  script: Script;
  /** Only when unsure: how to find out. */
  moves?: Moves;
  infoPack: InfoPackEntry[];
  loyalty: LoyaltyPrompt[];
  promises: OpenPromise[];
  /** Set when the customer writes a language whose words the product cannot read. */
  unreadLanguage?: string;
}

export type Stance = 'engage' | 'distance' | 'unsure';
/** A stance that takes a side. */
export type Side = Exclude<Stance, 'unsure'>;
export type Band = 'strong' | 'clear' | 'slight' | 'none';

export interface Evidence {
  /** Name of the signal, such as `refuses-calls`. */
  signal: string;
  kind: EvidenceKind;
  /** Log-odds toward engage; negative is toward distance. */
  weight: number;
  /** The words it rests on, exactly as they stand in the record. */
  quote?: string;
  source: EvidenceSource;
  /** Removing it alone would change the stance. */
  flips: boolean;
  /** The stance without it; set where it flips. */
  becomes?: Stance;
}

export const EVIDENCE_KINDS = [
  'explicit',
  'recorded',
  'today',
  'behaviour',
  'style',
  'history',
  'default',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type EvidenceSource = { message: string } | { field: string } | { memory: string } | { team: string };

export const SITUATIONS = [
  'question',
  'problem',
  'complaint',
  'cannot-be-done',
  'cancellation',
  'renewal-or-price',
  'onboarding',
  'thanks',
  'follow-up',
  'prospect',
  'recovery',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** How the agent is about to answer; a voicemail may be heard by others and holds no details. */
export const SCRIPT_CHANNELS = ['reply', 'chat', 'call', 'voicemail'] as const;
export type ScriptChannel = (typeof SCRIPT_CHANNELS)[number];

export interface Script {
  channel: ScriptChannel;
  /** BCP 47. */
  language: string;
  parts: ScriptPart[];
  /** The parts joined, ready to copy. Unfilled placeholders stand as `[words]`. */
  text: string;
  /** Placeholders that neither the record nor the settings could fill, such as `agent.name`. */
  missing: string[];
}

export const PARTS = [
  'opening',
  'acknowledgement',
  'core',
  'promise',
  'info-pack',
  'way-back',
  'question',
  'close',
] as const;
export type Part = (typeof PARTS)[number];

export interface ScriptPart {
  part: Part;
  text: string;
}

/** The two ways to find out, when the record does not say. */
export interface Moves {
  /** Offer something and watch: the sentence to send, and what each reaction means. */
  offer: { text: string; ifTaken: string; ifIgnored: string; ifRefused: string };
  /** Ask directly: the sentence to send. */
  ask: { text: string };
}

/** "The manual in the cabin": general information for every customer, whatever the stance. */
export interface InfoPackEntry {
  id: string;
  topic: string;
  text: string;
  link?: string;
}

export const QUESTIONS = ['why-you', 'why-now', 'why-pay', 'why-stay', 'why-evolve', 'why-change'] as const;
export type QuestionId = (typeof QUESTIONS)[number];

export interface LoyaltyPrompt {
  question: QuestionId;
  state: 'clear' | 'unclear' | 'at-risk' | 'not-now';
  /** Why this question now, or why none now. */
  why: string;
  /** What to say, show or ask; absent when the state is `not-now` or `clear`. */
  prompt?: string;
  /** What the way of the prompt is called, where there are others. */
  way?: string;
  /** Other ways to say it, for the agent to choose from. */
  ways?: LoyaltyWay[];
  /** What only the agent can add to the prompt, such as a figure from the account. */
  missing?: string[];
  /** While a failure of ours is open: what to say in place of any question. */
  recovery?: string;
}

/** One way to answer a question: a reinforcement of *why stay*, or a half of *why evolve*. */
export interface LoyaltyWay {
  id: string;
  /** What it is called, for the agent. */
  name: string;
  text: string;
}

export const DRAFT_CHECKS = [
  'stance',
  'unanswered',
  'undated',
  'bare-no',
  'effort',
  'taboo',
  'length',
  'unwanted-call',
] as const;
/** What a draft is checked for; see `guidance/draft/`. */
export type DraftCheckId = (typeof DRAFT_CHECKS)[number];

/** Something in the agent's draft that is worth a second look before it is sent. */
export interface Finding {
  check: DraftCheckId;
  level: 'error' | 'warning' | 'suggestion';
  /** The words it is about, exactly as they stand in the draft; for `unanswered` in the customer's message. */
  words: string;
  /** The part of `words` that gave it away, where one did. */
  mark?: string;
  /** Where `mark` begins in `words`: the same letters may stand in an earlier word as well. */
  markAt?: number;
  says: string;
  suggestion: string;
}

/** Something an agent promised in the thread. */
export interface OpenPromise {
  message: string;
  quote: string;
  /** The day, or the moment, by which it was promised (ISO 8601); absent where none was named. */
  due?: string;
  /** That time has passed. */
  overdue?: true;
}

export const OUTCOMES = ['warmed-up', 'as-expected', 'pulled-back'] as const;
/** How the customer took the contact, as the agent saw it. */
export type Outcome = (typeof OUTCOMES)[number];

/** What was learned about this customer before; empty at first. `at` is a day or a time, ISO 8601. */
export interface Memory {
  /** `stance` is the one that was taken. */
  reactions: { at: string; stance: Stance; outcome: Outcome }[];
  /** Where the agent decided against the advice and did not say how it went. */
  decisions?: { at: string; stance: Side }[];
}

/** The agent's own choices for this ticket, and who the agent is. */
export interface Choices {
  channel?: ScriptChannel;
  /** Set when the agent sees another situation than the one that was read. */
  situation?: Situation;
  /** Set when the agent decided on a stance; it holds whatever is advised. */
  stance?: Side;
  agentName?: string;
  /** BCP 47: the script's language, where the agent wants another than the customer writes. */
  language?: string;
  /** How the agent sounds in languages that ask for it; an id of `Words.voices`. */
  voice?: string;
  /** The same by language (BCP 47), where no one `voice` is chosen. */
  voices?: Readonly<Record<string, string>>;
}
