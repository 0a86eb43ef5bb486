import type { Band, Evidence, EvidenceKind, Guidance, Memory, Outcome, Side, Stance } from './guidance.ts';
import type { TeamPack } from './team.ts';
import { told } from './told.ts';

/**
 * What is remembered of one contact: no name, no words, nothing of the ticket. It tells how the advice
 * fitted, and counts a little as evidence the next time.
 */
export interface Contact {
  /** Scrambled: tells contacts in one ticket from those in others, and nothing more. */
  ticket: string;
  /** ISO 8601, without the time. */
  day: string;
  advised: Stance;
  band: Band;
  /** What each kind of evidence came to in built-in weights, log-odds toward engage; only kinds that spoke. */
  families: Partial<Record<EvidenceKind, number>>;
  outcome?: Outcome;
  /** The agent's own stance, where it was not the advised one. */
  decided?: Side;
}

/** What a contact is filled from: the advice as the agent saw it. */
export type Advised = Pick<Guidance, 'stance' | 'advised' | 'band' | 'evidence' | 'heard'>;

const DAY = 86_400_000;
/** Of one customer the newest are kept. */
const MOST_CONTACTS = 60;

/** A contact of today with nothing said about it yet. */
export function contactFrom(
  { stance, advised = stance, band, ...reading }: Advised,
  ticket: string,
  day: string,
  weights: TeamPack['familyWeights'] = {},
): Contact {
  return { ticket, day, advised, band, families: familiesOf(told(reading), weights) };
}

/** The contacts with how today's, `fresh`, was taken; undefined takes that back. */
export function withOutcome(
  contacts: readonly Contact[],
  fresh: Contact,
  outcome: Outcome | undefined,
): Contact[] {
  const { outcome: _, ...rest } = sofar(contacts, fresh);
  return withContact(contacts, outcome ? { ...rest, outcome } : rest);
}

/** The contacts with the agent's decision about the ticket of `fresh`; undefined takes it back on all days. */
export function withDecision(
  contacts: readonly Contact[],
  fresh: Contact,
  decided: Side | undefined,
): Contact[] {
  if (decided) return withContact(contacts, { ...sofar(contacts, fresh), decided });
  return contacts
    .map((contact): Contact => {
      if (contact.ticket !== fresh.ticket) return contact;
      const { decided: _, ...rest } = contact;
      return rest;
    })
    .filter(tells);
}

/** Today's contact by the advice that stands now, with what was said of it and decided before. */
function sofar(contacts: readonly Contact[], fresh: Contact): Contact {
  const outcome = outcomeOf(contacts, fresh.ticket, fresh.day);
  const decided = decisionFor(contacts, fresh.ticket);
  return { ...fresh, ...(outcome ? { outcome } : {}), ...(decided ? { decided } : {}) };
}

/** The contacts with `next` in place of the one of the same ticket and day; one that says nothing is left out. */
function withContact(contacts: readonly Contact[], next: Contact): Contact[] {
  const others = contacts.filter(({ ticket, day }) => ticket !== next.ticket || day !== next.day);
  return (tells(next) ? [...others, next] : others)
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(-MOST_CONTACTS);
}

/** How the customer took the contact in this ticket on this day, as far as it was said. */
export function outcomeOf(contacts: readonly Contact[], ticket: string, day: string): Outcome | undefined {
  return contacts.find((one) => one.ticket === ticket && one.day === day)?.outcome;
}

/** The stance that the agent decided on for this ticket, on whichever day. */
export function decisionFor(contacts: readonly Contact[], ticket: string): Side | undefined {
  return contacts.findLast((contact) => contact.ticket === ticket && contact.decided !== undefined)?.decided;
}

/** Those that the lead still wants remembered on `today`, a day in ISO 8601; 0 days keep none. */
export function stillKept(contacts: readonly Contact[], today: string, days: number): Contact[] {
  if (days <= 0) return [];
  return contacts.filter(({ day }) => Date.parse(today) - Date.parse(day) <= days * DAY);
}

/**
 * What counts as evidence in this ticket today. What the agent said of it today is no evidence for
 * itself, and a decision about it already holds.
 */
export function memoryOf(contacts: readonly Contact[], ticket: string, today: string): Required<Memory> {
  const memory: Required<Memory> = { reactions: [], decisions: [] };
  for (const { ticket: of, day, advised, decided, outcome } of contacts) {
    if (of === ticket && (day >= today || outcome === undefined)) continue;
    if (outcome) memory.reactions.push({ at: day, stance: decided ?? advised, outcome });
    else if (decided) memory.decisions.push({ at: day, stance: decided });
  }
  return memory;
}

/** What the customer turned out to want, as far as the contact tells. */
export function wantedIn({ advised, decided, outcome }: Contact): Side | undefined {
  if (outcome === 'warmed-up') return 'engage';
  if (outcome === 'pulled-back') return 'distance';
  const taken = decided ?? advised;
  return taken === 'unsure' ? undefined : taken;
}

function tells({ outcome, decided }: Contact): boolean {
  return outcome !== undefined || decided !== undefined;
}

function familiesOf(
  evidence: readonly Evidence[],
  weights: Partial<Record<EvidenceKind, number>>,
): Contact['families'] {
  const sums: Contact['families'] = {};
  for (const { kind, weight } of evidence) sums[kind] = (sums[kind] ?? 0) + weight / (weights[kind] ?? 1);
  for (const [kind, sum] of Object.entries(sums) as [EvidenceKind, number][])
    sums[kind] = Math.round(sum * 10) / 10;
  return sums;
}
