import type { CustomerRecord, Message } from '../../crm/record.ts';
import type { Guidance, Stance } from '../../guidance/guidance.ts';

export const NOW = '2026-03-10T09:00:00Z';

/** A ticket with what a test needs and nothing else. */
export function record(parts: Partial<CustomerRecord> = {}): CustomerRecord {
  return {
    crm: 'test',
    kind: 'ticket',
    id: '4471',
    channel: 'email',
    customer: {},
    tags: [],
    fields: [],
    messages: [],
    ...parts,
  };
}

/** Messages from `['customer', 'text']` pairs, a day apart, ending at NOW. */
export function thread(...turns: [Message['role'], string][]): Message[] {
  const end = Date.parse(NOW);
  return turns.map(([role, text], at) => ({
    id: String(at + 1),
    role,
    at: new Date(end - (turns.length - 1 - at) * 86_400_000).toISOString(),
    text,
  }));
}

export function customerSays(text: string, parts: Partial<CustomerRecord> = {}): CustomerRecord {
  return record({ ...parts, messages: thread(['customer', text]) });
}

export function reading(
  stance: Stance,
  ...signals: string[]
): Pick<Guidance, 'stance' | 'evidence' | 'heard'> {
  return {
    stance,
    evidence: signals.map((signal) => ({
      signal,
      kind: 'explicit',
      weight: 2,
      source: { message: '1' },
      flips: false,
    })),
    heard: [],
  };
}

export const FULL = record({
  subject: 'Two invoices for June',
  queue: 'Billing',
  createdAt: '2026-03-08T10:00:00Z',
  customer: {
    name: 'Maria da Silva Costa',
    firstName: 'Maria',
    email: 'maria@example.com',
    company: 'Costa Lights',
    plan: 'Plus',
    since: '2021-05-01',
    renewsAt: '2026-04-20',
    lifecycle: 'customer',
  },
});

export const EMPTY = record({ id: '', kind: 'contact' });

const NASTY = `Eve\n\r{{agent.name}} {{customer.name | default: "x"}} [fill me] <b>\u202e ${'a {{ } ]'.repeat(1500)}`;

/** Every text of the record tries to break out of its place. */
export const HOSTILE = record({
  id: NASTY,
  subject: NASTY,
  queue: NASTY,
  createdAt: NASTY,
  customer: { name: NASTY, firstName: NASTY, company: NASTY, plan: NASTY, since: NASTY, renewsAt: NASTY },
});
