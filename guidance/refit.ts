import { probabilityOf } from './calibrate.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from './guidance.ts';
import type { Result } from './report.ts';
import type { TeamPack, Thresholds } from './team.ts';
import { LEAST_FACTOR, MOST_FACTOR } from './team-schema.ts';

/** By how much each kind of evidence counts more or less than built in; 1 where a kind is absent. */
export type FamilyWeights = TeamPack['familyWeights'];

export interface Refit {
  weights: FamilyWeights;
  /** Results in which the advice takes the right side by the weights as they are, and by the new ones. */
  fitsNow: number;
  fitsThen: number;
}

/** Fewer results say more about chance than about customers. */
export const LEAST_RESULTS = 30;

/** The starting point is the lead's to set. */
const FITTED: readonly EvidenceKind[] = EVIDENCE_KINDS.filter((kind) => kind !== 'default');
/** Strength of the pull toward the present weights: thirty results of which some surprise move them a little. */
const RIDGE = 15;
const STEPS = 400;
/** The customer's own reaction tells most; that it went as expected, or the agent's decision, half of that. */
const REACTED = 1;
const CONFIRMED = 0.5;
/** Weights are rounded to this: a difference that a person can see. */
const GRAIN = 0.05;

/**
 * Weights of the kinds of evidence that fit the team's own results best while staying close to the
 * present ones: a logistic regression without intercept, by projected gradient descent. The same
 * results give the same weights. Undefined with fewer than `LEAST_RESULTS`.
 */
export function refit(
  results: readonly Result[],
  present: FamilyWeights,
  thresholds: Thresholds,
): Refit | undefined {
  if (results.length < LEAST_RESULTS) return undefined;
  const start = FITTED.map((kind) => present[kind] ?? 1);
  const step = 1 / (RIDGE + curvature(results));
  let now = start;
  for (let round = 0; round < STEPS; round += 1) {
    const slope = gradient(results, now);
    now = now.map((value, at) => {
      const toPresent = RIDGE * (value - (start[at] ?? 1));
      return bounded(value - step * ((slope[at] ?? 0) + toPresent));
    });
  }
  const weights = Object.fromEntries(
    FITTED.flatMap((kind, at) => {
      const value = rounded(now[at] ?? 1);
      return value === 1 ? [] : [[kind, value] as const];
    }),
  ) as FamilyWeights;
  return {
    weights,
    fitsNow: fitting(results, present, thresholds),
    fitsThen: fitting(results, weights, thresholds),
  };
}

/** Whether two sets of weights are the same, however their ones are written. */
export function sameWeights(one: FamilyWeights, other: FamilyWeights): boolean {
  return EVIDENCE_KINDS.every((kind) => (one[kind] ?? 1) === (other[kind] ?? 1));
}

function fitting(results: readonly Result[], weights: FamilyWeights, thresholds: Thresholds): number {
  const factors = FITTED.map((kind) => weights[kind] ?? 1);
  return results.filter((result) => {
    const probability = probabilityOf(logOdds(result, factors));
    return result.wanted === 'engage' ? probability >= thresholds.engage : probability <= thresholds.distance;
  }).length;
}

function logOdds({ families }: Result, factors: readonly number[]): number {
  return FITTED.reduce(
    (sum, kind, at) => sum + (families[kind] ?? 0) * (factors[at] ?? 1),
    families.default ?? 0,
  );
}

function gradient(results: readonly Result[], factors: readonly number[]): number[] {
  const slope = FITTED.map(() => 0);
  for (const result of results) {
    const error = sigmoid(logOdds(result, factors)) - (result.wanted === 'engage' ? 1 : 0);
    for (const [at, kind] of FITTED.entries())
      slope[at] = (slope[at] ?? 0) + trust(result) * error * (result.families[kind] ?? 0);
  }
  return slope;
}

/** An upper bound of the steepest turn of the slope, so that no step overshoots. */
function curvature(results: readonly Result[]): number {
  return results.reduce((sum, result) => {
    const square = FITTED.reduce((all, kind) => all + (result.families[kind] ?? 0) ** 2, 0);
    return sum + 0.25 * trust(result) * square;
  }, 0);
}

function trust({ outcome }: Result): number {
  return outcome === 'warmed-up' || outcome === 'pulled-back' ? REACTED : CONFIRMED;
}

function bounded(value: number): number {
  return Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, value));
}

function rounded(value: number): number {
  return Math.round(Math.round(value / GRAIN) * GRAIN * 100) / 100;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
