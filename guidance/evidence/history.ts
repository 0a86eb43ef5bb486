import type { Memory } from '../guidance.ts';
import { HISTORY_HALF_LIFE_DAYS, HISTORY_WEIGHT } from '../weights.ts';
import type { Signal } from './signal.ts';

const DAY = 86_400_000;

/**
 * How the customer took our approach before; fades with age, `now` is ISO 8601.
 * Warming up to closeness, or pulling back from it, tells; "as expected" confirms the stance taken.
 */
export function history(memory: Memory, now: string): Signal[] {
  const found: Signal[] = [];
  for (const { at, stance, outcome } of memory.reactions) {
    const days = Math.max(0, (Date.parse(now) - Date.parse(at)) / DAY);
    if (!Number.isFinite(days)) continue;
    const direction =
      outcome === 'warmed-up'
        ? 1
        : outcome === 'pulled-back'
          ? -1
          : stance === 'engage'
            ? 0.5
            : stance === 'distance'
              ? -0.5
              : 0;
    const weight = direction * HISTORY_WEIGHT * 0.5 ** (days / HISTORY_HALF_LIFE_DAYS);
    if (Math.abs(weight) < 0.02) continue;
    found.push({
      signal: `${outcome}-before`,
      kind: 'history',
      weight,
      source: { memory: at },
      at: -1,
      scope: 'any',
    });
  }
  return found;
}
