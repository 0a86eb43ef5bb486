import type { CustomerRecord } from '../../crm/record.ts';
import type { TeamPack } from '../team.ts';
import { STARTING_POINT_WEIGHT } from '../weights.ts';
import type { Signal } from './signal.ts';

/** Where the lead set the balance for this queue, or in general; nothing when it stands in the middle. */
export function startingPoint(record: CustomerRecord, team: TeamPack): Signal[] {
  const { general, byQueue } = team.startingPoint;
  const queue = record.queue?.trim().toLowerCase();
  const own = queue ? byQueue.find((entry) => entry.queue.trim().toLowerCase() === queue) : undefined;
  const lean = Math.max(-1, Math.min(1, own ? own.lean : general));
  if (!Number.isFinite(lean) || lean === 0) return [];
  return [
    {
      signal: 'starting-point',
      kind: 'default',
      weight: lean * STARTING_POINT_WEIGHT,
      source: { team: own ? `queue ${own.queue}` : 'starting point' },
      at: -1,
      scope: 'any',
    },
  ];
}
