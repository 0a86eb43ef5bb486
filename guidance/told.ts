import type { Evidence, Guidance } from './guidance.ts';

/** All that counted: what carries the stance, and what was heard beside it. */
export function told({ evidence, heard }: Pick<Guidance, 'evidence' | 'heard'>): Evidence[] {
  return [...evidence, ...heard];
}
