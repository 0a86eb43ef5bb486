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
  /** The last save, until the next change; `partly`: the team's settings were stored, the agent's own not. */
  outcome?: { state: 'saved' } | { state: 'invalid' } | { state: 'refused'; problem: string; partly?: true };
  /** Another page saved what this one has unsaved changes of. */
  changedElsewhere: boolean;
}

/** Settings to put in place of others. */
export type TeamChange = { [Key in keyof TeamPack]?: TeamPack[Key] | undefined };

export interface DraftStore extends StoreApi<DraftState> {
  /** Undefined takes a setting out again. */
  changeTeam(change: TeamChange): void;
  changeAgent(agent: Agent): void;
  save(): Promise<void>;
  discard(): void;
  /** Puts the built-in team settings into the draft, beside the taught pages if wanted; they hold once saved. */
  resetTeam(keepTaught: boolean): void;
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
    // The built-in settings that stand in for what is not loaded are no ground to build on.
    if (!team.getState().ready) return;
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
    const { draft, saved, outcome, changedElsewhere } = store.getState();
    const next = savedNow();
    if (saving || sameValue(next, saved)) return;
    const rebased = rebase(draft, saved, next);
    if (sameValue(rebased, next)) {
      startFrom(next, outcome);
      return;
    }
    const clash = HALVES.some(
      (half) => !sameValue(saved[half], next[half]) && !sameValue(rebased[half], next[half]),
    );
    store.setState({ ...describe(rebased, next), changedElsewhere: changedElsewhere || clash });
  }

  /** Stores what differs from what is saved, and nothing else: another page may have saved the rest. */
  async function write(draft: Draft, saved: Draft): Promise<DraftState['outcome'] & object> {
    const writesTeam = !sameValue(draft.team, saved.team);
    if (writesTeam) {
      const written = await team.save(draft.team);
      const problem = written.ok
        ? undefined
        : (written.refused ?? written.problems.map(({ path }) => path).join(', '));
      if (problem !== undefined) return { state: 'refused', problem };
    }
    if (sameValue(draft.agent, saved.agent)) return { state: 'saved' };
    const written = await agent.save(draft.agent);
    if (written.ok) return { state: 'saved' };
    return { state: 'refused', problem: written.problem, ...(writesTeam ? { partly: true } : {}) };
  }

  void protectedWord.then((find) => {
    findProtected = find;
    edit(store.getState().draft);
  });
  team.subscribe(followSaved);
  agent.subscribe(followSaved);

  return Object.assign(store, {
    changeTeam(change: TeamChange) {
      const { draft } = store.getState();
      const team = Object.entries({ ...draft.team, ...change }).filter(([, value]) => value !== undefined);
      edit({ ...draft, team: Object.fromEntries(team) as unknown as TeamPack });
    },
    changeAgent(next: Agent) {
      edit({ ...store.getState().draft, agent: next });
    },
    async save() {
      findProtected ??= await protectedWord;
      if (!team.getState().ready) return;
      const { draft, saved } = store.getState();
      tried = true;
      edit(draft);
      if (store.getState().problems.length > 0) return store.setState({ outcome: { state: 'invalid' } });
      saving = true;
      const outcome = await write(draft, saved);
      saving = false;
      const typed = store.getState().draft;
      if (outcome.state !== 'saved') return store.setState({ ...describe(typed, savedNow()), outcome });
      // What was typed while the browser was writing stays in the draft, unsaved.
      startFrom(savedNow(), outcome);
      if (typed !== draft) edit(rebase(typed, draft, savedNow()));
    },
    discard() {
      startFrom(savedNow());
    },
    resetTeam(keepTaught: boolean) {
      const { draft } = store.getState();
      const { taught } = draft.team;
      edit({ ...draft, team: { ...DEFAULT_TEAM, ...(keepTaught && taught && { taught }) } });
    },
  });
}

const HALVES = ['team', 'agent'] as const;

/** The draft over what is saved next: what was not touched since `base` follows. */
function rebase(draft: Draft, base: Draft, next: Draft): Draft {
  return {
    team: withTaught(draft.team, base.team, next.team),
    agent: sameValue(draft.agent, base.agent) ? next.agent : draft.agent,
  };
}

/** Setting by setting: a page taught in the panel must not be lost to an unsaved text here. */
function withTaught(draft: TeamPack, base: TeamPack, next: TeamPack): TeamPack {
  const { taught, ...others } = draft;
  if (sameValue(draft, base)) return next;
  if (!sameValue(taught, base.taught)) return draft;
  return { ...others, ...(next.taught && { taught: next.taught }) };
}

/** An entry just added is empty: no error before the lead had a chance to write. */
const EMPTY: readonly string[] = ['text-empty', 'queue-empty'];
