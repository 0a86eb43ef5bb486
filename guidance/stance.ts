import type { CustomerRecord } from '../crm/record.ts';
import { STANCE_WORDS } from '../playbook/en/stance-words.ts';
import type { Markers } from '../playbook/markers.ts';
import { callsRefused } from './calls.ts';
import { behaviour } from './evidence/behaviour.ts';
import { history } from './evidence/history.ts';
import { reaction } from './evidence/reaction.ts';
import { recorded } from './evidence/recorded.ts';
import type { Signal } from './evidence/signal.ts';
import { startingPoint } from './evidence/starting-point.ts';
import { style } from './evidence/style.ts';
import { today } from './evidence/today.ts';
import { wishes } from './evidence/wishes.ts';
import type { Band, Evidence, Memory, Stance } from './guidance.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { TeamPack } from './team.ts';
import { type Verdict, weigh } from './weigh.ts';

/** How to approach this customer, and what says so. */
export interface StanceReading {
  stance: Stance;
  /** Of engage, 0..1. */
  probability: number;
  band: Band;
  /** Strongest first. */
  evidence: Evidence[];
  /** One line: why. */
  summary: string;
  /** What is missing to decide; empty when decided. */
  missing: string[];
  /** Set when no call may be offered, whatever the stance. */
  callsRefused?: true;
  /** BCP 47, `und` when the record does not say either; set when the customer's words cannot be read. */
  unreadLanguage?: string;
}

/**
 * Reads the stance from what this customer said, did and asked for. Pure: `now` is ISO 8601,
 * `markers` are the languages that can be read. Never throws on a record of the right shape.
 */
export function readStance(
  record: CustomerRecord,
  team: TeamPack,
  memory: Memory,
  now: string,
  markers: readonly Markers[],
): StanceReading {
  const prepared = prepare(record, markers);
  const signals: Signal[] = [
    ...wishes(prepared),
    ...recorded(prepared, markers),
    ...today(prepared),
    ...behaviour(prepared),
    ...reaction(prepared),
    ...style(prepared),
    ...history(memory, now),
    ...startingPoint(record, team),
  ];
  const verdict = weigh(signals, team.thresholds);
  return {
    stance: verdict.stance,
    probability: verdict.probability,
    band: verdict.band,
    evidence: verdict.evidence,
    summary: summarise(verdict, prepared),
    missing: missingFor(verdict, prepared),
    ...(callsRefused(record.customer, signals) ? { callsRefused: true } : {}),
    ...(prepared.unread ? { unreadLanguage: record.customer.language ?? 'und' } : {}),
  };
}

function summarise({ stance, evidence, conflict }: Verdict, prepared: Prepared): string {
  if (stance === 'unsure') {
    if (prepared.unread) return STANCE_WORDS.unread;
    if (conflict) return STANCE_WORDS.conflict;
    return evidence.length > 0 ? STANCE_WORDS.weak : STANCE_WORDS.nothing;
  }
  const side = evidence.filter(({ weight }) => (stance === 'engage' ? weight > 0 : weight < 0));
  const [first] = side.filter(({ quote }) => quote !== undefined).concat(side);
  if (!first) return STANCE_WORDS.nothing;
  const words = first.quote === undefined ? STANCE_WORDS.field : `“${first.quote.replaceAll(/\s+/g, ' ')}”`;
  const more = side.length - 1;
  return more === 0
    ? words
    : `${words} ${more === 1 ? STANCE_WORDS.oneMore : STANCE_WORDS.more.replace('#', String(more))}`;
}

function missingFor({ stance, evidence, conflict }: Verdict, prepared: Prepared): string[] {
  if (stance !== 'unsure') return [];
  const missing: string[] = [];
  if (conflict) missing.push(STANCE_WORDS.missing.newerWish);
  else missing.push(STANCE_WORDS.missing.wish);
  if (!evidence.some(({ kind }) => kind === 'recorded')) missing.push(STANCE_WORDS.missing.recorded);
  if (!prepared.turns.some(({ role }) => role === 'agent')) missing.push(STANCE_WORDS.missing.reaction);
  return missing;
}
