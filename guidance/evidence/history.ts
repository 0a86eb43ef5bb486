import type { Memory, Outcome, Stance } from '../guidance.ts';
import { balanceOf, weigh } from '../weigh.ts';
import { HISTORY_HALF_LIFE_DAYS, HISTORY_WEIGHT } from '../weights.ts';
import type { Signal } from './signal.ts';

const DAY = 86_400_000;
/** What only confirms the stance taken, or rests on the agent alone, counts half of what the customer showed. */
const HALF = 0.5;
/** Less than this is no evidence any more, in log-odds. */
const FADED = 0.02;
/** From this log-odds on, what the customer wishes today or has on record overrules what was before. */
const SPEAKS_UP = 0.85;
const ANY_THRESHOLDS = { engage: 0.8, distance: 0.2 };

/**
 * How the customer took our approach before, and how the agent decided; fades with age, `now` is ISO 8601.
 * Warming up to closeness, or pulling back from it, tells; "as expected" confirms the stance taken.
 * `said` is the evidence of the record itself: what a wish or a recorded preference in it says is not
 * weighed against earlier contacts.
 */
export function history(memory: Memory, now: string, said: readonly Signal[] = []): Signal[] {
  const found = [
    ...memory.reactions.map(({ at, stance, outcome }) =>
      earlier(`${outcome}-before`, at, directionOf(stance, outcome), now),
    ),
    ...(memory.decisions ?? []).map(({ at, stance }) =>
      earlier(`chose-${stance}-before`, at, sideOf(stance) * HALF, now),
    ),
  ].filter((signal) => Math.abs(signal.weight) >= FADED);
  return found.length === 0 ? [] : withoutOverruled(found, said);
}

function earlier(signal: string, at: string, direction: number, now: string): Signal {
  const days = Math.max(0, (Date.parse(now) - Date.parse(at)) / DAY);
  // A day that is none makes no evidence.
  const left = Number.isFinite(days) ? 0.5 ** (days / HISTORY_HALF_LIFE_DAYS) : 0;
  return {
    signal,
    kind: 'history',
    weight: direction * HISTORY_WEIGHT * left,
    source: { memory: at },
    at: -1,
    scope: 'any',
  };
}

function directionOf(stance: Stance, outcome: Outcome): number {
  if (outcome === 'as-expected') return sideOf(stance) * HALF;
  return outcome === 'warmed-up' ? 1 : -1;
}

function sideOf(stance: Stance): number {
  return stance === 'engage' ? 1 : stance === 'distance' ? -1 : 0;
}

function withoutOverruled(found: Signal[], said: readonly Signal[]): Signal[] {
  const outright = said.filter(({ kind }) => kind === 'explicit' || kind === 'recorded');
  if (weigh(outright, ANY_THRESHOLDS).conflict) return [];
  const balance = balanceOf(outright);
  if (Math.abs(balance) < SPEAKS_UP) return found;
  return found.filter(({ weight }) => Math.sign(weight) === Math.sign(balance));
}
