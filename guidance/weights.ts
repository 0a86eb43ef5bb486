import type {
  BehaviourSignal,
  RecordedSignal,
  StyleSignal,
  TodaySignal,
  WishSignal,
} from '../playbook/markers.ts';

/**
 * Log-odds toward engage of each signal; negative is toward distance. The order of force follows
 * the labelling guideline: a wish about 2.2 (nine in ten), a recorded preference 1.7, the state of
 * today 1.4, clear behaviour 1.0, and two cues of style together just enough to lean.
 */
export const WISH_WEIGHTS: Readonly<Record<WishSignal, number>> = {
  'asks-for-call': 2.4,
  'asks-for-person': 2.2,
  'asks-for-meeting': 2.2,
  'asks-for-explanation': 2,
  'asks-for-guidance': 2.1,
  'asks-for-advice': 1.6,
  'asks-for-updates': 1.9,
  'asks-for-reply': 1.2,
  'invites-contact': 1.5,
  'complains-of-silence': 1.9,
  'objects-to-canned-answers': 1.5,
  'refuses-calls': -2.4,
  'refuses-contact': -2.4,
  'refuses-mail': -2,
  'refuses-programme': -2.1,
  'refuses-questions': -2,
  'wants-writing': -1.3,
  'wants-short': -1.9,
  'wants-just-done': -1.3,
  'wants-self-service': -1.9,
  'wants-privacy': -1.9,
  'complains-of-contact': -2.1,
  'complains-of-process': -1.7,
};

export const RECORDED_WEIGHTS: Readonly<Record<RecordedSignal, number>> = {
  'recorded-wants-contact': 1.7,
  'recorded-wants-distance': -1.8,
  'recorded-wants-writing': -1.2,
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
  'asks-how': 0.9,
  'asks-why': 0.5,
  'weighs-options': 0.9,
  'returns-with-more': 0.5,
  'tells-own-life': 0.4,
  'tells-feelings': 0.6,
  'declines-offers': -1.1,
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
