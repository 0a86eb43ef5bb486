import type { QuestionId } from '../guidance/guidance.ts';
import type { StyleId } from '../guidance/team.ts';
import type { Half, Reinforcement, Tone } from './words.ts';

/** What a style is, apart from its words. The styles: domain digest, section 2. */
export interface StyleRule {
  /**
   * Where it is known to begin, -1 (distance) to 1 (engage): what its promise implies, before anything
   * is known of a customer. A lead takes it over or sets another starting point.
   */
  lean: number;
  /** How it addresses customers unless the lead or a failure decides otherwise. */
  tone: Tone;
  /** How well each loyalty question rings in it: 3 its own, 2 fits, 1 with care, 0 would ring false. */
  questions: Readonly<Record<QuestionId, 0 | 1 | 2 | 3>>;
  /** The way to *why stay* and the half of *why evolve* that come first. */
  stay: Reinforcement;
  evolve: Half;
}

const weights = (
  you: 0 | 1 | 2 | 3,
  now: 0 | 1 | 2 | 3,
  pay: 0 | 1 | 2 | 3,
  stay: 0 | 1 | 2 | 3,
  evolve: 0 | 1 | 2 | 3,
  change: 0 | 1 | 2 | 3,
): StyleRule['questions'] => ({
  'why-you': you,
  'why-now': now,
  'why-pay': pay,
  'why-stay': stay,
  'why-evolve': evolve,
  'why-change': change,
});

/** Bargain and Utility promise price or supply, not growth: more than these two would ring false. */
export const STYLE_RULES: Readonly<Record<StyleId, StyleRule>> = {
  aggregator: {
    lean: -0.4,
    tone: 'informal',
    questions: weights(2, 3, 2, 2, 2, 2),
    stay: 'cost-of-change',
    evolve: 'need',
  },
  bargain: {
    lean: -0.6,
    tone: 'informal',
    questions: weights(1, 0, 3, 2, 0, 2),
    stay: 'cost-of-change',
    evolve: 'need',
  },
  classic: {
    lean: 0.3,
    tone: 'formal',
    questions: weights(2, 1, 2, 3, 1, 1),
    stay: 'preference',
    evolve: 'emotion',
  },
  'old-shoe': {
    lean: 0.6,
    tone: 'informal',
    questions: weights(2, 2, 1, 3, 1, 1),
    stay: 'regret',
    evolve: 'emotion',
  },
  'safe-choice': {
    lean: 0,
    tone: 'formal',
    questions: weights(2, 1, 2, 3, 1, 1),
    stay: 'regret',
    evolve: 'need',
  },
  solution: {
    lean: 0.5,
    tone: 'formal',
    questions: weights(3, 2, 2, 2, 3, 2),
    stay: 'cost-of-change',
    evolve: 'need',
  },
  specialist: {
    lean: 0.3,
    tone: 'formal',
    questions: weights(3, 2, 3, 2, 2, 2),
    stay: 'selection',
    evolve: 'need',
  },
  trendsetter: {
    lean: 0.3,
    tone: 'informal',
    questions: weights(2, 3, 1, 1, 3, 2),
    stay: 'preference',
    evolve: 'emotion',
  },
  utility: {
    lean: -0.5,
    tone: 'formal',
    questions: weights(1, 0, 3, 2, 0, 1),
    stay: 'selection',
    evolve: 'need',
  },
};

/** One style in words, for the lead who chooses it and the agents who live it. */
export interface StyleWords {
  name: string;
  promise: string;
  does: readonly string[];
  doesNot: readonly string[];
  /** How it makes good for a failure of its own. */
  recovery: string;
  /** What an agent looks for in a draft before it goes out. */
  checks: readonly string[];
}

export type StylesInWords = Readonly<Record<StyleId, StyleWords>>;

/** The style finder: a few questions, and the styles that each answer speaks for. */
export const STYLE_FINDER = {
  'come-for': {
    range: ['aggregator'],
    price: ['bargain'],
    quality: ['classic', 'specialist'],
    people: ['old-shoe'],
    certainty: ['safe-choice', 'utility'],
    newness: ['trendsetter'],
  },
  choice: {
    'only-one': ['utility'],
    'many-alike': ['bargain', 'safe-choice', 'aggregator'],
    'few-like-us': ['specialist', 'classic', 'trendsetter', 'solution'],
    'next-door': ['old-shoe'],
  },
  matter: {
    same: ['aggregator', 'utility', 'bargain'],
    ordinary: ['safe-choice', 'old-shoe'],
    complex: ['solution'],
    expert: ['specialist'],
    taste: ['trendsetter', 'classic'],
  },
  mistake: {
    'paid-twice': ['bargain', 'utility'],
    'not-known': ['old-shoe'],
    surprise: ['safe-choice', 'classic'],
    'half-answer': ['solution', 'specialist'],
    slow: ['aggregator', 'trendsetter'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly StyleId[]>>>>;

export type FinderQuestion = keyof typeof STYLE_FINDER;

/** The finder in words: each question with its answers. */
export type FinderWords = {
  readonly [Question in FinderQuestion]: {
    ask: string;
    answers: Readonly<Record<keyof (typeof STYLE_FINDER)[Question] & string, string>>;
  };
};
