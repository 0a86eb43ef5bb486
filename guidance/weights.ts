import type {
  BehaviourSignal,
  RecordedSignal,
  StyleSignal,
  TodaySignal,
  WishSignal,
} from '../playbook/markers.ts';

/**
 * Log-odds toward engage of each signal; negative is toward distance. The order of force follows
 * the labelling guideline: a wish about 3 (nineteen in twenty), a recorded preference 2, the state of
 * today 1.4, clear behaviour 1.0, and two cues of style together just enough to lean.
 */
export const WISH_WEIGHTS: Readonly<Record<WishSignal, number>> = {
  'asks-for-call': 3.2,
  'asks-for-person': 3,
  'asks-for-meeting': 3,
  'asks-for-explanation': 2.7,
  'asks-for-guidance': 2.8,
  'asks-for-advice': 2.2,
  'asks-for-updates': 2.6,
  'asks-for-reply': 1.6,
  'invites-contact': 2,
  'complains-of-silence': 2.6,
  'objects-to-canned-answers': 2,
  'refuses-calls': -3.2,
  'refuses-contact': -3.2,
  'refuses-mail': -2.7,
  'refuses-programme': -2.8,
  'refuses-questions': -2.7,
  'wants-writing': -1.8,
  'wants-short': -2.6,
  'wants-just-done': -1.8,
  'wants-self-service': -2.6,
  'wants-privacy': -2.6,
  'complains-of-contact': -2.8,
  'complains-of-process': -2.3,
};

/** What is left of a refusal that is about mailings that sell. */
export const ADVERTISING_SHARE = 0.2;

export const RECORDED_WEIGHTS: Readonly<Record<RecordedSignal, number>> = {
  'recorded-wants-contact': 2,
  'recorded-wants-distance': -2.2,
  'recorded-wants-writing': -1.4,
};

export const TODAY_WEIGHTS: Readonly<Record<TodaySignal, number>> = {
  'in-a-hurry': -1.3,
  'busy-now': -1.4,
  'worn-out': -1.5,
  'afraid-or-lost': 0.6,
  grieving: 0.6,
};
/** Fear or grief counts in full only when the customer reaches out. */
export const REACHING_OUT = 0.9;

export const BEHAVIOUR_WEIGHTS: Readonly<Record<BehaviourSignal, number>> = {
  'asks-how': 0.62,
  'asks-why': 0.5,
  'weighs-options': 0.7,
  'returns-with-more': 0.5,
  'tells-own-life': 0.4,
  'tells-feelings': 0.6,
  'refuses-data': -1.3,
};
/** Two or more real questions in one message. */
export const SEVERAL_QUESTIONS = 0.9;

export const REACTION_WEIGHTS = {
  'took-the-offer': 1,
  'took-the-offer-and-asked-more': 1.5,
  'declined-the-offer': -1.3,
  'declined-again': -1,
  'passed-over-the-offer': -0.6,
  'passed-over-small-talk': -0.6,
  'passed-over-again': -0.6,
  'answered-small-talk': 0.5,
} as const;

export const STYLE_WEIGHTS: Readonly<Record<StyleSignal, number>> = {
  'warm-greeting': 0.5,
  jokes: 0.5,
  'warm-thanks': 0.45,
  'personal-wishes': 0.45,
};
export const LONG_STORY = 0.5;
export const TELEGRAPHIC = -1;

/** By how much a kind of evidence counts more or less than the numbers above. */
export type FamilyScales = Readonly<
  Record<'explicit' | 'recorded' | 'today' | 'behaviour' | 'style', number>
>;

/** A record's structured preferences: opt-outs and the preferred channel. */
export const OPT_OUT_WEIGHTS = { phone: -1.5, email: -0.9, all: -2, survey: 0, marketing: 0 } as const;
export const CHANNEL_WEIGHTS = {
  phone: 1.3,
  'in-person': 1.5,
  web: -0.9,
  email: -0.3,
  chat: 0,
  social: 0,
  unknown: 0,
} as const;

/** What one earlier reaction to our approach weighs; halved after `HISTORY_HALF_LIFE_DAYS`. */
export const HISTORY_WEIGHT = 0.8;
export const HISTORY_HALF_LIFE_DAYS = 180;
/** The farthest a lead's starting point can move the balance: alone it never decides. */
export const STARTING_POINT_WEIGHT = 0.8;
