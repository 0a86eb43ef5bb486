import type { CustomerRecord } from '../crm/record.ts';
import { ADVICE } from '../playbook/en/advice.ts';
import type { Markers } from '../playbook/markers.ts';
import type { StanceWords } from '../playbook/words.ts';
import { callsRefused } from './calls.ts';
import { behaviour } from './evidence/behaviour.ts';
import { history } from './evidence/history.ts';
import { reread } from './evidence/learned.ts';
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
  words: StanceWords = ADVICE.stance,
): StanceReading {
  const prepared = prepare(record, markers);
  const spoken = [...wishes(prepared), ...today(prepared), ...behaviour(prepared), ...style(prepared)];
  const said = [...reread(prepared, spoken), ...recorded(prepared, markers), ...reaction(prepared)];
  const signals = inTeamWeights(
    [...said, ...history(memory, now, said), ...startingPoint(record, team)],
    team.familyWeights,
  );
  const verdict = weigh(signals, team.thresholds);
  return {
    stance: verdict.stance,
    probability: verdict.probability,
    band: verdict.band,
    evidence: verdict.evidence,
    summary: summarise(verdict, prepared, words),
    missing: missingFor(verdict, prepared, words),
    ...(callsRefused(record.customer, signals) ? { callsRefused: true } : {}),
    ...(prepared.unread ? { unreadLanguage: record.customer.language ?? 'und' } : {}),
  };
}

/** The signals as the team weighs their kinds; unchanged where it weighs them as built in. */
function inTeamWeights(signals: Signal[], weights: TeamPack['familyWeights']): Signal[] {
  return signals.map((signal) => ({ ...signal, weight: signal.weight * (weights[signal.kind] ?? 1) }));
}

function summarise({ stance, evidence, conflict }: Verdict, prepared: Prepared, words: StanceWords): string {
  if (stance === 'unsure') {
    if (prepared.unread) return words.unread;
    if (conflict) return words.conflict;
    return evidence.length > 0 ? words.weak : words.nothing;
  }
  const side = evidence.filter(({ weight }) => (stance === 'engage' ? weight > 0 : weight < 0));
  const [first] = side.filter(({ quote }) => quote !== undefined).concat(side);
  if (!first) return words.nothing;
  const said = first.quote === undefined ? words.field : `“${first.quote.replaceAll(/\s+/g, ' ')}”`;
  const more = side.length - 1;
  return more === 0 ? said : `${said} ${more === 1 ? words.oneMore : words.more.replace('#', String(more))}`;
}

function missingFor(
  { stance, evidence, conflict }: Verdict,
  prepared: Prepared,
  words: StanceWords,
): string[] {
  if (stance !== 'unsure') return [];
  const missing: string[] = [];
  if (conflict) missing.push(words.missing.newerWish);
  else missing.push(words.missing.wish);
  if (!evidence.some(({ kind }) => kind === 'recorded')) missing.push(words.missing.recorded);
  if (!prepared.turns.some(({ role }) => role === 'agent')) missing.push(words.missing.reaction);
  return missing;
}
