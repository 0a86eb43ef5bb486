import type { LearnSettings } from './learn.ts';

const USUAL: LearnSettings = { stem: 4, letters: 0, ridge: 6, lasso: 0.5, steps: 250, rare: 3, held: 3 };

/** What held-out records chose for each language. */
export const SETTINGS: Readonly<Record<string, LearnSettings>> = {
  en: { ...USUAL, letters: 4, ridge: 12, lasso: 1.5, held: 1.5 },
  es: USUAL,
  fa: { ...USUAL, stem: 3 },
  th: { ...USUAL, stem: 0 },
  lo: { ...USUAL, stem: 0 },
  bn: { ...USUAL, stem: 3, letters: 4, ridge: 8 },
  ta: { ...USUAL, stem: 3, letters: 4, ridge: 8 },
};

/** For what all languages share: few features, each seen often. */
export const SHARED_SETTINGS: LearnSettings = {
  stem: 0,
  letters: 0,
  ridge: 3,
  lasso: 0.5,
  steps: 250,
  rare: 8,
  held: 1,
};
