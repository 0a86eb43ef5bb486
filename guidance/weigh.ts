import { probabilityOf } from './calibrate.ts';
import type { Signal } from './evidence/signal.ts';
import type { Band, Evidence, EvidenceKind, Stance } from './guidance.ts';
import type { Thresholds } from './team.ts';

/** The balance of all evidence. */
export interface Verdict {
  stance: Stance;
  /** Of engage, 0..1. */
  probability: number;
  band: Band;
  /** What carries the stance: what is said outright first, then strongest first; weights as they count after caps. */
  evidence: Evidence[];
  /** The rest of what counted, in the same order: the other side, hints, and everything while it is open. */
  heard: Evidence[];
  /** Wishes on both sides, none of them newer. */
  conflict: boolean;
}

/** The most that all evidence of one kind may add up to, in log-odds: ten weak hints are no wish. */
const CAPS: Readonly<Record<EvidenceKind, number>> = {
  explicit: 5,
  recorded: 3.2,
  today: 2.2,
  behaviour: 2.2,
  style: 1.2,
  history: 1.2,
  default: 0.8,
};

/** The guideline's order of force: what a higher kind says, a lower kind cannot outvote. */
const FORCE: readonly EvidenceKind[] = ['explicit', 'recorded', 'today', 'behaviour', 'style'];
/** What is left of a refusal of one channel beside a wish for closeness by another. */
const NARROWED = 0.2;
/** A kind speaks up, and so overrules the lower ones, from this log-odds on. */
const SPEAKS_UP = 0.85;
/** Warm style needs two different cues; one alone keeps this share. */
const LONE_CUE = 0.6;

/** Weighs signals into a stance, with the share of each and whether it alone carries the stance. */
export function weigh(signals: readonly Signal[], thresholds: Thresholds): Verdict {
  const settled = settle(signals);
  const stance = stanceOf(settled, thresholds);
  const counted = settled.weighed.filter(({ weight }) => shows(weight)).sort(byForce);
  const carrying = carriersOf(counted, stance, thresholds);
  const told = (signal: Signal): Evidence => {
    const without = settle(signals.filter((other) => !sameEvidence(other, signal)));
    const becomes = stanceOf(without, thresholds);
    return { ...plain(signal), ...(becomes === stance ? { flips: false } : { flips: true, becomes }) };
  };
  const probability = probabilityOf(settled.total);
  return {
    stance,
    probability,
    band: bandOf(stance, probability),
    evidence: counted.filter((signal) => carrying.has(signal)).map(told),
    heard: counted.filter((signal) => !carrying.has(signal)).map(told),
    conflict: settled.conflict,
  };
}

/**
 * The reasons that a stance rests on. Where wishes and what is on record settle it, a hint beside them is
 * no reason, however it points; where they do not, all that points there carries it together.
 */
function carriersOf(counted: readonly Signal[], stance: Stance, thresholds: Thresholds): ReadonlySet<Signal> {
  if (stance === 'unsure') return new Set();
  const own = counted.filter(({ weight }) => weight > 0 === (stance === 'engage'));
  const outright = own.filter(({ kind }) => kind === 'explicit' || kind === 'recorded');
  const settles = stanceOf({ weighed: outright, total: total(outright), conflict: false }, thresholds);
  return new Set(settles === stance ? own.filter((one) => outright.includes(one) || speaksUp(one)) : own);
}

function speaksUp({ weight }: Signal): boolean {
  return Math.abs(weight) >= SPEAKS_UP;
}

/** The log-odds of engage that signals come to when weighed together. */
export function balanceOf(signals: readonly Signal[]): number {
  return settle(signals).total;
}

/** Enough, in log-odds, to be named as a reason. */
function shows(weight: number): boolean {
  return Math.abs(weight) >= 0.01;
}

/** What is said outright first, then by weight. */
function byForce(a: Signal, b: Signal): number {
  const rank = ({ kind }: Signal) => (FORCE.includes(kind) ? FORCE.indexOf(kind) : FORCE.length);
  return rank(a) - rank(b) || Math.abs(b.weight) - Math.abs(a.weight) || a.signal.localeCompare(b.signal);
}

interface Settled {
  weighed: Signal[];
  total: number;
  conflict: boolean;
}

function settle(signals: readonly Signal[]): Settled {
  const { kept, conflict } = newestWishes(once(signals));
  const capped = loneStyle(kept);
  const weighed: Signal[] = [];
  let above = 0;
  for (const kind of FORCE) {
    const own = cap(evened(capped.filter((signal) => signal.kind === kind)), CAPS[kind]);
    // What a higher kind contradicts is overruled and no reason; wishes that contradict
    // each other leave the question open, whatever the rest hints at.
    const agrees = ({ weight }: Signal) => above === 0 || Math.sign(above) === Math.sign(weight);
    const counted = own.filter((signal) => kind === 'explicit' || (!conflict && agrees(signal)));
    weighed.push(...counted);
    const sum = total(counted);
    if (above === 0 && Math.abs(sum) >= SPEAKS_UP) above = sum;
  }
  for (const kind of ['history', 'default'] as const)
    weighed.push(
      ...cap(
        capped.filter((signal) => signal.kind === kind),
        CAPS[kind],
      ),
    );
  return { weighed, total: total(weighed), conflict };
}

/** Each signal once: the newest place it was said, so that repeating does not add up. */
function once(signals: readonly Signal[]): Signal[] {
  const newest = new Map<string, Signal>();
  for (const signal of signals) {
    const key =
      signal.kind === 'history' ? `${signal.signal} ${JSON.stringify(signal.source)}` : signal.signal;
    const before = newest.get(key);
    if (!before || signal.at >= before.at) newest.set(key, signal);
  }
  return [...newest.values()];
}

/**
 * Among explicit wishes the newest message wins over older ones of the other side. Within one
 * message a refusal of calls leaves a wish for explanation standing: the scope counts.
 */
function newestWishes(signals: readonly Signal[]): { kept: Signal[]; conflict: boolean } {
  const wishes = signals.filter((signal) => signal.kind === 'explicit');
  const others = signals.filter((signal) => signal.kind !== 'explicit');
  const newest = wishes.reduce((at, wish) => Math.max(at, wish.at), -1);
  const side = Math.sign(total(wishes.filter((wish) => wish.at === newest)));
  const kept = wishes.filter((wish) => wish.at === newest || Math.sign(wish.weight) === side || side === 0);
  const toward = kept.filter((wish) => wish.weight > 0);
  const away = kept.filter((wish) => wish.weight < 0);
  if (toward.length === 0 || away.length === 0) return { kept: [...others, ...kept], conflict: false };
  // "I am no phone person, but call me this once": what is conceded yields to what stands.
  const firm = kept.filter(({ conceded }) => !conceded);
  if (firm.length > 0 && new Set(firm.map(({ weight }) => Math.sign(weight))).size === 1)
    return {
      kept: [...others, ...firm],
      conflict: false,
    };
  // "No calls, but please explain" is close by mail; "stop mailing, call me" is close by voice.
  const closed = (['voice', 'mail', 'advertising'] as const).find((scope) =>
    away.every((wish) => wish.scope === scope),
  );
  // What the same words wish through the closed door ("call me and explain") opens no other one.
  const through = new Set(toward.filter(({ scope }) => scope === closed).map(({ quote }) => quote));
  const open = toward.some(({ scope, quote }) => scope !== closed && !through.has(quote));
  if (closed && open) {
    return { kept: [...others, ...toward, ...away.map(narrowed)], conflict: false };
  }
  return { kept: [...others, ...balanced(toward, away)], conflict: true };
}

function narrowed(wish: Signal): Signal {
  return { ...wish, weight: wish.weight * NARROWED };
}

/** Both sides of a conflict made equally heavy: the number of ways to say it does not settle it. */
function balanced(toward: readonly Signal[], away: readonly Signal[]): Signal[] {
  const limit = Math.min(total(toward), -total(away));
  return [...cap(toward, limit), ...cap(away, limit)];
}

/** Notes on the record that plainly contradict each other are no preference. */
function evened(signals: readonly Signal[]): Signal[] {
  const toward = signals.filter(({ kind, weight }) => kind === 'recorded' && weight > 0);
  const away = signals.filter(({ kind, weight }) => kind === 'recorded' && weight < 0);
  const contradict = total(toward) >= SPEAKS_UP && -total(away) >= SPEAKS_UP;
  return contradict ? balanced(toward, away) : [...signals];
}

function loneStyle(signals: readonly Signal[]): Signal[] {
  const isCue = (s: Signal) => (s.kind === 'style' && s.weight > 0) || s.signal.startsWith('tells-');
  const warm = new Set(signals.filter(isCue).map((s) => s.signal));
  if (warm.size !== 1) return [...signals];
  return signals.map((s) => (s.kind === 'style' && s.weight > 0 ? { ...s, weight: s.weight * LONE_CUE } : s));
}

/**
 * Scales signals down so that they add up to no more than the cap. The strongest keeps its weight
 * and the others share what room it leaves: an explicit wish looks as strong alone as beside six hints.
 */
function cap(signals: readonly Signal[], limit: number): Signal[] {
  const sum = total(signals);
  if (Math.abs(sum) <= limit) return [...signals];
  const heavy = signals.filter(({ weight }) => Math.sign(weight) === Math.sign(sum));
  const allowed = limit + Math.abs(sum - total(heavy));
  const strongest = heavy.reduce((a, b) => (Math.abs(b.weight) > Math.abs(a.weight) ? b : a));
  const kept = Math.min(Math.abs(strongest.weight), allowed);
  const rest = Math.abs(total(heavy)) - Math.abs(strongest.weight);
  const share = rest === 0 ? 0 : (allowed - kept) / rest;
  return signals.map((signal) => {
    if (signal === strongest) return { ...signal, weight: Math.sign(sum) * kept };
    return heavy.includes(signal) ? { ...signal, weight: signal.weight * share } : signal;
  });
}

function total(signals: readonly Signal[]): number {
  return signals.reduce((sum, signal) => sum + signal.weight, 0);
}

/** Without anything of the customer's own it is open, wherever the lead set the start and the thresholds. */
function stanceOf({ weighed, total: logOdds }: Settled, thresholds: Thresholds): Stance {
  if (!weighed.some(({ kind, weight }) => kind !== 'default' && shows(weight))) return 'unsure';
  const probability = probabilityOf(logOdds);
  if (probability >= thresholds.engage) return 'engage';
  return probability <= thresholds.distance ? 'distance' : 'unsure';
}

function bandOf(stance: Stance, probability: number): Band {
  if (stance === 'unsure') return 'none';
  const sure = Math.max(probability, 1 - probability);
  return sure >= 0.93 ? 'strong' : sure >= 0.87 ? 'clear' : 'slight';
}

function sameEvidence(a: Signal, b: Signal): boolean {
  return a.signal === b.signal && a.kind === b.kind && JSON.stringify(a.source) === JSON.stringify(b.source);
}

function plain({ signal, kind, weight, quote, source }: Signal): Omit<Evidence, 'flips' | 'becomes'> {
  return {
    signal,
    kind,
    weight: Math.round(weight * 1000) / 1000,
    ...(quote === undefined ? {} : { quote }),
    source,
  };
}
