import type { CustomerRecord } from '../crm/record.ts';
import type { Markers } from '../playbook/markers.ts';
import type { Choices, Guidance, Memory } from './guidance.ts';
import { say } from './say.ts';
import { readStance, type StanceReading } from './stance.ts';
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
  const read = readStance(record, team, memory, now, markers, talk.advice.stance);
  const stance = decided(read, choices.stance);
  return { id: record.id, ...stance, ...say({ record, team, choices, now, stance }, talk) };
}

/** The agent's stance in place of the one that was read, which stays beside it with its reasons. */
function decided(
  read: StanceReading,
  own: Choices['stance'],
): StanceReading & Pick<Guidance, 'stance' | 'advised'> {
  if (own === undefined || own === read.stance) return read;
  return { ...read, stance: own, advised: read.stance, missing: [] };
}
