import { createStore } from 'zustand/vanilla';
import type { Desk } from '../../components/panel/desk.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { createTeamStore } from '../../stores/team.ts';
import { fakeArea } from './storage-area.ts';

/** An empty reply box with the built-in settings beside it. */
export function desk(): Desk {
  return {
    draft: createStore(() => ({ text: '', note: false })),
    team: createTeamStore(fakeArea().area),
    agent: createAgentStore(fakeArea().area),
    ignored: new Map(),
  };
}
