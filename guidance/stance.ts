import type { CustomerRecord } from '../crm/record.ts';
import { ADVICE } from '../playbook/en/advice.ts';
import type { Markers } from '../playbook/markers.ts';
import type { StanceWords } from '../playbook/words.ts';
import { type Calls, callsOf } from './calls.ts';
import { behaviour } from './evidence/behaviour.ts';
import { history } from './evidence/history.ts';
import { reaction } from './evidence/reaction.ts';
import { recorded } from './evidence/recorded.ts';
import type { Signal } from './evidence/signal.ts';
import { startingPoint } from './evidence/starting-point.ts';
import { style } from './evidence/style.ts';
import { today } from './evidence/today.ts';
import { doubted } from './evidence/unheard.ts';
import { wishes } from './evidence/wishes.ts';
import { FAMILY_SCALES } from './family-scales.ts';
import type { Band, Evidence, Memory, Stance } from './guidance.ts';
import { missingToDecide } from './missing.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { TeamPack } from './team.ts';
import { type Verdict, weigh } from './weigh.ts';
import type { FamilyScales } from './weights.ts';

/** How to approach this customer, and what says so. */
export interface StanceReading extends Calls {
  stance: Stance;
  /** Of engage, 0..1. */
  probability: number;
  band: Band;
  /** What carries the stance, strongest first; empty while it is unsure. */
  evidence: Evidence[];
  /** What else was heard and counted, strongest first. */
  heard: Evidence[];
  /** One line: why. */
  summary: string;
  /** What is missing to decide; empty when decided. */
  missing: string[];
  /** BCP 47, `und` when neither words nor record tell it; set when the customer's words cannot be read. */
  unreadLanguage?: string;
}

/**
 * Reads the stance from what this customer said, did and asked for. Pure: `now` is ISO 8601,
 * `markers` are the languages that can be read, `scales` what `npm run fit` found. Never throws on a record of the right shape.
 */
export function readStance(
  record: CustomerRecord,
  team: TeamPack,
  memory: Memory,
  now: string,
  markers: readonly Markers[],
  words: StanceWords = ADVICE.stance,
  scales: FamilyScales = FAMILY_SCALES,
): StanceReading {
  const prepared = prepare(record, markers);
  const spoken = [wishes, today, behaviour, style, reaction].flatMap((family) => family(prepared));
  const said = doubted(prepared, [...spoken, ...recorded(prepared, markers)]);
  const signals = scaled(
    [...said, ...history(memory, now, said), ...startingPoint(record, team)],
    team.familyWeights,
    scales,
  );
  const verdict = weigh(signals, team.thresholds);
  return {
    stance: verdict.stance,
    probability: verdict.probability,
    band: verdict.band,
    evidence: verdict.evidence,
    heard: verdict.heard,
    summary: summarise(verdict, prepared, words),
    missing: missingToDecide(verdict, prepared).map((what) => words.missing[what]),
    ...callsOf(record.customer, signals, prepared.turns),
    ...(prepared.unread ? { unreadLanguage: unreadLanguageOf(prepared, markers) } : {}),
  };
}

/** The signals as their kinds were fitted, and as the team weighs these kinds beside that. */
function scaled(signals: Signal[], weights: TeamPack['familyWeights'], scales: FamilyScales): Signal[] {
  const fitted: Partial<Record<Signal['kind'], number>> = scales;
  return signals.map((signal) => ({
    ...signal,
    weight: signal.weight * (fitted[signal.kind] ?? 1) * (weights[signal.kind] ?? 1),
  }));
}

function summarise(
  { stance, evidence, heard, conflict }: Verdict,
  prepared: Prepared,
  words: StanceWords,
): string {
  if (stance === 'unsure') {
    if (prepared.unread) return words.unread;
    if (conflict) return words.conflict;
    return heard.length > 0 ? words.weak : words.nothing;
  }
  const [first] = evidence.filter(({ quote }) => quote !== undefined).concat(evidence);
  if (!first) return words.nothing;
  const said = first.quote === undefined ? words.field : `“${first.quote.replaceAll(/\s+/g, ' ')}”`;
  const more = evidence.length - 1;
  return more === 0 ? said : `${said} ${more === 1 ? words.oneMore : words.more.replace('#', String(more))}`;
}

/** What the words tell; else what the record says, unless that is a language that is read. */
function unreadLanguageOf({ otherLanguage, record }: Prepared, markers: readonly Markers[]): string {
  const said = record.customer.language;
  const read = markers.some(({ language }) => language === said?.split('-')[0]?.toLowerCase());
  return otherLanguage ?? (read ? undefined : said) ?? 'und';
}
