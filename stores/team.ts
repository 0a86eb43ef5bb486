import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_TEAM, type TeamPack } from '../guidance/team.ts';
import { parseTeam, type TeamProblem } from '../guidance/team-schema.ts';
import { type Loaded, type StorageArea, type StoredItem, storedItem } from '../platform/storage.ts';

export interface TeamState {
  team: TeamPack;
  /** False until storage has given out what it has; the defaults hold meanwhile. */
  ready: boolean;
  /**
   * The fields for which the stored pack could not be used or, when not ready, why the browser did not
   * give it out; the defaults hold then.
   */
  problem?: string;
}

export type SaveResult = { ok: true } | { ok: false; problems: TeamProblem[]; refused?: string };

export interface TeamStore extends StoreApi<TeamState> {
  /** Loads the stored pack and follows every later save, from whichever page, until the signal aborts. */
  follow(signal: AbortSignal): Promise<void>;
  /** Loads once more what the browser did not give out. */
  loadAgain(): Promise<void>;
  /** Validates and stores; the store itself changes only when the browser has stored it. */
  save(team: TeamPack): Promise<SaveResult>;
}

/** The team pack as every page of the extension sees it; kept in the browser's local storage or in `area`. */
export function createTeamStore(area?: StorageArea): TeamStore {
  const item = teamItem(area);
  const store = createStore<TeamState>(() => ({ team: DEFAULT_TEAM, ready: false }));

  function show({ value, problem, unread }: Loaded<TeamPack>): void {
    store.setState(
      { team: value, ready: unread === undefined, ...(problem === undefined ? {} : { problem }) },
      true,
    );
  }

  return Object.assign(store, {
    async follow(signal: AbortSignal) {
      // Watching comes first: a save between reading and watching would be missed.
      signal.addEventListener('abort', item.watch(show));
      const loaded = await item.read();
      if (!signal.aborted) show(loaded);
    },
    loadAgain: async () => show(await item.read()),
    async save(team: TeamPack): Promise<SaveResult> {
      const parsed = parseTeam(team);
      if (!parsed.ok) return parsed;
      const written = await item.write(parsed.team);
      if (!written.ok) return { ok: false, problems: [], refused: written.problem };
      show({ value: parsed.team });
      return { ok: true };
    },
  });
}

function teamItem(area: StorageArea | undefined): StoredItem<TeamPack> {
  return storedItem<TeamPack>({
    key: 'team',
    fallback: DEFAULT_TEAM,
    parse(stored) {
      const parsed = parseTeam(stored);
      if (parsed.ok) return { ok: true, value: parsed.team };
      return { ok: false, problem: parsed.problems.map(({ path }) => path || 'document').join(', ') };
    },
    ...(area ? { area } : {}),
  });
}
