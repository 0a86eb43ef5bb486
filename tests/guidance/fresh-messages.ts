import type { Situation } from '../../guidance/guidance.ts';

type Told = Readonly<Partial<Record<Situation, readonly string[]>>>;

/**
 * Written in two rounds after the patterns: 61 % of the first and 71 % of the second were read right at
 * first sight, before what they taught was taken up.
 */
export const FRESH_MESSAGES: readonly Told[] = [
  {
    question: [
      'Do I need a separate adapter for the UK?',
      'Hi there, quick one: is the pool open in October?',
      'What does the yellow light on the front mean?',
      'Which documents should I bring to the appointment?',
      'Could you tell me if gluten free bread is on the menu?',
      'Am I allowed to paint the walls?',
    ],
    problem: [
      'The screen stays black when I plug in the projector.',
      'My gift card balance shows zero but I have never used it.',
      'Half the students cannot see the homework.',
      'Every export comes out empty since Tuesday.',
      'the tap in the bathroom drips all night',
      'I keep getting somebody else’s statements.',
      'Two of the chairs arrived with a cracked leg.',
      'Your app tells me my address does not exist.',
    ],
    complaint: [
      'Honestly this is beyond poor, I have been passed around five departments.',
      'Your receptionist laughed when I asked for a receipt.',
      'I feel cheated by that cleaning fee.',
      'How hard can it be to answer one email?',
      'This is not what I paid for and I expect a refund.',
      'I have been a customer for ten years and have never been treated this way.',
    ],
    cancellation: [
      'Effective immediately we are terminating the maintenance agreement.',
      'I would like to stop my monthly donation.',
      'Please do not renew my domain.',
      'We have sold the boat, so the insurance can end.',
      'Can I still get out of the gym contract after two weeks?',
      'Take my daughter off the list for the spring term.',
    ],
    'renewal-or-price': [
      'Our licence is due in June, please send the terms.',
      'Why is the second child no longer half price?',
      'Is that your best offer for the fleet?',
      'We were quoted 900 last spring, now it says 1,150.',
      'What would it cost to add another van?',
      'Can you do something about the rate if we sign for three years?',
    ],
    onboarding: [
      'The kit came this morning, what do I do with the little key?',
      'We go live with the new register on Monday and nobody has used it.',
      'First week here, how does the booking of rooms work?',
      'Where do new tenants find the instructions for the laundry?',
      'I have just opened my account and see an empty page, what next?',
    ],
    prospect: [
      'Do you also insure e-scooters?',
      'Our choir is looking for a hall for twelve evenings.',
      'A friend recommended you for wedding cakes.',
      'Could someone show us the software before we decide?',
      'What would you suggest for a family of five with a dog?',
      'We currently use paper lists and are wondering what you could do for us.',
    ],
    'follow-up': [
      'It has been ten days, has anybody looked at it?',
      'Just bumping this up.',
      'Has my passport been sent?',
      'You wanted the serial number: it is K-3391.',
      'Is the sofa on its way?',
      'I am still waiting for the plumber to ring.',
    ],
    thanks: [
      'That solved it, cheers!',
      'Lovely, got the tickets, thank you so much.',
      'You are a star.',
      'Received with thanks.',
      'All good now, no need to reply.',
    ],
  },
  {
    question: [
      'Which of the lamps are red?',
      'Is the shop open on Ascension Day?',
      'How many people fit in the blue tent?',
      'Do I have to sign both pages?',
      'What is the difference between the two rates for parking?',
      'Can my sister pick the parcel up for me?',
      'Does the first week count as well?',
    ],
    problem: [
      'Since Sunday the lift stops between floors.',
      'I cannot find my order in my account.',
      'The ink has run dry after ten pages.',
      'Somebody else is sitting on our booked table every week.',
      'Email notifications never reach our accountant.',
      'The key does not turn in the lock.',
    ],
    complaint: [
      'I am sick and tired of being told to wait.',
      'Nobody has apologised to us yet.',
      'You people have ruined our anniversary.',
      'What a terrible way to treat a widow.',
      'Third time I write, still no reply, I will go to the ombudsman.',
    ],
    cancellation: [
      'I want out of this plan by the end of the month.',
      'Please delete my profile and stop the payments.',
      'We have decided not to go on with the lessons.',
      'Kindly confirm that my contract ends in August as I am switching to another firm.',
    ],
    'renewal-or-price': [
      'Is there a cheaper plan for pensioners?',
      'My bill is twelve pounds higher than before.',
      'We are happy to renew if the price stays the same.',
      'What do you charge for a second key?',
    ],
    onboarding: [
      'How do I pair the watch for the first time?',
      'We have just signed and would like to know how we get started.',
      'Is there a short video for new users?',
      'I do not know where to begin with all these settings.',
    ],
    prospect: [
      'Would your system work for a riding school?',
      'We need a photographer for a wedding in May, are you free?',
      'Can I see a sample before I order?',
      'I am thinking of changing to you, what speaks for it?',
    ],
    'follow-up': [
      'Did my form arrive?',
      'When can I expect the money?',
      'Any word from the manufacturer?',
      'I have attached the photos you asked for.',
      'Where are we with the permit?',
    ],
    thanks: [
      'Thank you, that is exactly what I needed.',
      'Brilliant, works now.',
      'Much appreciated, have a good weekend.',
    ],
  },
];
