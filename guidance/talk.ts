import { ADVICE } from '../playbook/en/advice.ts';
import { MATTERS } from '../playbook/en/matters.ts';
import { ENGLISH } from '../playbook/en/words.ts';
import type { Advice, Matters, Words } from '../playbook/words.ts';

/** The languages of one advice: what is said to the customer, how they are read, what the agent is told. */
export interface Talk {
  words: Words;
  /** The customer's language; English as well where threads are mixed. */
  matters: Matters;
  advice: Advice;
}

export const ENGLISH_TALK: Talk = { words: ENGLISH, matters: MATTERS, advice: ADVICE };
