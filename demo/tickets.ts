import { LOYALTY_TICKETS } from './loyalty-tickets.ts';
import type { Ticket } from './ticket.ts';

/**
 * The guests of an invented firm that lets holiday cabins: each stands for another way in which a
 * customer asks for closeness or for distance.
 */
export const TICKETS: Ticket[] = [
  {
    id: 201,
    subject: 'Our first stay: how does everything work?',
    status: 'open',
    priority: 'normal',
    queue: 'Guests',
    tags: ['first-stay', 'cabin-12'],
    customer: {
      name: 'Nora Whitfield',
      email: 'nora.whitfield@example.com',
      phone: '+44 20 7946 0182',
      language: 'en',
    },
    fields: [
      { label: 'Booking', value: 'Cabin 12, 27 November to 4 December' },
      { label: 'Customer since', value: '2026-10-30' },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Nora Whitfield',
        hoursAgo: 52,
        text: `Hello! We are coming to you for the first time and the children talk of nothing else. I have so many questions that I hardly know where to start.

How does the wood stove work, and is it safe with a four-year-old? Which of the walks would you take yourself with small legs? And is there somebody who could show us round when we arrive?`,
      },
      {
        from: 'agent',
        author: 'Ines Holm',
        hoursAgo: 49,
        text: `Hello Nora, lovely to hear it. The stove has a guard and a lock, and the lake path is the one for small legs: forty minutes, flat all the way. Shall I send you our list of the things that families like best?`,
      },
      {
        from: 'customer',
        author: 'Nora Whitfield',
        hoursAgo: 3,
        text: `Oh yes please, do send the list, that is just what we were hoping for! My husband wants to know why the hot tub has to be ordered the day before.

Could you give me a ring this week and talk me through the arrival? I am at home every afternoon and it is so much nicer to hear a voice.`,
      },
    ],
  },
  {
    id: 202,
    subject: 'Door code cabin 3',
    status: 'new',
    priority: 'high',
    queue: 'Business stays',
    tags: ['business'],
    customer: {
      name: 'Graham Pike',
      email: 'g.pike@pikesurveying.example',
      phone: '+44 161 496 0044',
      company: 'Pike Surveying',
      language: 'en',
    },
    fields: [
      { label: 'Booking', value: 'Cabin 3, 23 to 25 November' },
      { label: 'Contact preference', value: 'In writing only, no calls' },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Graham Pike',
        hoursAgo: 30,
        text: 'Need the door code for cabin 3, Monday night. One mail with code and parking is enough.',
      },
      {
        from: 'agent',
        author: 'Ines Holm',
        hoursAgo: 29,
        text: 'Hello Mr Pike, of course. I would love to call you and tell you about our welcome evening on Tuesday. When would suit you?',
      },
      {
        from: 'note',
        author: 'Ines Holm',
        hoursAgo: 29,
        text: 'Tried to ring him, went to voicemail. He would surely love a call back and the full tour.',
      },
      {
        from: 'customer',
        author: 'Graham Pike',
        hoursAgo: 2,
        text: 'Please do not phone. I did not ask for an evening, I asked for a code. Just send it in writing.',
      },
    ],
  },
  {
    id: 203,
    subject: 'Parking at cabin 7',
    status: 'open',
    priority: 'normal',
    queue: 'Guests',
    tags: ['cabin-7'],
    customer: { name: 'Tom Aldous', email: 'tom.aldous@example.com', language: 'en' },
    fields: [{ label: 'Booking', value: 'Cabin 7, 12 to 15 December' }],
    messages: [
      {
        from: 'customer',
        author: 'Tom Aldous',
        hoursAgo: 2,
        text: 'Hello, is parking included at cabin 7? Regards, Tom',
      },
      {
        from: 'agent',
        author: 'Ines Holm',
        hoursAgo: 1,
        text: 'Hello Tom, yes: one car, right beside the cabin. The lower road is closed in winter; I can send you the way round if you like.',
      },
    ],
    next: `Yes please, do send it! Now you have made me curious. Why is the lower road closed in winter, and how do people get up there instead? Could somebody call me and walk me through the way? I would rather talk to a person than find out in the dark.`,
  },
  {
    id: 204,
    subject: 'Nuestro aniversario en la cabaña',
    status: 'open',
    priority: 'normal',
    queue: 'Guests',
    tags: ['anniversary'],
    customer: { name: 'Lucía Ferrer', email: 'lucia.ferrer@example.com', language: 'es' },
    fields: [{ label: 'Booking', value: 'Cabin 5, 5 to 8 December' }],
    messages: [
      {
        from: 'customer',
        author: 'Lucía Ferrer',
        hoursAgo: 26,
        text: `¡Hola! Celebramos diez años de casados y queremos que sea especial. ¿Qué nos recomendáis para cenar? ¿Cómo se llega al mirador y por qué dicen que es mejor al amanecer?

¿Podríais llamarme y me contáis con calma qué se puede preparar? Me encantaría que alguien nos enseñara la cabaña al llegar.`,
      },
    ],
  },
  {
    id: 205,
    subject: 'ขอใบกำกับภาษี',
    status: 'new',
    priority: 'normal',
    queue: 'Business stays',
    tags: ['invoice'],
    customer: {
      name: 'มาลี ศรีสุข',
      email: 'malee.srisuk@example.com',
      company: 'ศรีสุขการค้า',
      language: 'th',
    },
    fields: [{ label: 'Booking', value: 'Cabin 9, 10 to 11 November' }],
    messages: [
      {
        from: 'customer',
        author: 'มาลี ศรีสุข',
        hoursAgo: 7,
        text: 'ขอใบกำกับภาษีของวันที่ 10 พฤศจิกายนค่ะ ส่งทางอีเมลอย่างเดียวพอ ไม่ต้องโทรกลับนะคะ ไม่สะดวกรับสาย',
      },
    ],
  },
  {
    id: 206,
    subject: 'لغو رزرو پدرم',
    status: 'open',
    priority: 'high',
    queue: 'Guests',
    tags: ['cancellation'],
    customer: {
      name: 'فرهاد میرزایی',
      email: 'farhad.mirzaei@example.com',
      phone: '+98 21 5555 0136',
      language: 'fa',
      dir: 'rtl',
    },
    fields: [{ label: 'Booking', value: 'Cabin 2, 1 to 10 December' }],
    messages: [
      {
        from: 'customer',
        author: 'فرهاد میرزایی',
        hoursAgo: 5,
        text: `سلام. این سفر را برای پدرم گرفته بودم که هفته پیش فوت کرد. راستش نمی‌دانم از کجا شروع کنم و حالم خوب نیست.

ممکن است کسی با من تماس بگیرد و بگوید برای لغو رزرو چه باید بکنم؟ نوشتن برایم سخت است و ترجیح می‌دهم با یک نفر صحبت کنم.`,
      },
    ],
  },
  {
    id: 207,
    subject: 'চাবি কোথায় পাব?',
    status: 'waiting',
    priority: 'normal',
    queue: 'Guests',
    tags: ['arrival'],
    customer: { name: 'Anika Rahman', email: 'anika.rahman@example.com', language: 'bn' },
    fields: [
      { label: 'Booking', value: 'Cabin 11, 24 to 26 November' },
      { label: 'Contact preference', value: 'No phone calls' },
    ],
    messages: [
      {
        from: 'customer',
        author: 'Anika Rahman',
        hoursAgo: 40,
        text: 'নমস্কার, চাবিটা কোথা থেকে নেব? দয়া করে ফোন করবেন না, শুধু লিখে জানালেই হবে।',
      },
      {
        from: 'agent',
        author: 'Jonas Berg',
        hoursAgo: 38,
        text: 'The key is in the box beside the door, and the code reaches you on the day of arrival.',
      },
      {
        from: 'customer',
        author: 'Anika Rahman',
        hoursAgo: 4,
        text: 'ধন্যবাদ। পথটা একটু কঠিন মনে হচ্ছে। রাতে পৌঁছালে কেউ কি আমাদের সঙ্গে কেবিন পর্যন্ত যেতে পারবেন? সময় পেলে একবার ফোন করে বুঝিয়ে দেবেন?',
      },
    ],
  },
  {
    id: 208,
    subject: 'ஹீட்டர் வேலை செய்யவில்லை',
    status: 'open',
    priority: 'high',
    queue: 'Guests',
    tags: ['heating', 'do-not-call'],
    customer: { name: 'கவிதா ராமன்', email: 'kavitha.raman@example.com', language: 'ta' },
    fields: [
      { label: 'Booking', value: 'Cabin 8, 20 to 24 November' },
      { label: 'Do not call', value: 'Yes' },
    ],
    messages: [
      {
        from: 'customer',
        author: 'கவிதா ராமன்',
        hoursAgo: 9,
        text: 'நேற்றிரவு முதல் ஹீட்டர் வேலை செய்யவில்லை. இரண்டு முறை சொல்லியும் யாரும் சரி செய்யவில்லை. அழைக்க வேண்டாம், சரி செய்துவிட்டு எழுத்தில் தெரிவித்தால் போதும்.',
      },
    ],
  },
  {
    // The customer of 203 again: what the agent says of one contact counts in the other.
    id: 209,
    subject: 'Arriving at nine',
    status: 'new',
    priority: 'normal',
    queue: 'Guests',
    tags: ['cabin-7'],
    customer: { name: 'Tom Aldous', email: 'tom.aldous@example.com', language: 'en' },
    fields: [{ label: 'Booking', value: 'Cabin 7, 12 to 15 December' }],
    messages: [
      {
        from: 'customer',
        author: 'Tom Aldous',
        hoursAgo: 1,
        text: 'Hello, we will be at the cabin at about nine in the evening. Is that all right? Regards, Tom',
      },
    ],
  },
  ...LOYALTY_TICKETS,
];
