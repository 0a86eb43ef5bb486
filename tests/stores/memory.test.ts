import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { createContactShelf } from '../../stores/contact-shelf.ts';
import { createGuidanceStore } from '../../stores/guidance.ts';
import { createMemoryStore } from '../../stores/memory.ts';
import type { PageState, RecordState } from '../../stores/record.ts';
import { contactKey } from '../../stores/record-key.ts';
import { createResultsStore } from '../../stores/results.ts';
import type { TeamState } from '../../stores/team.ts';
import { guidance, record } from '../support/guidance.ts';
import { fakeArea } from '../support/storage-area.ts';

const open = (id: string, more: Parameters<typeof record>[0] = {}): PageState & { state: 'record' } => ({
  state: 'record',
  tabId: 1,
  crmLabel: 'Request Tracker',
  fields: [],
  record: record({ id, ...more }),
});
const advice = guidance({ stance: 'engage', band: 'clear' });

async function setUp(disk = fakeArea(), pack: Partial<TeamPack> = {}) {
  const page = createStore<RecordState>(() => ({ page: { state: 'reading' } }));
  const team = createStore<TeamState>(() => ({ team: { ...DEFAULT_TEAM, ...pack }, ready: true }));
  let now = '2026-11-22T12:00:00Z';
  const shelf = createContactShelf(disk.area);
  const memory = createMemoryStore({ record: page, team, now: () => now, shelf });
  const stop = new AbortController();
  memory.follow(stop.signal);
  return {
    ...disk,
    page,
    team,
    memory,
    stop,
    shelf,
    later(time: string) {
      now = time;
    },
    async show(id: string, more = {}) {
      const next = open(id, more);
      page.setState({ page: next });
      await vi.waitFor(() => expect(memory.getState().of).toBe(contactKey(next.record)));
    },
  };
}

describe('how the customer took it', () => {
  it('is known the next time, in another ticket of the same customer and for nobody else', async () => {
    const { memory, show } = await setUp();
    await show('3');
    expect(await memory.react('warmed-up', advice)).toEqual({ ok: true });
    expect(memory.getState().outcome).toBe('warmed-up');
    await show('4');
    expect(memory.getState()).toMatchObject({
      contacts: [{ advised: 'engage', outcome: 'warmed-up', day: '2026-11-22' }],
      memory: { reactions: [{ at: '2026-11-22', stance: 'engage', outcome: 'warmed-up' }] },
    });
    expect(memory.getState().outcome).toBeUndefined();
    await show('5', { customer: { email: 'someone@else.example' } });
    expect(memory.getState().contacts).toEqual([]);
  });

  it('is one for the ticket and day, and is taken back', async () => {
    const { memory, show, everything } = await setUp();
    await show('3');
    await memory.react('warmed-up', advice);
    await memory.react('pulled-back', advice);
    expect(memory.getState().contacts).toHaveLength(1);
    expect(memory.getState().outcome).toBe('pulled-back');
    await memory.react(undefined, advice);
    expect(memory.getState().contacts).toEqual([]);
    expect(everything()).not.toContain('memory:');
  });

  it('is remembered by a panel opened later, and changes no advice of the same day', async () => {
    const disk = fakeArea();
    const first = await setUp(disk);
    await first.show('3');
    await first.memory.react('pulled-back', advice);
    first.stop.abort();
    const second = await setUp(disk);
    await second.show('3');
    expect(second.memory.getState().outcome).toBe('pulled-back');
    expect(second.memory.getState().memory.reactions).toEqual([]);
    second.later('2026-11-23T08:00:00Z');
    await second.show('4');
    await second.show('3');
    expect(second.memory.getState().memory.reactions).toHaveLength(1);
  });

  it('of quick clicks is the last one', async () => {
    const { memory, show } = await setUp();
    await show('3');
    await Promise.all([
      memory.react('warmed-up', advice),
      memory.decide('distance', advice),
      memory.react('pulled-back', advice),
    ]);
    expect(memory.getState().contacts).toMatchObject([{ outcome: 'pulled-back', decided: 'distance' }]);
  });

  it('is told as lost when the browser cannot store it', async () => {
    const { memory, show, refuse } = await setUp();
    await show('3');
    refuse('quota exceeded');
    expect(await memory.react('warmed-up', advice)).toEqual({ ok: false, problem: 'quota exceeded' });
    expect(memory.getState().outcome).toBeUndefined();
  });
});

describe('the agent’s decision', () => {
  it('holds for the ticket on later days too, until it is taken back', async () => {
    const disk = fakeArea();
    const first = await setUp(disk);
    await first.show('3');
    await first.memory.decide('distance', advice);
    expect(first.memory.getState().decided).toBe('distance');
    await first.show('4');
    expect(first.memory.getState().decided).toBeUndefined();
    first.stop.abort();
    const second = await setUp(disk);
    second.later('2026-11-25T08:00:00Z');
    await second.show('3');
    expect(second.memory.getState().decided).toBe('distance');
    await second.memory.decide(undefined, guidance({ stance: 'distance', advised: 'engage' }));
    expect(second.memory.getState().decided).toBeUndefined();
    expect(second.memory.getState().contacts).toEqual([]);
  });

  it('for what is advised anyway is none', async () => {
    const { memory, show } = await setUp();
    await show('3');
    await memory.decide('engage', advice);
    expect(memory.getState().decided).toBeUndefined();
    expect(memory.getState().contacts).toEqual([]);
  });

  it.each(['not wanted', 'refused'])('holds while the panel is open where storing it is %s', async (why) => {
    const off = why === 'not wanted';
    const { memory, show, refuse, everything } = await setUp(fakeArea(), off ? { rememberDays: 0 } : {});
    await show('3');
    if (!off) refuse('quota exceeded');
    await memory.decide('distance', advice);
    expect(memory.getState().decided).toBe('distance');
    await show('4');
    expect(memory.getState().decided).toBeUndefined();
    await show('3');
    expect(memory.getState().decided).toBe('distance');
    await memory.decide(undefined, advice);
    expect(memory.getState().decided).toBeUndefined();
    expect(everything()).toBe('[]');
  });

  it('reaches the advice, which waits for what is remembered', async () => {
    const { memory, page, team, show } = await setUp();
    const advise = vi.fn((of, _team, remembered, _now, choices) =>
      guidance({ id: of.id, summary: `${remembered.reactions.length} ${choices.stance ?? 'as advised'}` }),
    );
    const store = createGuidanceStore({
      record: page,
      team,
      agent: createStore(() => ({})),
      memory: Promise.resolve(memory),
      engine: Promise.resolve(advise),
      now: () => '2026-11-22T12:00:00Z',
    });
    await show('3');
    await vi.waitFor(() => expect(store.getState().guidance?.summary).toBe('0 as advised'));
    await memory.decide('distance', advice);
    expect(store.getState().guidance?.summary).toBe('0 distance');
    await memory.react('warmed-up', advice);
    page.setState({ page: open('4') });
    expect(store.getState()).toEqual({});
    await vi.waitFor(() => expect(store.getState().guidance?.summary).toBe('1 as advised'));
  });
});

describe('forgetting', () => {
  it('one customer leaves the others', async () => {
    const { memory, show } = await setUp();
    await show('3');
    await memory.react('warmed-up', advice);
    const other = { customer: { email: 'someone@else.example' } };
    await show('5', other);
    await memory.react('pulled-back', advice);
    await show('3');
    await memory.forget();
    expect(memory.getState()).toMatchObject({ contacts: [], memory: { reactions: [] } });
    await show('5', other);
    expect(memory.getState().contacts).toHaveLength(1);
  });

  it('everybody reaches an open panel, and what comes after has another key', async () => {
    const { memory, show, shelf, everything } = await setUp();
    await show('3');
    await memory.react('warmed-up', advice);
    const before = /memory:[^"]+/.exec(everything())?.[0];
    await createResultsStore(shelf).forgetAll();
    await vi.waitFor(() => expect(memory.getState().contacts).toEqual([]));
    expect(everything()).toBe('[]');
    await memory.react('warmed-up', advice);
    expect(memory.getState().contacts).toHaveLength(1);
    expect(/memory:[^"]+/.exec(everything())?.[0]).not.toBe(before);
  });

  it('happens by itself: what is too old is gone when a panel opens', async () => {
    const disk = fakeArea();
    const first = await setUp(disk);
    first.later('2026-01-05T10:00:00Z');
    await first.show('3');
    await first.memory.react('warmed-up', advice);
    first.stop.abort();
    expect(disk.everything()).toContain('memory:');
    await setUp(disk);
    await vi.waitFor(() => expect(disk.everything()).not.toContain('memory:'));
  });

  it('follows the lead, who may want nothing remembered from now on', async () => {
    const { memory, show, team, everything } = await setUp();
    await show('3');
    await memory.react('warmed-up', advice);
    team.setState({ team: { ...DEFAULT_TEAM, rememberDays: 0 }, ready: true });
    await vi.waitFor(() => expect(memory.getState()).toMatchObject({ off: true, contacts: [] }));
    await vi.waitFor(() => expect(everything()).toBe('[]'));
  });

  it.each([
    ['before the lead’s settings are loaded', { ready: false }],
    ['when the lead’s settings cannot be read', { ready: true, problem: 'style' }],
  ])('deletes nothing %s', async (_, state) => {
    const disk = fakeArea();
    const first = await setUp(disk, { rememberDays: 730 });
    first.later('2026-01-05T10:00:00Z');
    await first.show('3');
    await first.memory.react('warmed-up', advice);
    first.stop.abort();
    const page = createStore<RecordState>(() => ({ page: { state: 'reading' } }));
    const team = createStore<TeamState>(() => ({ team: DEFAULT_TEAM, ...state }));
    const now = () => '2026-11-22T12:00:00Z';
    createMemoryStore({ record: page, team, now, shelf: first.shelf }).follow(new AbortController().signal);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(disk.everything()).toContain('memory:');
    team.setState({ team: DEFAULT_TEAM, ready: true }, true);
    team.setState({ team: { ...DEFAULT_TEAM, rememberDays: 90 }, ready: true }, true);
    await vi.waitFor(() => expect(disk.everything()).not.toContain('memory:'));
  });
});

it('holds no name, address or word of the customer', async () => {
  const { memory, show, everything } = await setUp();
  await show('3');
  await memory.react('warmed-up', guidance());
  await memory.decide('engage', guidance());
  const stored = everything();
  expect(stored).toContain('memory:');
  for (const word of [
    'Derek',
    'Voss',
    'derek@example.org',
    'no calls',
    'desk.example.org',
    'Email only',
    'refuses-calls',
  ])
    expect(stored).not.toContain(word);
});
