import { leaningOf } from '../../guidance/learned.ts';

/** One clause to learn from: which features it has, what it means, and how much it counts. */
export interface Example {
  features: readonly number[];
  /** 0 neither, 1 closeness, 2 distance. */
  label: 0 | 1 | 2;
  weight: number;
  /** Log-odds that are known before. */
  offset?: readonly [number, number];
}

/** Log-odds of closeness and of distance against neither. */
export interface Fitted {
  bias: [number, number];
  weights: [number, number][];
}

/** Strength of the two penalties, as a number of examples: `ridge` keeps weights small, `lasso` makes them few. */
export interface Penalty {
  ridge: number;
  lasso: number;
  /** Fixed number of steps: no clock and no chance, so the same examples give the same weights. */
  steps: number;
}

/**
 * Multinomial logistic regression with an elastic net, by accelerated proximal gradient descent from
 * zero. The bias is not penalised.
 */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  { ridge, lasso, steps }: Penalty,
): Fitted {
  const count = 2 * (size + 1);
  const penalty = (at: number) => (at < 2 ? 0 : 1);
  const step = 1 / (0.5 * largestCurvature(examples, size) + ridge);
  let now = new Float64Array(count);
  let ahead = new Float64Array(count);
  let speed = 1;
  for (let round = 0; round < steps; round += 1) {
    const slope = gradient(examples, ahead);
    const next = new Float64Array(count);
    for (let at = 0; at < count; at += 1) {
      const free = (ahead[at] ?? 0) - step * ((slope[at] ?? 0) + penalty(at) * ridge * (ahead[at] ?? 0));
      const keep = Math.max(0, Math.abs(free) - step * lasso * penalty(at));
      next[at] = Math.sign(free) * keep;
    }
    const faster = (1 + Math.sqrt(1 + 4 * speed * speed)) / 2;
    const push = (speed - 1) / faster;
    ahead = next.map((value, at) => value + push * (value - (now[at] ?? 0)));
    now = next;
    speed = faster;
  }
  const pair = (at: number): [number, number] => [now[at] ?? 0, now[at + 1] ?? 0];
  return { bias: pair(0), weights: Array.from({ length: size }, (_, feature) => pair(2 * (feature + 1))) };
}

function gradient(examples: readonly Example[], at: Float64Array): Float64Array {
  const slope = new Float64Array(at.length);
  for (const { features, label, weight, offset } of examples) {
    let engage = (at[0] ?? 0) + (offset?.[0] ?? 0);
    let distance = (at[1] ?? 0) + (offset?.[1] ?? 0);
    for (const feature of features) {
      engage += at[2 * feature + 2] ?? 0;
      distance += at[2 * feature + 3] ?? 0;
    }
    const leaning = leaningOf([engage, distance]);
    const toward = weight * (leaning.engage - (label === 1 ? 1 : 0));
    const away = weight * (leaning.distance - (label === 2 ? 1 : 0));
    slope[0] = (slope[0] ?? 0) + toward;
    slope[1] = (slope[1] ?? 0) + away;
    for (const feature of features) {
      slope[2 * feature + 2] = (slope[2 * feature + 2] ?? 0) + toward;
      slope[2 * feature + 3] = (slope[2 * feature + 3] ?? 0) + away;
    }
  }
  return slope;
}

/** The largest eigenvalue of the weighted product of features with themselves, by power iteration. */
function largestCurvature(examples: readonly Example[], size: number): number {
  let vector = new Float64Array(size + 1).fill(1);
  let largest = 1;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(size + 1);
    for (const { features, weight } of examples) {
      let sum = vector[0] ?? 0;
      for (const feature of features) sum += vector[feature + 1] ?? 0;
      sum *= weight;
      next[0] = (next[0] ?? 0) + sum;
      for (const feature of features) next[feature + 1] = (next[feature + 1] ?? 0) + sum;
    }
    largest = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / largest);
  }
  return largest * 1.02;
}
