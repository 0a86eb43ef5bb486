import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_TEAM, type TeamPack } from '../guidance/team.ts';
import { checkTeam, type FindProtected } from '../guidance/team-check.ts';
import type { TeamProblem } from '../guidance/team-schema.ts';
import type { Agent, AgentStore } from './agent.ts';
import { sameValue } from './same-value.ts';
import type { TeamStore } from './team.ts';

/** What the options page edits: nothing of it holds until it is saved. */
export interface Draft {
  team: TeamPack;
  agent: Agent;
}

export interface DraftState {
  draft: Draft;
  saved: Draft;
  dirty: boolean;
  /** What keeps the draft from being saved; texts that are only still empty count from the first try on. */
  problems: TeamProblem[];
  /** The last save, until the next change. */
  outcome?: { state: 'saved' } | { state: 'invalid' } | { state: 'refused'; problem: string };
  /** Another page saved while this one had unsaved changes. */
  changedElsewhere: boolean;
}

export interface DraftStore extends StoreApi<DraftState> {
  changeTeam(change: Partial<TeamPack>): void;
  changeAgent(agent: Agent): void;
  save(): Promise<void>;
  discard(): void;
  /** Puts the built-in team settings into the draft; they hold once saved. */
  resetTeam(): void;
}

export interface DraftDeps {
  team: TeamStore;
  agent: AgentStore;
  /** Names that a `{{placeholder}}` may have. */
  placeholders: readonly string[];
  /** Loaded apart from the page; a save waits for it. */
  protectedWord: Promise<FindProtected>;
}

/** The settings as they are being edited, over the stores that hold the saved ones. */
export function createDraftStore({ team, agent, placeholders, protectedWord }: DraftDeps): DraftStore {
  const savedNow = (): Draft => ({ team: team.getState().team, agent: agent.getState() });
  let tried = false;
  let saving = false;
  let findProtected: FindProtected | undefined;

  function describe(draft: Draft, saved: Draft): Pick<DraftState, 'draft' | 'saved' | 'dirty' | 'problems'> {
    const problems = checkTeam(draft.team, placeholders, findProtected ?? (() => undefined));
    return {
      draft,
      saved,
      dirty: !sameValue(draft, saved),
      problems: tried ? problems : problems.filter(({ code }) => !EMPTY.includes(code)),
    };
  }

  const store = createStore<DraftState>(() => ({
    ...describe(savedNow(), savedNow()),
    changedElsewhere: false,
  }));

  function edit(draft: Draft): void {
    const { saved, changedElsewhere } = store.getState();
    store.setState({ ...describe(draft, saved), changedElsewhere }, true);
  }

  function startFrom(draft: Draft, outcome?: DraftState['outcome']): void {
    tried = false;
    store.setState(
      { ...describe(draft, draft), changedElsewhere: false, ...(outcome ? { outcome } : {}) },
      true,
    );
  }

  function followSaved(): void {
    const { draft, saved, dirty, outcome } = store.getState();
    const next = savedNow();
    if (saving || sameValue(next, saved)) return;
    if (!dirty || sameValue(next, draft)) startFrom(next, outcome);
    else store.setState({ ...describe(draft, next), changedElsewhere: true });
  }

  /** Why it could not be written, or undefined when it was. */
  async function write(draft: Draft): Promise<string | undefined> {
    const packSaved = await team.save(draft.team);
    if (!packSaved.ok) return packSaved.refused ?? packSaved.problems.map(({ path }) => path).join(', ');
    const agentSaved = await agent.save(draft.agent);
    return agentSaved.ok ? undefined : agentSaved.problem;
  }

  void protectedWord.then((find) => {
    findProtected = find;
    edit(store.getState().draft);
  });
  team.subscribe(followSaved);
  agent.subscribe(followSaved);

  return Object.assign(store, {
    changeTeam(change: Partial<TeamPack>) {
      const { draft } = store.getState();
      edit({ ...draft, team: { ...draft.team, ...change } });
    },
    changeAgent(next: Agent) {
      edit({ ...store.getState().draft, agent: next });
    },
    async save() {
      findProtected ??= await protectedWord;
      const { draft } = store.getState();
      tried = true;
      edit(draft);
      if (store.getState().problems.length > 0) return store.setState({ outcome: { state: 'invalid' } });
      saving = true;
      const refused = await write(draft);
      saving = false;
      if (refused !== undefined) return store.setState({ outcome: { state: 'refused', problem: refused } });
      // What was typed while the browser was writing stays in the draft, unsaved.
      const typed = store.getState().draft;
      startFrom(savedNow(), { state: 'saved' });
      if (typed !== draft) edit(typed);
    },
    discard() {
      startFrom(savedNow());
    },
    resetTeam() {
      edit({ ...store.getState().draft, team: DEFAULT_TEAM });
    },
  });
}

/** An entry just added is empty: no error before the lead had a chance to write. */
const EMPTY: readonly string[] = ['text-empty', 'queue-empty'];
