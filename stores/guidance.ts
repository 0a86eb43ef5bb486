import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CustomerRecord } from '../crm/record.ts';
import type { Choices, Guidance, Memory } from '../guidance/guidance.ts';
import type { TeamPack } from '../guidance/team.ts';
import { messageOf } from '../platform/message-of.ts';
import { type Agent, choicesOf } from './agent.ts';
import type { MemoryState } from './memory.ts';
import type { RecordState } from './record.ts';
import { contactKey, recordKey } from './record-key.ts';
import type { TeamState } from './team.ts';

export interface GuidanceState {
  guidance?: Guidance;
  /** Why there is no advice though there is a record. */
  problem?: string;
}

export interface GuidanceStore extends StoreApi<GuidanceState> {
  /** How and in which language the agent answers this record, or what it is about; forgotten when another record is open. */
  choose(choice: RecordChoices): void;
}

export type RecordChoices = Pick<Choices, 'channel' | 'situation' | 'language'>;

export interface GuidanceDeps {
  record: StoreApi<RecordState>;
  team: StoreApi<TeamState>;
  agent: StoreApi<Agent>;
  /** What is remembered of the customer, loaded apart too; absent: nothing is. */
  memory?: Promise<StoreApi<MemoryState>>;
  /** Loaded apart from the page: the words it knows are many times the size of the page itself. */
  engine: Promise<Adviser>;
  now(): string;
}

export type Advise = (
  record: CustomerRecord,
  team: TeamPack,
  memory: Memory,
  now: string,
  choices: Choices,
) => Guidance;

/** A promise means that the words of a language are on their way: ask again when it is kept. */
export type Adviser = (...input: Parameters<Advise>) => Guidance | Promise<unknown>;

const NO_MEMORY: Memory = { reactions: [] };

/** The advice for what is open now, worked out once for each change of record, team pack or choice. */
export function createGuidanceStore({
  record,
  team,
  agent,
  memory,
  engine,
  now,
}: GuidanceDeps): GuidanceStore {
  const store = createStore<GuidanceState>(() => ({}));
  let advise: Adviser | undefined;
  let memories: StoreApi<MemoryState> | undefined;
  let broken: string | undefined;
  let chosen: { key: string; choices: RecordChoices } | undefined;

  function work(): void {
    store.setState(adviseNow(), true);
  }

  function adviseNow(): GuidanceState {
    const { page } = record.getState();
    const { team: pack, ready, problem } = team.getState();
    // Settings that cannot be loaded keep no agent waiting: the built-in ones hold, and the panel says so.
    if (page.state !== 'record' || (!ready && problem === undefined)) return {};
    if (!advise) return broken === undefined ? {} : { problem: broken };
    const remembered = memories?.getState();
    if (remembered && remembered.of !== contactKey(page.record)) return {};
    const choices = {
      ...choicesOf(agent.getState()),
      ...(remembered?.decided ? { stance: remembered.decided } : {}),
      ...(chosen?.key === recordKey(page.record) ? chosen.choices : {}),
    };
    try {
      const advice = advise(page.record, pack, remembered?.memory ?? NO_MEMORY, now(), choices);
      if (!(advice instanceof Promise)) return { guidance: advice };
      advice.then(work, (error: unknown) => {
        // What an earlier record lacked says nothing about the one that is open now.
        if (record.getState().page === page) store.setState({ problem: messageOf(error) }, true);
      });
      return {};
    } catch (error) {
      // A fault in the advice must not take the panel down with it: the agent still sees what is wrong.
      return { problem: messageOf(error) };
    }
  }

  for (const input of [record, team, agent]) input.subscribe(work);
  Promise.all([engine, memory])
    .then(
      ([loaded, store]) => {
        advise = loaded;
        memories = store;
        store?.subscribe(work);
      },
      (error: unknown) => {
        broken = messageOf(error);
      },
    )
    .then(work);
  return Object.assign(store, {
    choose(choice: RecordChoices) {
      const { page } = record.getState();
      if (page.state !== 'record') return;
      const key = recordKey(page.record);
      chosen = { key, choices: { ...(chosen?.key === key ? chosen.choices : {}), ...choice } };
      work();
    },
  });
}
