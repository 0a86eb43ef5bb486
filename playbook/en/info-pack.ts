import type { InfoPiece } from '../words.ts';

/** The manual in the cabin: true for every team, so no opening hours and no links; those a lead adds. */
export const INFO_PACK: readonly InfoPiece[] = [
  {
    id: 'steps',
    topic: 'What happens next',
    situation: ['question', 'problem', 'complaint', 'cannot-be-done', 'follow-up'],
    text: 'Each step is written into your request with its date. If a date changes, the new one is written there too.',
  },
  {
    id: 'screen',
    topic: 'What makes it quicker',
    situation: ['question', 'problem', 'onboarding'],
    text: 'Three things help most: what you did last, the exact words on the screen, and the time it happened.',
  },
  {
    id: 'second-look',
    topic: 'How to have it looked at again',
    situation: ['complaint', 'cannot-be-done', 'renewal-or-price'],
    text: 'Write what you see differently. A colleague who had no part in it can then look at it afresh.',
  },
  {
    id: 'leaving',
    topic: 'Your data when you leave',
    situation: ['cancellation'],
    text: 'Take along what you want to keep before the last day. You can ask for a copy of your data, or have it deleted; you do not have to say why.',
  },
  {
    id: 'price',
    topic: 'How to read the price',
    situation: ['renewal-or-price', 'prospect'],
    text: 'The price names what is included, what would cost extra, and until when it holds. What is not named does not cost anything.',
  },
  {
    id: 'first-day',
    topic: 'The first day',
    situation: ['onboarding'],
    text: 'Do the first step, see that it works, and stop there. The rest can wait until tomorrow.',
  },
  {
    id: 'reach',
    topic: 'How to reach me',
    text: 'Write back on this request at any hour. It is kept with everything that was said before, so a line is enough.',
  },
  {
    id: 'reference',
    topic: 'Where to follow your request',
    text: 'Your reference is {{ticket.number | default: "in the subject line"}}. Whoever reads it sees the whole history.',
  },
];
