import type { Ticket } from './ticket.ts';

/** Those who stay every year, and one who might: each gives cause for another of the six questions, or for none. */
export const LOYALTY_TICKETS: Ticket[] = [
  {
    id: 210,
    subject: 'Our season pass',
    status: 'open',
    priority: 'normal',
    queue: 'Season guests',
    tags: ['season-pass'],
    customer: {
      name: 'Harriet Lowe',
      email: 'harriet.lowe@example.com',
      phone: '+44 20 7946 0311',
      language: 'en',
    },
    fields: [
      { label: 'Plan', value: 'Season pass, cabin 4' },
      { label: 'Customer since', inDays: -1150 },
      { label: 'Renewal date', inDays: 24 },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Harriet Lowe',
        hoursAgo: 6,
        text: `Hello! Our pass runs out next month and we have not decided yet whether to renew. The girls are at university now, so it would be mostly the two of us.

Could you give me a ring and talk it through with me? I would love to hear what is planned for the spring, and what other couples do with theirs.`,
      },
    ],
  },
  {
    id: 211,
    subject: 'The new price of our pass',
    status: 'open',
    priority: 'normal',
    queue: 'Season guests',
    tags: ['season-pass', 'price'],
    customer: {
      name: 'Colin Marsh',
      email: 'colin.marsh@marshjoinery.example',
      phone: '+44 117 496 0127',
      company: 'Marsh Joinery',
      language: 'en',
    },
    fields: [
      { label: 'Plan', value: 'Company pass, two cabins' },
      { label: 'Customer since', inDays: -800 },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Colin Marsh',
        hoursAgo: 20,
        text: `Good morning. I see that your prices went up by nine per cent. My partner asks what we get for it, and I would rather talk that over with you than guess.

Could you call me on Thursday and take me through it? I should also like to hear how the other firms use their weeks.`,
      },
    ],
  },
  {
    id: 212,
    subject: 'We have grown',
    status: 'open',
    priority: 'normal',
    queue: 'Season guests',
    tags: ['company-pass'],
    customer: {
      name: 'Priya Nair',
      email: 'priya.nair@lanternstudio.example',
      phone: '+44 131 496 0559',
      company: 'Lantern Studio',
      language: 'en',
    },
    fields: [
      { label: 'Plan', value: 'Company pass, one cabin' },
      { label: 'Customer since', inDays: -500 },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Priya Nair',
        hoursAgo: 9,
        text: `Hi Ines, lovely week again! We have taken on five people since the summer, so one cabin is getting cosy.

What would you suggest, and how do the others do it? I would love to talk about it, could you call me tomorrow?`,
      },
    ],
  },
  {
    id: 213,
    subject: 'Choosing a place for our team weeks',
    status: 'new',
    priority: 'normal',
    queue: 'New guests',
    tags: ['trial'],
    customer: {
      name: 'Jonah Reed',
      email: 'jonah.reed@reedandkline.example',
      phone: '+44 113 496 0268',
      company: 'Reed & Kline',
      language: 'en',
    },
    fields: [{ label: 'Plan', value: 'Trial stay' }],
    messages: [
      {
        from: 'customer',
        author: 'Jonah Reed',
        hoursAgo: 4,
        text: `Hello, thank you for the trial weekend. Until now we have held our team weeks with another company, in a hotel, and nobody is unhappy enough to move.

Why would one change? Could you call me and tell me how it works for firms like ours? I am curious about everything from the kitchen to the desks.`,
      },
    ],
  },
  {
    id: 214,
    subject: 'Third night without heating',
    status: 'open',
    priority: 'high',
    queue: 'Season guests',
    tags: ['season-pass', 'heating'],
    customer: {
      name: 'Edith Calloway',
      email: 'edith.calloway@example.com',
      phone: '+44 20 7946 0478',
      language: 'en',
    },
    fields: [
      { label: 'Plan', value: 'Season pass, cabin 6' },
      { label: 'Customer since', inDays: -2000 },
      { label: 'Renewal date', inDays: 18 },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Edith Calloway',
        hoursAgo: 30,
        text: 'The heating in cabin 6 is off again, and we are here with my mother. Please send somebody today.',
      },
      {
        from: 'agent',
        author: 'Jonas Berg',
        hoursAgo: 28,
        text: 'Dear Ms Calloway, I am sorry. The fitter will be with you by six this evening.',
      },
      {
        from: 'customer',
        author: 'Edith Calloway',
        hoursAgo: 5,
        text: 'Nobody came, and it is the third night. We are to renew in three weeks; another company has offered us a place with a stove that works.',
      },
    ],
  },
  {
    id: 215,
    subject: 'Renovación del abono',
    status: 'open',
    priority: 'normal',
    queue: 'Season guests',
    tags: ['season-pass'],
    customer: { name: 'Andrés Molina', email: 'andres.molina@example.com', language: 'es' },
    fields: [
      { label: 'Plan', value: 'Season pass, cabin 10' },
      { label: 'Customer since', inDays: -900 },
      { label: 'Renewal date', inDays: 40 },
      { label: 'Contact preference', value: 'In writing only, no calls' },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Andrés Molina',
        hoursAgo: 12,
        text: 'Hola. ¿Cómo se renueva el abono? Solo por escrito, por favor, sin llamadas. Con un correo me basta.',
      },
    ],
  },
  {
    id: 216,
    subject: 'We are back',
    status: 'new',
    priority: 'normal',
    queue: 'Guests',
    tags: ['cabin-1'],
    customer: {
      name: 'Owen Price',
      email: 'owen.price@example.com',
      phone: '+44 29 2018 0364',
      language: 'en',
    },
    fields: [{ label: 'Customer since', inDays: -420 }],
    messages: [
      {
        from: 'customer',
        author: 'Owen Price',
        hoursAgo: 9_600,
        text: 'Hello, can we bring the dog to cabin 1? Regards, Owen',
      },
      {
        from: 'agent',
        author: 'Jonas Berg',
        hoursAgo: 9_598,
        text: 'Hello Owen, yes, gladly; there is a fence around the garden.',
      },
      {
        from: 'customer',
        author: 'Owen Price',
        hoursAgo: 8,
        text: `Hello again! It has been far too long, and the dog still dreams of your beach.

Could you give me a ring some evening? I would love to hear how you all are, and which of the walks you would take in winter.`,
      },
    ],
  },
  {
    id: 217,
    subject: 'A place for our choir',
    status: 'new',
    priority: 'normal',
    queue: 'New guests',
    tags: [],
    customer: {
      name: 'Grace Achebe',
      email: 'grace.achebe@example.com',
      phone: '+44 151 496 0713',
      language: 'en',
    },
    fields: [],
    messages: [
      {
        from: 'customer',
        author: 'Grace Achebe',
        hoursAgo: 3,
        text: `Good afternoon, a friend recommended you. We are a choir of fourteen and are looking for a place to rehearse in.

What makes yours special? Could you call me and tell me about it? I should so like to hear how others do it.`,
      },
    ],
  },
];
