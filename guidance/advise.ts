import type { CustomerRecord } from '../crm/record.ts';
import type { Markers } from '../playbook/markers.ts';
import type { Choices, Guidance, Memory } from './guidance.ts';
import { say } from './say.ts';
import { readStance } from './stance.ts';
import { ENGLISH_TALK, type Talk } from './talk.ts';
import type { TeamPack } from './team.ts';

/**
 * All advice for one record. Pure and synchronous; `now` is ISO 8601.
 * The record must have passed `parseRecord`, which caps its size; `markers` are the languages whose
 * words the stance can rest on (`platform/markers.ts` knows which a record calls for), `talk` the
 * languages to say it in.
 */
export function advise(
  record: CustomerRecord,
  team: TeamPack,
  memory: Memory,
  now: string,
  choices: Choices,
  markers: readonly Markers[],
  talk: Talk = ENGLISH_TALK,
): Guidance {
  const stance = readStance(record, team, memory, now, markers, talk.advice.stance);
  return { id: record.id, ...stance, ...say({ record, team, choices, now, stance }, talk) };
}
