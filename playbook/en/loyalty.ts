import type { LoyaltyLines } from '../words.ts';

/** What is said on each of the six questions. The figures stay `[gaps]`: they must be the customer's own. */
export const LOYALTY: LoyaltyLines = {
  prompts: {
    'why-you': {
      talk: 'Let me tell you about a customer in your position. Before, [what it cost to go without]; now, [what is different, with one figure].',
      line: 'A customer in your position now has [the result, in one figure].',
    },
    'why-now': {
      talk: 'Since you last looked, this has changed: [the change]. For you that means [today’s gain].',
      line: 'New since you last looked: [the change, and what it does for you].',
    },
    'why-pay': {
      talk: 'Let me put figures beside the price: since {{customer.since | default: "you started"}} it has brought you [one figure from their account].',
      line: 'To set beside the price: [one figure from your account since {{customer.since | default: "you started"}}].',
    },
    'why-stay': {
      talk: 'What you chose it for still holds: [their reason]. And since then you also have [a recent gain].',
      line: 'What you chose it for still holds: [their reason], and since then [a recent gain].',
    },
    'why-evolve': {
      talk: 'I see that [what has changed on their side]. What fits that is [the step, and its price].',
      line: 'For [what has changed for you], the step that fits is [the step, and its price].',
    },
    'why-change': {
      talk: 'As it is today, this costs you [the cost, in their own numbers]. With this, it would be [the same thing, solved].',
      line: 'As it is today it costs you [the cost]; with this it would be [the figure].',
    },
  },
  stay: {
    preference: {
      talk: 'You took great care when you chose: you compared [what they compared] and decided for [their reason]. That was well judged, and it still holds.',
      line: 'You chose with care, for [their reason], and that still holds.',
    },
    'cost-of-change': {
      talk: 'What you have built up here stays with you: [settings, history, people who know it]. It saves you [hours or money] that a fresh start would take.',
      line: 'What you have built up here, [settings or history], saves you [hours or money].',
    },
    regret: {
      talk: 'You know what you have here: [what has worked, and since when]. Nobody has had to answer for a surprise, and I want to keep it that way.',
      line: 'You know what you have: [what has worked, and since when].',
    },
    selection: {
      talk: 'Compare freely; I will help you to do it fairly. On [the points that matter to them] you are at least level, and here is how I would check: [how].',
      line: 'If you compare: on [the points that matter to them] you are at least level.',
    },
  },
  evolve: {
    need: {
      talk: 'Since {{customer.since | default: "you started"}} this has changed on your side: [the change]. What you have was made for [the old size]; [the step] fits the new one.',
      line: 'What you have was made for [the old size]; [the step] fits [the change].',
    },
    emotion: {
      talk: 'Picture a working day with it: [the relief, in one scene]. And [who will notice] will see the difference.',
      line: 'What it changes in a working day: [the relief, in one scene].',
    },
  },
  recovery: {
    talk: 'This went wrong on my side, and I own it. I have put it right with [the fix], and [the change] keeps it from happening again. What else do you need from me?',
    line: 'This went wrong on my side. It is put right: [the fix]. So that it does not happen again: [the change].',
  },
};
