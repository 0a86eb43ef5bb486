/** How the panel says why, in one line. `#` stands for a number. */
export const STANCE_WORDS = {
  nothing: 'Nothing here says how close this customer wants us.',
  weak: 'Only weak hints so far: not enough to take a side.',
  conflict: 'The customer wishes for both, and neither is newer.',
  unread: 'I cannot read this language: only opt-outs and preferences count.',
  field: 'The record says so.',
  oneMore: 'and 1 more reason',
  more: 'and # more reasons',
  missing: {
    wish: 'A word from the customer about how they want to be helped',
    newerWish: 'A newer wish that settles which of the two holds',
    recorded: 'A recorded preference or opt-out',
    reaction: 'A reaction to something we offered',
  },
} as const;
