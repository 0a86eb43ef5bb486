import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import type { Agent } from '../../stores/agent.ts';
import { type Adviser, createGuidanceStore } from '../../stores/guidance.ts';
import type { PageState, RecordState } from '../../stores/record.ts';
import type { TeamState } from '../../stores/team.ts';
import { guidance, record } from '../support/guidance.ts';

const open = (id: string, text = 'Hello'): PageState => ({
  state: 'record',
  tabId: 1,
  crmLabel: 'Request Tracker',
  fields: [],
  record: record({ id, messages: [{ id: 'a', role: 'customer', text }] }),
});

async function setUp(
  advise: Adviser = (of, _team, _memory, _now, choices) =>
    guidance({
      id: of.id,
      summary: `${choices.channel ?? 'as it came'}, ${choices.agentName ?? 'nobody'}`,
      situation: choices.situation ?? 'problem',
    }),
) {
  const spied = vi.fn(advise);
  const deps = {
    record: createStore<RecordState>(() => ({ page: { state: 'reading' } })),
    team: createStore<TeamState>(() => ({ team: DEFAULT_TEAM, ready: true })),
    agent: createStore<Agent>(() => ({})),
    engine: Promise.resolve(spied),
    now: () => '2026-11-22T12:00:00Z',
  };
  const store = createGuidanceStore(deps);
  await deps.engine;
  return { ...deps, advise: spied, store };
}

describe('the advice', () => {
  it('is worked out once for each change, and not at all without a record', async () => {
    const { store, record: page, team, advise } = await setUp();
    expect(store.getState()).toEqual({});
    page.setState({ page: open('3') });
    expect(store.getState().guidance?.id).toBe('3');
    team.setState({ team: { ...DEFAULT_TEAM, style: 'classic' }, ready: true });
    expect(advise).toHaveBeenCalledTimes(2);
    page.setState({ page: { state: 'no-record' } });
    expect(store.getState()).toEqual({});
    expect(advise).toHaveBeenCalledTimes(2);
  });

  it('waits for the words of a language, then advises', async () => {
    let arrived = false;
    const { promise, resolve } = Promise.withResolvers<void>();
    const { store, record: page } = await setUp((of) => (arrived ? guidance({ id: of.id }) : promise));
    page.setState({ page: open('3') });
    expect(store.getState()).toEqual({});
    arrived = true;
    resolve();
    await vi.waitFor(() => expect(store.getState().guidance?.id).toBe('3'));
  });

  it('says what is wrong when the words of a language cannot be loaded', async () => {
    const { store, record: page } = await setUp(() => Promise.reject(new Error('chunk is gone')));
    page.setState({ page: open('3') });
    await vi.waitFor(() => expect(store.getState().problem).toBe('chunk is gone'));
  });

  it('shows no fault of a record that is no longer open', async () => {
    const { promise, reject } = Promise.withResolvers<void>();
    const { store, record: page } = await setUp((of) => (of.id === '3' ? promise : guidance({ id: of.id })));
    page.setState({ page: open('3') });
    page.setState({ page: open('4') });
    reject(new Error('chunk is gone'));
    await promise.catch(() => {});
    expect(store.getState().problem).toBeUndefined();
    expect(store.getState().guidance?.id).toBe('4');
  });

  it('waits for the team pack: advice by other settings would flash up and change', async () => {
    const { store, record: page, team, advise } = await setUp();
    team.setState({ team: DEFAULT_TEAM, ready: false });
    page.setState({ page: open('3') });
    expect(advise).not.toHaveBeenCalled();
    team.setState({ team: DEFAULT_TEAM, ready: true });
    expect(store.getState().guidance?.id).toBe('3');
  });

  it('goes by the built-in settings when the team pack cannot be loaded', async () => {
    const { store, record: page, team } = await setUp();
    team.setState({ team: DEFAULT_TEAM, ready: false, problem: 'disk' });
    page.setState({ page: open('3') });
    expect(store.getState().guidance?.id).toBe('3');
  });

  it('keeps what the agent chose while the record changes, and forgets it with another record', async () => {
    const { store, record: page, agent } = await setUp();
    agent.setState({ name: 'Priya', channel: 'chat' });
    page.setState({ page: open('3') });
    expect(store.getState().guidance?.summary).toBe('chat, Priya');
    store.choose({ channel: 'call' });
    store.choose({ situation: 'complaint' });
    page.setState({ page: open('3', 'One more thing') });
    expect(store.getState().guidance?.situation).toBe('complaint');
    expect(store.getState().guidance?.summary).toBe('call, Priya');
    page.setState({ page: open('4') });
    expect(store.getState().guidance?.situation).toBe('problem');
    expect(store.getState().guidance?.summary).toBe('chat, Priya');
  });

  it('says so when the engine cannot be loaded', async () => {
    const record = createStore<RecordState>(() => ({ page: open('3') }));
    const store = createGuidanceStore({
      record,
      team: createStore<TeamState>(() => ({ team: DEFAULT_TEAM, ready: true })),
      agent: createStore<Agent>(() => ({})),
      engine: Promise.reject(new Error('file is gone')),
      now: () => '2026-11-22T12:00:00Z',
    });
    expect(store.getState()).toEqual({});
    await vi.waitFor(() => expect(store.getState()).toEqual({ problem: 'file is gone' }));
  });

  it('says what went wrong when it cannot be worked out, and recovers with the next record', async () => {
    const { store, record: page } = await setUp((of) => {
      if (of.id === '3') throw new Error('no such signal');
      return guidance({ id: of.id });
    });
    page.setState({ page: open('3') });
    expect(store.getState()).toEqual({ problem: 'no such signal' });
    page.setState({ page: open('4') });
    expect(store.getState().guidance?.id).toBe('4');
  });
});
