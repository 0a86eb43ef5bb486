import type { ScriptPiece } from '../../words.ts';

const WRITTEN = ['reply', 'chat'] as const;
// After thanks there is nothing to promise.
const UNDER_WAY = [
  'question',
  'problem',
  'complaint',
  'cannot-be-done',
  'cancellation',
  'renewal-or-price',
  'onboarding',
  'follow-up',
  'prospect',
] as const;

/** What happens by when, and after it how this service style keeps its word. */
export const PROMISES: readonly ScriptPiece[] = [
  {
    id: 'promise.answer',
    part: 'promise',
    situation: ['question', 'onboarding'],
    text: 'If that does not settle it, you have a second answer from me by [day and time].',
  },
  {
    id: 'promise.work',
    part: 'promise',
    situation: ['problem', 'complaint', 'follow-up'],
    text: 'It is done by [day and time], and one message from me confirms it.',
  },
  {
    id: 'promise.cannot-be-done',
    part: 'promise',
    situation: ['cannot-be-done'],
    text: 'With your yes, it is in place by [day and time].',
  },
  {
    id: 'promise.cancellation',
    part: 'promise',
    situation: ['cancellation'],
    text: 'You have the confirmation in writing by [day and time].',
  },
  {
    id: 'promise.renewal-or-price',
    part: 'promise',
    situation: ['renewal-or-price'],
    text: 'This price holds until [date].',
  },
  {
    id: 'promise.prospect',
    part: 'promise',
    situation: ['prospect'],
    text: 'You can have this as a written offer by [day and time].',
  },

  {
    id: 'pledge.aggregator',
    part: 'pledge',
    style: ['aggregator'],
    situation: UNDER_WAY,
    text: 'You will not be sent from desk to desk: all of it is dealt with here.',
  },
  {
    id: 'pledge.bargain.cancellation',
    part: 'pledge',
    style: ['bargain'],
    situation: ['cancellation'],
    text: 'Nothing is charged beyond that bill.',
  },
  {
    id: 'pledge.bargain',
    part: 'pledge',
    style: ['bargain'],
    situation: UNDER_WAY,
    text: 'If any of it costs extra, I name the price before anything is done.',
  },
  {
    id: 'pledge.classic',
    part: 'pledge',
    style: ['classic'],
    situation: UNDER_WAY,
    text: 'I see it through myself, to the last detail.',
  },
  {
    id: 'pledge.old-shoe',
    part: 'pledge',
    style: ['old-shoe'],
    situation: UNDER_WAY,
    text: 'You never start from the beginning with me: I remember where it stands.',
  },
  {
    id: 'pledge.safe-choice',
    part: 'pledge',
    style: ['safe-choice'],
    situation: UNDER_WAY,
    text: 'No surprises: if a date or a price changes, you know before it happens.',
  },
  {
    id: 'pledge.solution',
    part: 'pledge',
    style: ['solution'],
    situation: UNDER_WAY,
    text: 'I bring everyone together who has a part in this, so you deal with one person only.',
  },
  {
    id: 'pledge.specialist',
    part: 'pledge',
    style: ['specialist'],
    situation: UNDER_WAY,
    text: 'Someone who does nothing else all day checks it with me.',
  },
  {
    id: 'pledge.trendsetter',
    part: 'pledge',
    style: ['trendsetter'],
    situation: UNDER_WAY,
    text: 'And what you told me goes straight to the people who make the next one.',
  },
  {
    id: 'pledge.utility',
    part: 'pledge',
    style: ['utility'],
    situation: ['question', 'problem', 'onboarding', 'follow-up', 'prospect'],
    text: 'Every step is on record, and you can ask to have any of them reviewed.',
  },
  {
    id: 'pledge.utility.rule',
    part: 'pledge',
    style: ['utility'],
    situation: ['complaint', 'cannot-be-done', 'cancellation', 'renewal-or-price'],
    text: 'The same rule holds for everyone; if it is wrong in your case, ask for a review and I will set it going.',
  },
];

/** The one thing every customer may need to know, and how to come back. */
export const BASICS: readonly ScriptPiece[] = [
  {
    id: 'info-pack.reply',
    part: 'info-pack',
    channel: WRITTEN,
    text: 'All of this is kept with your request, so you never have to repeat it.',
  },
  {
    id: 'info-pack.call',
    part: 'info-pack',
    channel: ['call'],
    text: 'You get all of this in writing as well, so there is nothing to note down.',
  },

  {
    id: 'way-back.reply',
    part: 'way-back',
    channel: ['reply'],
    text: 'If anything comes up, just reply to this message.',
  },
  {
    id: 'way-back.chat',
    part: 'way-back',
    channel: ['chat'],
    text: 'If anything comes up, just write here again.',
  },
  {
    id: 'way-back.call',
    part: 'way-back',
    channel: ['call'],
    text: 'If anything comes up, just reply to that message.',
  },
  {
    id: 'way-back.cancellation',
    part: 'way-back',
    situation: ['cancellation'],
    channel: WRITTEN,
    text: 'If anything here looks wrong, write back and I correct it. The door stays open.',
  },
  {
    id: 'way-back.cancellation.call',
    part: 'way-back',
    situation: ['cancellation'],
    channel: ['call'],
    text: 'If anything in it looks wrong, just reply to that message. The door stays open.',
  },
];
