import type { NextSteps } from '../words.ts';

/** What to do now, one sentence for each stance and situation. */
export const NEXT_STEPS: NextSteps = {
  stances: {
    engage: {
      question: 'Answer first, then explain why and invite what they still wonder about.',
      problem: 'Take it on by name, say what you do now, and keep them posted until it works.',
      complaint: 'Own it in plain words, put it right, and ask what else would make it right.',
      'cannot-be-done': 'Say what is not possible and why, then work out the nearest way with them.',
      cancellation: 'Confirm it, make it easy, and offer to settle what is still open.',
      'renewal-or-price': 'Show the price beside what they have had from it, and hear what they need next.',
      onboarding: 'Go through the first step with them, then leave the rest as a list.',
      thanks: 'Take the thanks, say that nothing is left to do, and show real interest.',
      'follow-up': 'Tell them all you know and the next date, before they have to ask again.',
      prospect: 'Find out what they need before you name a product.',
    },
    distance: {
      question: 'Answer in one written message, shortest form first, and stop there.',
      problem: 'Fix it, show the proof and the time in one written message.',
      complaint: 'Put it right and say so in writing; ask nothing that you can find out yourself.',
      'cannot-be-done':
        'Give the reason in a sentence and the nearest alternative, ready to accept with a yes.',
      cancellation: 'Confirm it in writing with the last day; do not ask why.',
      'renewal-or-price': 'Send price, contents and date in one message, with the figures that support it.',
      onboarding: 'Send the steps as a list they can follow alone.',
      thanks: 'One line, then close the request.',
      'follow-up': 'Send status and date in two lines.',
      prospect: 'Send the offer with its price in writing and leave the next move to them.',
    },
    unsure: {
      question: 'Answer fully, then offer a little more and watch what they do with it.',
      problem: 'Start on the fix, and ask how closely they want to follow it.',
      complaint: 'Put it right first, and ask how they want to hear about it.',
      'cannot-be-done': 'Give the reason and the nearest alternative, and offer to look further.',
      cancellation: 'Confirm it, and offer help with the last steps without pressing.',
      'renewal-or-price': 'Send price and figures, and offer to go through them.',
      onboarding: 'Send the first step, and ask whether they want company for the rest.',
      thanks: 'Answer in a line and close the request.',
      'follow-up': 'Send status and date, and ask how often they want to hear.',
      prospect: 'Send the facts, and ask whether they want advice with them.',
    },
  },
  wishes: {
    call: 'Agree on a time and call them, then send what was said in writing.',
    meeting: 'Agree on a time to go through it live, and prepare the points they named.',
  },
  noCall: 'No call.',
};
