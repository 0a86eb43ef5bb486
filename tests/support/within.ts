import { expect } from 'vitest';

/**
 * Gives what the work gives, and expects it to take less than `ms` of the processor, not of the clock:
 * others may be busy on the machine.
 */
export function within<Result>(ms: number, work: () => Result): Result {
  const start = process.cpuUsage();
  const result = work();
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(ms);
  return result;
}
