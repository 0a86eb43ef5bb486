import { atomicCrm } from '../desks/atomic-crm/run.ts';
import type { Desk } from '../desks/desk.ts';
import { redmine } from '../desks/redmine/run.ts';
import { requestTracker } from '../desks/request-tracker/run.ts';
import { tryton } from '../desks/tryton/run.ts';

/** The real desks, each with the real-browser tests that read it, by words in the names of their files. */
const DESKS: readonly (Desk & { topics: RegExp })[] = [
  { ...requestTracker, topics: /request-tracker|^read$|^firefox$/ },
  { ...redmine, topics: /redmine/ },
  { ...tryton, topics: /tryton/ },
  { ...atomicCrm, topics: /atomic-crm/ },
];

/** Returns the real desks without which a file of real-browser tests cannot run, by its name without the ending. */
export function desksOf(topic: string): Desk[] {
  return DESKS.filter(({ topics }) => topics.test(topic));
}
