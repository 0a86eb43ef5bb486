import type { Situation } from '../guidance/guidance.ts';
import type { ExtraId, InfoId, MoveId } from './words.ts';

/** Which of the moves fits a situation; the rest take the general one. */
export const MOVE_FOR: Readonly<Partial<Record<Situation, MoveId>>> = {
  problem: 'work',
  complaint: 'work',
  'follow-up': 'work',
  recovery: 'recovery',
  'cannot-be-done': 'cannot-be-done',
  cancellation: 'cancellation',
  'renewal-or-price': 'choice',
  prospect: 'choice',
  onboarding: 'onboarding',
  thanks: 'thanks',
};

/** The situations that an entry of the info pack is for, in the order shown; null is all of them. */
export const INFO_SITUATIONS: Readonly<Record<InfoId, readonly Situation[] | null>> = {
  steps: ['question', 'problem', 'complaint', 'cannot-be-done', 'follow-up', 'recovery'],
  screen: ['question', 'problem', 'onboarding'],
  'second-look': ['complaint', 'cannot-be-done', 'renewal-or-price', 'recovery'],
  leaving: ['cancellation'],
  price: ['renewal-or-price', 'prospect'],
  'first-day': ['onboarding'],
  reach: null,
  reference: null,
};

/** Where a small extra is welcome: never beside something that is wrong, nor to someone who leaves. */
export const EXTRA_FOR: Readonly<Record<ExtraId, readonly Situation[]>> = {
  shortcut: ['question', 'thanks'],
  'check-up': ['problem', 'recovery', 'complaint'],
  reminder: ['renewal-or-price'],
  copy: ['cancellation', 'cannot-be-done'],
  contact: ['follow-up', 'prospect'],
  'start-list': ['onboarding'],
};
