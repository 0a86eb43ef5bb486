import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Choices, SCRIPT_CHANNELS, type ScriptChannel } from '../guidance/guidance.ts';
import { type StorageArea, type StoredItem, storedItem, type Written } from '../platform/storage.ts';

/** The agent's own settings: theirs alone, never part of the team pack. */
export interface Agent {
  /** As customers should see it; fills the signature of scripts. */
  name?: string;
  /** The script tab that opens first; absent: as the ticket came. */
  channel?: ScriptChannel;
  /** How the agent sounds, by language (BCP 47): an id of `Words.voices`. */
  voices?: Record<string, string>;
  /** False where the agent wants no minute after a hard contact. */
  afterHard?: boolean;
}

export interface AgentStore extends StoreApi<Agent> {
  /** Loads the settings and follows every later change until the signal aborts. */
  follow(signal: AbortSignal): Promise<void>;
  save(agent: Agent): Promise<Written>;
}

/** Longest name kept: it stands in a signature, not in a paragraph. */
export const LONGEST_NAME = 80;

const agentSchema = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME))),
  channel: v.exactOptional(v.picklist(SCRIPT_CHANNELS)),
  voices: v.exactOptional(v.record(v.string(), v.pipe(v.string(), v.maxLength(40)))),
  afterHard: v.exactOptional(v.boolean()),
});

/** What of the settings goes into the advice. */
export function choicesOf({ name, channel, voices }: Agent): Choices {
  return {
    ...(channel ? { channel } : {}),
    ...(name ? { agentName: name } : {}),
    ...(voices ? { voices } : {}),
  };
}

/** The settings of the agent who uses this browser. */
export function createAgentStore(area?: StorageArea): AgentStore {
  const item = agentItem(area);
  const store = createStore<Agent>(() => ({}));
  const show = (agent: Agent) => store.setState(agent, true);

  return Object.assign(store, {
    async follow(signal: AbortSignal) {
      signal.addEventListener(
        'abort',
        item.watch(({ value }) => show(value)),
      );
      const { value } = await item.read();
      if (!signal.aborted) show(value);
    },
    async save({ name, ...rest }: Agent) {
      const trimmed = name?.trim().slice(0, LONGEST_NAME);
      const agent = trimmed ? { ...rest, name: trimmed } : rest;
      const written = await item.write(agent);
      if (written.ok) show(agent);
      return written;
    },
  });
}

function agentItem(area: StorageArea | undefined): StoredItem<Agent> {
  return storedItem<Agent>({
    key: 'agent',
    fallback: {},
    parse(stored) {
      const parsed = v.safeParse(agentSchema, stored);
      return parsed.success
        ? { ok: true, value: parsed.output }
        : { ok: false, problem: parsed.issues[0].message };
    },
    ...(area ? { area } : {}),
  });
}
