import type { Said } from './said.ts';

export const SAID: Said = {
  situations: {
    question: [
      'Is breakfast part of the weekend rate for children under six?',
      'Which of the two cables goes into the black socket?',
      'Can I use the voucher in the other branch as well?',
      'Does the licence cover a second laptop?',
      'What time do you close on Saturdays?',
    ],
    problem: [
      'The heating in our flat has been off since last night.',
      'My card gets refused at the till although there is money on it.',
      'The app closes by itself as soon as I tap on pay.',
      'I only got half of what I ordered.',
      'We cannot reach the booking page from the office any more.',
    ],
    complaint: [
      'I have had enough: four visits and the door still does not close.',
      'The man at your counter talked to my mother like a child.',
      'What a disgrace, three weeks without a single answer.',
      'I want compensation for the two nights we lost.',
      'You promised me Tuesday and again nobody turned up.',
    ],
    'cannot-be-done': [
      'Unfortunately we cannot change the name on a ticket that has been used.',
      'I am afraid that it is not possible to deliver on a Sunday.',
      'We do not offer that size any more.',
      'This model is no longer available.',
    ],
    cancellation: [
      'Please end my membership at the end of the month.',
      'I do not want to continue after the trial month.',
      'Kindly terminate the contract for the second phone.',
      'We are moving abroad and no longer need the service.',
      'How can I get out of my contract?',
    ],
    'renewal-or-price': [
      'Why do I pay eight euros more than last year?',
      'The contract runs out in March, what would another year cost?',
      'Another shop has it cheaper, could you match that?',
      'Is there a discount for schools?',
      'Your letter says that the fee goes up in May.',
    ],
    onboarding: [
      'I got my login yesterday, what should I do first?',
      'We want to set up the till for the new shop, who can help us with the first steps?',
      'I am completely new to this, is there a guide for beginners?',
      'How do I connect the thermostat for the first time?',
      'Our team starts on Monday, is there a training?',
    ],
    thanks: [
      'Thanks a lot, it works now.',
      'Great, that was quick. Have a nice evening!',
      'Perfect, all sorted.',
      'Just wanted to say thank you to Priya.',
    ],
    'follow-up': [
      'Is there anything new about my claim?',
      'I sent you the papers last week, did you get them?',
      'When will the electrician come?',
      'As discussed, here is the signed form.',
      'How long will it take until the parcel is here?',
    ],
    prospect: [
      'We are a small bakery and are looking for a till system.',
      'I read about you in the paper, what would you recommend for two rooms?',
      'Could I try it before I buy?',
      'Do you also take on clients from other towns?',
      'We are comparing three providers for our office, what makes you different?',
    ],
    recovery: [
      'You are right, that was our mistake.',
      'I am sorry, we sent you the wrong size.',
      'We charged you twice in May; I have taken it up with accounts.',
      'I forgot to pass your message on.',
    ],
  },
  promises: [
    'I will send you the corrected bill by Friday.',
    'You will have an answer from me tomorrow before noon.',
    'A technician will come on 4 May between eight and ten.',
    'We are going to replace the lock next week.',
    'I’ll get back to you as soon as I know more.',
  ],
  noPromises: [
    'I will not be able to do that.',
    'If you write to us, we will look into it.',
    'I have sent you the bill today.',
    'Would you like me to call the shop?',
    'Thank you for your patience.',
  ],
};
