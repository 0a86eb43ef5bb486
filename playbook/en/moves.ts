import type { MovesWords } from '../words.ts';

const IF_TAKEN = 'They take it up or ask for more: they want contact. Come closer, explain, check back.';
const IF_IGNORED = 'They pass over it or only say thanks: they want distance. Keep to the task, in writing.';

/** How to find out when the record does not say: offer and watch, or ask directly. */
export const MOVES: MovesWords = {
  general: {
    offer: {
      text: 'There is some background to this that can be useful. I can add it if you like.',
      ifTaken: IF_TAKEN,
      ifIgnored: IF_IGNORED,
    },
    ask: {
      text: 'Would you like me to explain how this works, or shall I just get it done and confirm it in one line?',
    },
  },
  special: [
    {
      situation: ['problem', 'complaint', 'follow-up'],
      offer: {
        text: 'I can write to you after each step while I work on this.',
        ifTaken: IF_TAKEN,
        ifIgnored: IF_IGNORED,
      },
      ask: { text: 'Would you like to hear from me along the way, or only once it is done?' },
    },
    {
      situation: ['cancellation'],
      offer: {
        text: 'If it helps, I can send you a short list of what to save before the last day.',
        ifTaken: IF_TAKEN,
        ifIgnored: IF_IGNORED,
      },
      ask: {
        text: 'Would you like me to go through the last steps with you, or is the written confirmation all you need?',
      },
    },
    {
      situation: ['renewal-or-price', 'prospect'],
      offer: {
        text: 'I can work out two versions for you, with what speaks for each.',
        ifTaken: IF_TAKEN,
        ifIgnored: IF_IGNORED,
      },
      ask: {
        text: 'Would you like my advice on what fits, or the figures only, so that you can decide on your own?',
      },
    },
    {
      situation: ['onboarding'],
      offer: {
        text: 'I can stay with you for the first step, so that you see how it goes.',
        ifTaken: IF_TAKEN,
        ifIgnored: IF_IGNORED,
      },
      ask: { text: 'Shall I show you around, or would you rather have the steps and go on your own?' },
    },
    {
      situation: ['thanks'],
      offer: {
        text: 'There is a small trick that saves time with this. I can send it over.',
        ifTaken: IF_TAKEN,
        ifIgnored: IF_IGNORED,
      },
      ask: {
        text: 'Would you like to hear from me when something new comes out for this, or only when you write?',
      },
    },
  ],
};
