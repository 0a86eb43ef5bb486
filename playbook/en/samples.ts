import type { CustomerRecord } from '../../crm/record.ts';

/** Invented customers for the options page: they show what a change of settings would do. */
export interface Sample {
  id: string;
  /** Who it is, in a few words. */
  title: string;
  record: CustomerRecord;
}

const ticket = { crm: 'sample', kind: 'ticket' } as const;

export const SAMPLES: readonly Sample[] = [
  {
    id: 'curious',
    title: 'Marta, who wants to understand',
    record: {
      ...ticket,
      tags: [],
      fields: [],
      id: '101',
      subject: 'Moving our bookings over',
      status: 'open',
      channel: 'email',
      createdAt: '2026-11-16T08:20:00Z',
      customer: { name: 'Marta Oliva', firstName: 'Marta', company: 'Oliva Cottages', lifecycle: 'customer' },
      messages: [
        {
          id: 'a',
          author: 'Marta Oliva',
          role: 'customer',
          at: '2026-11-16T08:20:00Z',
          text: 'Good morning! We are moving all our bookings over this month and I am rather excited. How does the calendar know which cottage is free? And what happens when two guests ask for the same week? Could you call me and walk me through it?',
        },
      ],
    },
  },
  {
    id: 'brisk',
    title: 'Joris, who wants it done',
    record: {
      ...ticket,
      tags: [],
      fields: [],
      id: '102',
      subject: 'Invoice 5531 wrong',
      status: 'open',
      channel: 'email',
      createdAt: '2026-11-17T16:02:00Z',
      customer: { name: 'Joris Maes', firstName: 'Joris', company: 'Maes Freight', lifecycle: 'customer' },
      messages: [
        {
          id: 'a',
          author: 'Joris Maes',
          role: 'customer',
          at: '2026-11-17T16:02:00Z',
          text: 'Invoice 5531 has the wrong VAT number. Please correct it and send it again by email. No need to call.',
        },
      ],
    },
  },
  {
    id: 'plain',
    title: 'Sam, who has not shown a side',
    record: {
      ...ticket,
      tags: [],
      fields: [],
      id: '103',
      subject: 'Opening hours',
      status: 'new',
      queue: 'General',
      channel: 'web',
      createdAt: '2026-11-18T11:40:00Z',
      customer: { name: 'Sam Reed', firstName: 'Sam', lifecycle: 'unknown' },
      messages: [
        {
          id: 'a',
          author: 'Sam Reed',
          role: 'customer',
          at: '2026-11-18T11:40:00Z',
          text: 'Hello, are you open on the first of January? Thank you.',
        },
      ],
    },
  },
  {
    id: 'leaning-close',
    title: 'Ines, who asks around the matter',
    record: {
      ...ticket,
      tags: [],
      fields: [],
      id: '104',
      subject: 'Which plan',
      status: 'open',
      channel: 'chat',
      createdAt: '2026-11-18T09:05:00Z',
      customer: { name: 'Ines Haddad', firstName: 'Ines', lifecycle: 'prospect' },
      messages: [
        {
          id: 'a',
          author: 'Ines Haddad',
          role: 'customer',
          at: '2026-11-18T09:05:00Z',
          text: 'I cannot decide between the small plan and the middle one. Why does the middle one cost twice as much?',
        },
      ],
    },
  },
  {
    id: 'leaning-away',
    title: 'Bo, who writes little',
    record: {
      ...ticket,
      tags: [],
      fields: [],
      id: '105',
      subject: 'Password',
      status: 'open',
      channel: 'email',
      createdAt: '2026-11-18T22:47:00Z',
      customer: { name: 'Bo Lind', firstName: 'Bo', lifecycle: 'customer' },
      messages: [
        {
          id: 'a',
          author: 'Bo Lind',
          role: 'customer',
          at: '2026-11-18T22:47:00Z',
          text: 'Reset link expired.',
        },
        {
          id: 'b',
          author: 'Priya',
          role: 'agent',
          at: '2026-11-18T23:10:00Z',
          text: 'A new link is on its way. Would you like some tips on keeping accounts safe?',
        },
        { id: 'c', author: 'Bo Lind', role: 'customer', at: '2026-11-18T23:12:00Z', text: 'No. Works.' },
        { id: 'd', author: 'Bo Lind', role: 'customer', at: '2026-11-18T23:15:00Z', text: 'Now locked out.' },
      ],
    },
  },
];
