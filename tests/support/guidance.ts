import type { CustomerRecord } from '../../crm/record.ts';
import type { Evidence, Guidance } from '../../guidance/guidance.ts';

/** A record of a customer who wants to be left alone, for tests that draw. */
export function record(more: Partial<CustomerRecord> = {}): CustomerRecord {
  return {
    crm: 'request-tracker',
    url: 'https://desk.example.org/Ticket/Display.html?id=3',
    kind: 'ticket',
    id: '3',
    channel: 'email',
    customer: { name: 'Derek Voss', company: 'Voss Haulage', email: 'derek@example.org' },
    tags: [],
    fields: [{ label: 'Contact preference', value: 'Email only' }],
    messages: [
      { id: 'm1', author: 'Derek Voss', role: 'customer', at: '2026-11-19T07:58:00Z', text: 'No alerts.' },
      { id: 'm2', author: 'Priya', role: 'agent', text: 'I will call you tomorrow.' },
      { id: 'm3', author: 'Derek Voss', role: 'customer', text: 'I said no calls.' },
      { id: 'm4', author: 'Priya', role: 'note', text: 'He is cross.' },
    ],
    ...more,
  };
}

export function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    signal: 'refuses-calls',
    kind: 'explicit',
    weight: -2.4,
    quote: 'I said no calls.',
    source: { message: 'm3' },
    flips: true,
    ...more,
  };
}

/** Advice as the engine gives it, complete. */
export function guidance(more: Partial<Guidance> = {}): Guidance {
  return {
    id: '3',
    stance: 'distance',
    probability: 0.08,
    band: 'strong',
    summary: '“I said no calls.”',
    evidence: [evidence()],
    heard: [],
    missing: [],
    situation: 'problem',
    nextStep: 'Fix it and confirm in writing.',
    script: {
      channel: 'reply',
      language: 'en',
      parts: [
        { part: 'opening', text: 'Hello Derek Voss,' },
        { part: 'core', text: 'What happened: [the cause in plain words].' },
        { part: 'close', text: '[your name]' },
      ],
      text: 'Hello Derek Voss,\n\nWhat happened: [the cause in plain words].\n\n[your name]',
      missing: ['the cause in plain words', 'agent.name'],
    },
    infoPack: [{ id: 'reach', topic: 'How to reach me', text: 'Write back at any hour.' }],
    loyalty: [{ question: 'why-stay', state: 'not-now', why: 'Something is still wrong.' }],
    promises: [{ message: 'm2', quote: 'I will call you tomorrow.' }],
    ...more,
  };
}
