import { createContext } from 'preact';
import type { AgentStore } from '../../stores/agent.ts';
import type { RecordStore } from '../../stores/record.ts';
import type { TeamStore } from '../../stores/team.ts';

/** What helps while a reply is written: the draft, and the settings it is held against. */
export interface Desk {
  draft: RecordStore['draft'];
  team: TeamStore;
  agent: AgentStore;
  /** By record: findings that the agent does not want to see again while the panel is open. */
  ignored: Map<string, ReadonlySet<string>>;
}

/** Absent where no page stands beside the panel, as in samples. */
export const Desk = createContext<Desk | undefined>(undefined);
