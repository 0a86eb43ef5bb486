import type { ScriptRule } from './words.ts';

const WRITTEN = ['reply', 'chat'] as const;
const SPOKEN = ['call'] as const;
const VOICEMAIL = ['voicemail'] as const;
/** Something is wrong: an apology first, no warmth that was not earned. */
const FAILURE = ['problem', 'complaint', 'recovery'] as const;
const WARM = ['question', 'renewal-or-price', 'onboarding', 'follow-up', 'prospect'] as const;
// After thanks and to who leaves there is nothing to pledge; a complaint and a failure of ours get amends instead.
const UNDER_WAY = [
  'question',
  'problem',
  'cannot-be-done',
  'renewal-or-price',
  'onboarding',
  'follow-up',
  'prospect',
] as const;

/**
 * Which pieces a script is put together from, and when each is used; every language brings the texts.
 * `styled` pieces have a text for each service style. In the order in which ties are settled.
 */
export const SCRIPT_RULES = [
  { id: 'greeting.reply', part: 'greeting', channel: ['reply'] },
  { id: 'greeting.reply.informal', part: 'greeting', channel: ['reply'], tone: 'informal' },
  { id: 'greeting.chat', part: 'greeting', channel: ['chat'] },
  { id: 'greeting.chat.informal', part: 'greeting', channel: ['chat'], tone: 'informal' },
  { id: 'greeting.call', part: 'greeting', channel: SPOKEN },
  { id: 'greeting.call.brief', part: 'greeting', channel: SPOKEN, stance: ['distance'] },
  { id: 'greeting.voicemail', part: 'greeting', channel: VOICEMAIL },

  { id: 'opening.thanks', part: 'opening', situation: ['thanks'] },
  { id: 'opening.plain', part: 'opening', styled: true, brief: false },
  { id: 'opening.failure', part: 'opening', styled: true, situation: FAILURE },
  { id: 'opening.warm', part: 'opening', styled: true, situation: WARM, stance: ['engage'] },
  {
    id: 'opening.cannot-be-done',
    part: 'opening',
    styled: true,
    situation: ['cannot-be-done'],
    stance: ['engage', 'unsure'],
  },
  {
    id: 'opening.cancellation',
    part: 'opening',
    situation: ['cancellation'],
    stance: ['engage', 'unsure'],
  },

  { id: 'acknowledgement.question', part: 'acknowledgement', situation: ['question'], stance: ['engage'] },
  { id: 'acknowledgement.problem', part: 'acknowledgement', situation: ['problem'], stance: ['unsure'] },
  {
    id: 'acknowledgement.problem.engage',
    part: 'acknowledgement',
    situation: ['problem'],
    stance: ['engage'],
  },
  { id: 'acknowledgement.complaint', part: 'acknowledgement', situation: ['complaint'], stance: ['unsure'] },
  {
    id: 'acknowledgement.complaint.engage',
    part: 'acknowledgement',
    situation: ['complaint'],
    stance: ['engage'],
  },
  {
    id: 'acknowledgement.renewal-or-price',
    part: 'acknowledgement',
    situation: ['renewal-or-price'],
    stance: ['engage'],
  },
  {
    id: 'acknowledgement.onboarding',
    part: 'acknowledgement',
    situation: ['onboarding'],
    stance: ['engage'],
  },
  { id: 'acknowledgement.thanks', part: 'acknowledgement', situation: ['thanks'], stance: ['engage'] },
  { id: 'acknowledgement.follow-up', part: 'acknowledgement', situation: ['follow-up'], stance: ['engage'] },
  { id: 'acknowledgement.prospect', part: 'acknowledgement', situation: ['prospect'], stance: ['engage'] },
  {
    id: 'acknowledgement.recovery',
    part: 'acknowledgement',
    situation: ['recovery'],
    stance: ['engage', 'unsure'],
  },

  { id: 'core.question', part: 'core', situation: ['question'] },
  { id: 'core.problem', part: 'core', situation: ['problem'] },
  { id: 'core.complaint', part: 'core', situation: ['complaint'] },
  { id: 'core.cannot-be-done', part: 'core', situation: ['cannot-be-done'] },
  { id: 'core.cancellation', part: 'core', situation: ['cancellation'] },
  { id: 'core.renewal-or-price', part: 'core', situation: ['renewal-or-price'] },
  { id: 'core.onboarding', part: 'core', situation: ['onboarding'] },
  { id: 'core.thanks', part: 'core', situation: ['thanks'] },
  { id: 'core.follow-up', part: 'core', situation: ['follow-up'] },
  { id: 'core.prospect', part: 'core', situation: ['prospect'] },
  { id: 'core.recovery', part: 'core', situation: ['recovery'] },
  { id: 'core.question.call', part: 'core', situation: ['question'], channel: SPOKEN },
  { id: 'core.problem.call', part: 'core', situation: ['problem'], channel: SPOKEN },
  { id: 'core.complaint.call', part: 'core', situation: ['complaint'], channel: SPOKEN },
  { id: 'core.cannot-be-done.call', part: 'core', situation: ['cannot-be-done'], channel: SPOKEN },
  { id: 'core.cancellation.call', part: 'core', situation: ['cancellation'], channel: SPOKEN },
  { id: 'core.renewal-or-price.call', part: 'core', situation: ['renewal-or-price'], channel: SPOKEN },
  { id: 'core.onboarding.call', part: 'core', situation: ['onboarding'], channel: SPOKEN },
  { id: 'core.thanks.call', part: 'core', situation: ['thanks'], channel: SPOKEN },
  { id: 'core.follow-up.call', part: 'core', situation: ['follow-up'], channel: SPOKEN },
  { id: 'core.prospect.call', part: 'core', situation: ['prospect'], channel: SPOKEN },
  { id: 'core.recovery.call', part: 'core', situation: ['recovery'], channel: SPOKEN },
  { id: 'core.voicemail', part: 'core', channel: VOICEMAIL },

  { id: 'promise.answer', part: 'promise', situation: ['question', 'onboarding'] },
  { id: 'promise.work', part: 'promise', situation: ['problem', 'complaint', 'follow-up'] },
  { id: 'promise.recovery', part: 'promise', situation: ['recovery'] },
  { id: 'promise.cannot-be-done', part: 'promise', situation: ['cannot-be-done'] },
  { id: 'promise.cancellation', part: 'promise', situation: ['cancellation'] },
  { id: 'promise.renewal-or-price', part: 'promise', situation: ['renewal-or-price'] },
  { id: 'promise.prospect', part: 'promise', situation: ['prospect'] },
  { id: 'promise.voicemail', part: 'promise', channel: VOICEMAIL },

  { id: 'pledge', part: 'pledge', styled: true, situation: UNDER_WAY, brief: false },
  { id: 'amends', part: 'pledge', styled: true, situation: ['complaint', 'recovery'] },

  { id: 'info-pack.written', part: 'info-pack', channel: WRITTEN },
  { id: 'info-pack.call', part: 'info-pack', channel: SPOKEN },
  { id: 'info-pack.voicemail', part: 'info-pack', channel: VOICEMAIL },

  { id: 'way-back.reply', part: 'way-back', channel: ['reply'] },
  { id: 'way-back.chat', part: 'way-back', channel: ['chat'] },
  { id: 'way-back.call', part: 'way-back', channel: SPOKEN },
  { id: 'way-back.cancellation', part: 'way-back', situation: ['cancellation'], channel: WRITTEN },
  { id: 'way-back.cancellation.call', part: 'way-back', situation: ['cancellation'], channel: SPOKEN },
  { id: 'way-back.voicemail', part: 'way-back', channel: VOICEMAIL },

  { id: 'question.call', part: 'question', stance: ['engage'], channel: WRITTEN, wish: 'call' },
  {
    id: 'question.meeting',
    part: 'question',
    stance: ['engage'],
    channel: ['reply', 'chat', 'call'],
    wish: 'meeting',
  },
  { id: 'question.question', part: 'question', stance: ['engage'], situation: ['question'] },
  { id: 'question.problem', part: 'question', stance: ['engage'], situation: ['problem'] },
  { id: 'question.complaint', part: 'question', stance: ['engage'], situation: ['complaint', 'recovery'] },
  { id: 'question.cannot-be-done', part: 'question', stance: ['engage'], situation: ['cannot-be-done'] },
  { id: 'question.cancellation', part: 'question', stance: ['engage'], situation: ['cancellation'] },
  { id: 'question.renewal-or-price', part: 'question', stance: ['engage'], situation: ['renewal-or-price'] },
  { id: 'question.onboarding', part: 'question', stance: ['engage'], situation: ['onboarding'] },
  { id: 'question.thanks', part: 'question', stance: ['engage'], situation: ['thanks'] },
  { id: 'question.follow-up', part: 'question', stance: ['engage'], situation: ['follow-up'] },
  { id: 'question.prospect', part: 'question', stance: ['engage'], situation: ['prospect'] },
  {
    id: 'question.stay',
    part: 'question',
    stance: ['engage'],
    situation: ['problem', 'onboarding'],
    channel: SPOKEN,
  },
  { id: 'question.voicemail', part: 'question', stance: ['engage'], channel: VOICEMAIL },

  { id: 'close.plain', part: 'close', styled: true, channel: ['reply', 'chat', 'call'], brief: false },
  {
    id: 'close.warm',
    part: 'close',
    styled: true,
    stance: ['engage'],
    situation: ['question', 'renewal-or-price', 'onboarding', 'thanks', 'follow-up', 'prospect'],
    channel: ['reply', 'chat', 'call'],
  },
  { id: 'close.voicemail', part: 'close', stance: ['distance'], channel: VOICEMAIL },

  { id: 'sign-off.reply', part: 'sign-off', channel: ['reply'] },
  { id: 'sign-off.reply.informal', part: 'sign-off', channel: ['reply'], tone: 'informal' },
  { id: 'sign-off.call', part: 'sign-off', channel: SPOKEN },
  { id: 'sign-off.voicemail', part: 'sign-off', channel: VOICEMAIL },
] as const satisfies readonly ScriptRule[];
