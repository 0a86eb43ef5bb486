import type { Words } from '../words.ts';

/** How to find out when the record does not say: a sentence that offers something, and one that asks. */
export const MOVES: Words['moves'] = {
  general: {
    offer: 'There is some background to this that can be useful. I can add it if you like.',
    ask: 'Would you like me to explain how this works, or shall I just get it done and confirm it in one line?',
  },
  work: {
    offer: 'I can write to you after each step while I work on this.',
    ask: 'Would you like to hear from me along the way, or only once it is done?',
  },
  recovery: {
    offer: 'I can write down for you how it came to this, step by step.',
    ask: 'Would you like to know how it came to this, or only that it is put right?',
  },
  'cannot-be-done': {
    offer: 'I can put two or three other ways side by side for you.',
    ask: 'Shall I look for other ways together with you, or send you the best one, ready to accept?',
  },
  cancellation: {
    offer: 'If it helps, I can send you a short list of what to save before the last day.',
    ask: 'Would you like me to go through the last steps with you, or is the written confirmation all you need?',
  },
  choice: {
    offer: 'I can work out two versions for you, with what speaks for each.',
    ask: 'Would you like my advice on what fits, or the figures only, so that you can decide on your own?',
  },
  onboarding: {
    offer: 'I can stay with you for the first step, so that you see how it goes.',
    ask: 'Shall I show you around, or would you rather have the steps and go on your own?',
  },
  thanks: {
    offer: 'There is a small trick that saves time with this. I can send it over.',
    ask: 'Would you like to hear from me when something new comes out for this, or only when you write?',
  },
  conflict: {
    offer: 'I will put it in writing first, and do anything beyond that only if you ask.',
    ask: 'So that I do it your way today: shall I go through it with you, or get it done and leave you in peace?',
  },
};

/** What is said around the question, so that it is easy to answer in this channel. */
export const MOVE_LEADS: Words['moveLeads'] = {
  reply: 'One word back is enough.',
  chat: 'One short question.',
  call: 'May I ask one thing first?',
  voicemail: 'Send me one word when it suits you.',
};
