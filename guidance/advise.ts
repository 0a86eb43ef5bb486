import type { CustomerRecord } from '../crm/record.ts';
import { EN } from '../playbook/en/markers.ts';
import type { Choices, Guidance, Memory } from './guidance.ts';
import { say } from './say.ts';
import { readStance } from './stance.ts';
import type { TeamPack } from './team.ts';

/** The languages whose words the stance can rest on. */
const MARKERS = [EN];

/**
 * All advice for one record. Pure and synchronous; `now` is ISO 8601.
 * The record must have passed `parseRecord`, which caps its size.
 */
export function advise(
  record: CustomerRecord,
  team: TeamPack,
  memory: Memory,
  now: string,
  choices: Choices = {},
): Guidance {
  const stance = readStance(record, team, memory, now, MARKERS);
  return { id: record.id, ...stance, ...say({ record, team, choices, now, stance }) };
}
