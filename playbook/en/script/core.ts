import type { ScriptPiece } from '../../words.ts';

const SPOKEN = ['call'] as const;

/** The task itself, alike in both stances: written ones can be scanned, spoken ones read aloud. */
export const CORES: readonly ScriptPiece[] = [
  {
    id: 'core.question',
    part: 'core',
    situation: ['question'],
    text: 'The short answer: [the answer, or what I have done].\nIn detail: [the reason, or the steps].',
  },
  {
    id: 'core.problem',
    part: 'core',
    situation: ['problem'],
    text: 'What happened: [the cause in plain words].\nWhat I have done: [the fix, or the first step].\nSo that it does not happen again: [what prevents it].',
  },
  {
    id: 'core.complaint',
    part: 'core',
    situation: ['complaint'],
    text: 'What you were owed: [what should have happened].\nHow I am putting it right: [the remedy].\nWhat I have changed so that it does not happen again: [the change].',
  },
  {
    id: 'core.cannot-be-done',
    part: 'core',
    situation: ['cannot-be-done'],
    text: 'What you asked for: [their wish]. It is not possible as it stands, because [the reason].\nThe nearest I can do: [the best alternative].',
  },
  {
    id: 'core.cancellation',
    part: 'core',
    situation: ['cancellation'],
    text: 'Your cancellation is confirmed. Your last day is [date], and the final bill is [amount, or none].\nWhat is yours to take along: [data or documents, and how].',
  },
  {
    id: 'core.renewal-or-price',
    part: 'core',
    situation: ['renewal-or-price'],
    text: 'The price: [amount, what it includes, from when].\nWhat you have had from it since {{customer.since | default: "you started"}}: [one figure from their account].',
  },
  {
    id: 'core.onboarding',
    part: 'core',
    situation: ['onboarding'],
    text: 'Three steps get you going:\n1. [first step]\n2. [second step]\n3. [third step]',
  },
  { id: 'core.thanks', part: 'core', situation: ['thanks'], text: 'Nothing is left for you to do.' },
  {
    id: 'core.follow-up',
    part: 'core',
    situation: ['follow-up'],
    text: 'Done so far: [what is done].\nNext: [the next step, and who does it].',
  },
  {
    id: 'core.prospect',
    part: 'core',
    situation: ['prospect'],
    text: 'What fits: [product or plan, and its price].\nWhat changes for you with it: [a result, in a figure or an example].',
  },

  {
    id: 'core.question.call',
    part: 'core',
    situation: ['question'],
    channel: SPOKEN,
    text: 'The short answer is [the answer, or what I have done]. In detail, [the reason, or the steps one by one].',
  },
  {
    id: 'core.problem.call',
    part: 'core',
    situation: ['problem'],
    channel: SPOKEN,
    text: 'Here is what happened: [the cause in plain words]. I have already [the fix, or the first step], and [what prevents it] keeps it from happening again.',
  },
  {
    id: 'core.complaint.call',
    part: 'core',
    situation: ['complaint'],
    channel: SPOKEN,
    text: 'You should have had [what should have happened]. I am putting it right with [the remedy], and I have changed [the change], so that it does not happen again.',
  },
  {
    id: 'core.cannot-be-done.call',
    part: 'core',
    situation: ['cannot-be-done'],
    channel: SPOKEN,
    text: 'You asked for [their wish]. As it stands I cannot do that, because [the reason]. What I can do, and it comes close, is [the best alternative].',
  },
  {
    id: 'core.cancellation.call',
    part: 'core',
    situation: ['cancellation'],
    channel: SPOKEN,
    text: 'Your cancellation is confirmed. Your last day is [date], and the final bill is [amount, or none]. You can take [data or documents] along.',
  },
  {
    id: 'core.renewal-or-price.call',
    part: 'core',
    situation: ['renewal-or-price'],
    channel: SPOKEN,
    text: 'The price is [amount, what it includes, from when]. Since {{customer.since | default: "you started"}} it has brought you [one figure from their account].',
  },
  {
    id: 'core.onboarding.call',
    part: 'core',
    situation: ['onboarding'],
    channel: SPOKEN,
    text: 'There are three steps. First, [first step]. Then [second step]. And last, [third step].',
  },
  {
    id: 'core.thanks.call',
    part: 'core',
    situation: ['thanks'],
    channel: SPOKEN,
    text: 'There is nothing left for you to do.',
  },
  {
    id: 'core.follow-up.call',
    part: 'core',
    situation: ['follow-up'],
    channel: SPOKEN,
    text: 'So far, [what is done]. Next comes [the next step, and who does it].',
  },
  {
    id: 'core.prospect.call',
    part: 'core',
    situation: ['prospect'],
    channel: SPOKEN,
    text: 'What fits is [product or plan, and its price]. With it, [a result, in a figure or an example].',
  },
];
