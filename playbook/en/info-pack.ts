import type { Words } from '../words.ts';

/** The manual in the cabin: true for every team, so no opening hours and no links; those a lead adds. */
export const INFO_PACK: Words['infoPack'] = {
  steps: {
    topic: 'What happens next',
    text: 'Each step is written into your request with its date. If a date changes, the new one is written there too.',
  },
  screen: {
    topic: 'What makes it quicker',
    text: 'Three things help most: what you did last, the exact words on the screen, and the time it happened.',
  },
  'second-look': {
    topic: 'How to have it looked at again',
    text: 'Write what you see differently. A colleague who had no part in it can then look at it afresh.',
  },
  leaving: {
    topic: 'Your data when you leave',
    text: 'Take along what you want to keep before the last day. You can ask for a copy of your data, or have it deleted; you do not have to say why.',
  },
  price: {
    topic: 'How to read the price',
    text: 'The price names what is included, what would cost extra, and until when it holds. What is not named does not cost anything.',
  },
  'first-day': {
    topic: 'The first day',
    text: 'Do the first step, see that it works, and stop there. The rest can wait until tomorrow.',
  },
  reach: {
    topic: 'How to reach me',
    text: 'Write back on this request at any hour. It is kept with everything that was said before, so a line is enough.',
  },
  reference: {
    topic: 'Where to follow your request',
    text: 'Your reference is {{ticket.number | default: "in the subject line"}}. Whoever reads it sees the whole history.',
  },
};

/** Small extras once the matter is settled: each costs the agent a minute and the customer nothing. */
export const EXTRAS: Words['extras'] = {
  shortcut: 'One more thing, since you use it often: [a shortcut that fits what they do].',
  'check-up': 'I have also checked [what could be affected next], so that it does not catch you out.',
  reminder: 'I have noted [the date that matters to them], and you get a line from me before it.',
  copy: 'I have put together [the copy or list they will need], so that you have it at hand.',
  contact: 'If it gets urgent, ask for [the direct way to the right person].',
  'start-list': 'I have written you [a list on one page], so that nobody has to remember it all.',
};
