import type { Script } from '../words.ts';

/** The English script, piece by piece; `playbook/script-rules.ts` says when each is used. */
export const SCRIPT: Script = {
  'greeting.reply': 'Hello {{customer.name | default: ""}},',
  'greeting.reply.informal': 'Hi {{customer.first_name | default: "there"}},',
  'greeting.chat': 'Hello {{customer.name | default: ""}}.',
  'greeting.chat.informal': 'Hi {{customer.first_name | default: "there"}}.',
  'greeting.call': 'Hello {{customer.name | default: ""}}, this is {{agent.name}}.',
  'greeting.call.brief': 'Hello {{customer.name | default: ""}}, this is {{agent.name}}. I will be brief.',
  'greeting.voicemail': 'Hello {{customer.name | default: ""}}, this is {{agent.name}}.',

  'opening.thanks': 'Thank you for letting me know.',
  'opening.plain': {
    aggregator: 'Here is all of it in one go.',
    bargain: 'Short and plain, so it costs you no time.',
    classic: 'I have given this my full attention.',
    'old-shoe': 'No fuss, here it is.',
    'safe-choice': 'Here is what you can count on.',
    solution: 'Here is the whole answer, not just a part of it.',
    specialist: 'I have gone through the details myself.',
    trendsetter: 'Here is the latest, in short.',
    utility: 'This is about your request {{ticket.number | default: ""}}.',
  },
  'opening.failure': {
    aggregator: 'I am sorry that this went wrong. I am putting all of it right in one go.',
    bargain: 'I am sorry. A low price is no excuse for this.',
    classic: 'Please accept my apology. You are right to expect better.',
    'old-shoe': 'I am sorry. That is not how I want to treat you.',
    'safe-choice': 'I am sorry. You counted on this, and it let you down.',
    solution: 'I am sorry. I am looking at the whole of it, not only at the part that failed.',
    specialist: 'I am sorry. I have looked for the cause, not just for a way around it.',
    trendsetter: 'I am sorry. You count on being ahead with this, and it held you back.',
    utility: 'I am sorry. You depend on this, and I treat it that way.',
  },
  'opening.warm': {
    aggregator: 'Good that you came to me: you can leave all of it here.',
    bargain: 'Good that you asked before spending anything.',
    classic: 'It is good to hear from you, and I will take the time this deserves.',
    'old-shoe': 'Good to hear from you, and I have time for this.',
    'safe-choice': 'Good to hear from you; I will go through it step by step.',
    solution: 'Good to hear from you; I have looked at all of it, not only at the part you named.',
    specialist: 'Good to hear from you; this is my field, so let me explain how I see it.',
    trendsetter: 'Great to hear from you, and smart that you ask now.',
    utility: 'Thank you for getting in touch. A person has it now, and that is me.',
  },
  'opening.cannot-be-done': {
    aggregator: 'I have looked through everything on offer to find you a way.',
    bargain: 'I have looked for a way that does not cost you more.',
    classic: 'I have looked into this with great care.',
    'old-shoe': 'I would have liked to say yes, so I looked twice.',
    'safe-choice': 'I would rather tell you plainly now than disappoint you later.',
    solution: 'I have looked at what you want to reach, not only at what you asked for.',
    specialist: 'I have checked this down to the last detail.',
    trendsetter: 'I like the idea, so I looked for a way to get you there.',
    utility: 'There is a rule in the way here, and you should know which.',
  },
  'opening.cancellation': 'Thank you for telling me; I will make it easy for you.',

  'acknowledgement.question': 'The reason is worth knowing too, so I have put it in.',
  'acknowledgement.problem': 'I have taken it on.',
  'acknowledgement.problem.engage': 'I have taken it on, and I stay with it until it works.',
  'acknowledgement.complaint': 'I answer for it from here on.',
  'acknowledgement.complaint.engage':
    'You should not have had to raise this, and I answer for it from here on.',
  'acknowledgement.renewal-or-price':
    'A price is easier to judge beside what it brought you, so here are both.',
  'acknowledgement.onboarding': 'Everybody has questions in the first days, so ask whatever comes up.',
  'acknowledgement.thanks': 'It was kind of you to say so.',
  'acknowledgement.follow-up': 'You should not have to ask twice, so here is all I know.',
  'acknowledgement.prospect': 'I would rather find out what fits you than sell you the wrong thing.',
  'acknowledgement.recovery': 'It should not have happened, and I answer for it.',

  'core.question':
    'The short answer: [the answer, or what I have done].\nIn detail: [the reason, or the steps].',
  'core.problem':
    'What happened: [the cause in plain words].\nWhat I have done: [the fix, and how you can see it].\nSo that it does not happen again: [what prevents it].',
  'core.complaint':
    'What you were owed: [what should have happened].\nHow I am putting it right: [the remedy].\nWhat I have changed so that it does not happen again: [the change].',
  'core.cannot-be-done':
    'What you asked for: [their wish]. It is not possible as it stands, because [the reason].\nThe nearest I can do: [the best alternative].',
  'core.cancellation':
    'Your cancellation is confirmed. Your last day is [date], and the final bill is [amount, or none].\nWhat is yours to take along: [data or documents, and how].',
  'core.renewal-or-price':
    'The price: [amount, what it includes, from when].\nWhat you have had from it since {{customer.since | default: "you started"}}: [one figure from their account].',
  'core.onboarding': 'Three steps get you going:\n1. [first step]\n2. [second step]\n3. [third step]',
  'core.thanks': 'Nothing is left for you to do.',
  'core.follow-up': 'Done so far: [what is done].\nNext: [the next step, and who does it].',
  'core.prospect':
    'What fits: [product or plan, and its price].\nWhat changes for you with it: [a result, in a figure or an example].',
  'core.recovery':
    'What went wrong on my side: [the mistake, in one plain sentence].\nWhat I have put right: [the fix, and how you can see it].\nWhat keeps it from happening again: [the change].\nWhat you get back for it: [time, money or work, made good].',
  'core.question.call':
    'The short answer is [the answer, or what I have done]. In detail, [the reason, or the steps one by one].',
  'core.problem.call':
    'Here is what happened: [the cause in plain words]. I have already [the fix, and how you can see it], and [what prevents it] keeps it from happening again.',
  'core.complaint.call':
    'You should have had [what should have happened]. I am putting it right with [the remedy], and I have changed [the change], so that it does not happen again.',
  'core.cannot-be-done.call':
    'You asked for [their wish]. As it stands I cannot do that, because [the reason]. What I can do, and it comes close, is [the best alternative].',
  'core.cancellation.call':
    'Your cancellation is confirmed. Your last day is [date], and the final bill is [amount, or none]. You can take [data or documents] along.',
  'core.renewal-or-price.call':
    'The price is [amount, what it includes, from when]. Since {{customer.since | default: "you started"}} it has brought you [one figure from their account].',
  'core.onboarding.call':
    'There are three steps. First, [first step]. Then [second step]. And last, [third step].',
  'core.thanks.call': 'There is nothing left for you to do.',
  'core.follow-up.call': 'So far, [what is done]. Next comes [the next step, and who does it].',
  'core.prospect.call':
    'What fits is [product or plan, and its price]. With it, [a result, in a figure or an example].',
  'core.recovery.call':
    'This went wrong on my side: [the mistake, in one plain sentence]. I have put it right with [the fix, and how you can see it], and [the change] keeps it from happening again. To make good for it, you get [time, money or work, made good].',
  'core.voicemail':
    'It is about your request {{ticket.number | default: ""}}. I leave no details on a recording: you have them from me in writing.',

  'promise.answer': 'If that does not settle it, you have a second answer from me by [day and time].',
  'promise.work': 'It is done by [day and time], and one message from me confirms it.',
  'promise.recovery':
    'Whatever is still missing is done by [day and time], and one message from me confirms it.',
  'promise.cannot-be-done': 'With your yes, it is in place by [day and time].',
  'promise.cancellation': 'Your account is closed on that day, and one message from me confirms it.',
  'promise.renewal-or-price': 'This price holds until [date].',
  'promise.prospect': 'You can have this as a written offer by [day and time].',
  'promise.voicemail': 'My message is with you by [day and time].',

  pledge: {
    aggregator: 'You will not be sent from desk to desk: all of it is dealt with here.',
    bargain: 'If any of it costs extra, I name the price before anything is done.',
    classic: 'I see it through myself, to the last detail.',
    'old-shoe': 'You never start from the beginning with me: I remember where it stands.',
    'safe-choice': 'No surprises: if a date or a price changes, you know before it happens.',
    solution: 'I bring everyone together who has a part in this, so you deal with one person only.',
    specialist: 'Someone who does nothing else all day checks it with me.',
    trendsetter: 'What you tell me goes straight to the people who build it.',
    utility: 'The same rule holds for everyone; if it is wrong in your case, I set a review going.',
  },
  amends: {
    aggregator: 'If this put anything else out of step, an order or a payment, I set that right as well.',
    bargain: 'Putting it right costs you nothing: no fee, no postage, no work of yours.',
    classic: 'A senior colleague looks over the result with me before it reaches you.',
    'old-shoe': 'I have written it down, so that nobody here forgets it the next time you come.',
    'safe-choice': 'You get what everybody gets in such a case, without having to ask for it.',
    solution: 'Everyone with a part in it now works from one plan, and I hold that plan.',
    specialist: 'You also get the finding in writing: what failed, why, and how it was tested.',
    trendsetter: 'The people who build it have your case on the table, and you see what they change.',
    utility: 'If you find this too little, ask for a review: someone who had no part in it decides.',
  },

  'info-pack.written': 'All of this stays with your request, to look up whenever you need it.',
  'info-pack.call': 'You get all of this in writing as well, so there is nothing to note down.',
  'info-pack.voicemail': 'There is nothing you need to note down.',

  'way-back.reply': 'If anything comes up, just reply to this message.',
  'way-back.chat': 'If anything comes up, just write here again.',
  'way-back.call': 'If anything comes up, just reply to that message.',
  'way-back.cancellation': 'If anything here looks wrong, write back and I correct it. The door stays open.',
  'way-back.cancellation.call':
    'If anything in it looks wrong, just reply to that message. The door stays open.',
  'way-back.voicemail': 'If anything comes up, just reply to my message.',

  'question.call': 'I will call you: which time suits you, and on which number?',
  'question.meeting': 'I would like to talk it through with you: which day and time suit you?',
  'question.question': 'How does that sit with what you have in mind?',
  'question.problem': 'How often would you like to hear from me until then?',
  'question.complaint': 'What else would have to happen for this to be right for you?',
  'question.cannot-be-done':
    'What matters most to you in this, so that I can look further in that direction?',
  'question.cancellation': 'What would you like me to take care of before that day?',
  'question.renewal-or-price': 'What do you need from it in the year ahead?',
  'question.onboarding': 'Which of the steps would you like to do together?',
  'question.thanks': 'What are you going to do with it next?',
  'question.follow-up': 'What else shall I look into while I am at it?',
  'question.prospect': 'What would a good result look like for you?',
  'question.stay': 'Shall I stay on the line while you try it?',
  'question.voicemail': 'I would be glad to talk it over: when would be a good time to try again?',

  'close.plain': {
    aggregator: 'That covers all of it.',
    bargain: 'That is all there is to it.',
    classic: 'You can rely on it.',
    'old-shoe': 'You know where I am.',
    'safe-choice': 'You can hold me to this.',
    solution: 'I keep the threads together for you.',
    specialist: 'I stand behind every point of it.',
    trendsetter: 'I keep it moving.',
    utility: 'My name stands behind it, not just a department.',
  },
  'close.warm': {
    aggregator: 'Whatever else comes up, bring it here as well.',
    bargain: 'Ask me anything; asking costs nothing.',
    classic: 'It is a pleasure to look after you.',
    'old-shoe': 'Come back to me any time, with this or anything else.',
    'safe-choice': 'I am here if anything turns out different from what you expect.',
    solution: 'Tell me when the next piece comes up, and I will fit it in.',
    specialist: 'Bring me the hard ones any time; I enjoy them.',
    trendsetter: 'I am curious to see what you make of it.',
    utility: 'Ask for me by name next time; you will not have to explain it again.',
  },
  'close.voicemail': 'You do not need to do anything.',

  'sign-off.reply': 'Kind regards,\n{{agent.name}}',
  'sign-off.reply.informal': 'All the best,\n{{agent.name}}',
  'sign-off.call': 'Goodbye.',
  'sign-off.voicemail': 'Goodbye.',
};
