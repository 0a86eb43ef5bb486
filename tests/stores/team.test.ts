import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { createTeamStore } from '../../stores/team.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

const OLD_SHOE: TeamPack = { ...DEFAULT_TEAM, style: 'old-shoe' };
const tick = () => new Promise((done) => setTimeout(done));

beforeEach(speakEnglish);

describe('the team pack', () => {
  it('holds the defaults, not ready, until storage has answered', async () => {
    const store = createTeamStore(fakeArea({ team: OLD_SHOE }).area);
    expect(store.getState()).toEqual({ team: DEFAULT_TEAM, ready: false });
    await store.follow(new AbortController().signal);
    expect(store.getState()).toEqual({ team: OLD_SHOE, ready: true });
  });

  it('reaches an open panel when the options page saves', async () => {
    const { area } = fakeArea();
    const [options, panel] = [createTeamStore(area), createTeamStore(area)];
    await panel.follow(new AbortController().signal);
    expect(await options.save(OLD_SHOE)).toEqual({ ok: true });
    await tick();
    expect(panel.getState().team.style).toBe('old-shoe');
  });

  it('follows no longer once its page is closed', async () => {
    const { area, listening } = fakeArea();
    const closing = new AbortController();
    await createTeamStore(area).follow(closing.signal);
    expect(listening()).toBe(1);
    closing.abort();
    expect(listening()).toBe(0);
  });

  it('refuses a pack that is not valid, and stores nothing', async () => {
    const { area, stored } = fakeArea();
    const store = createTeamStore(area);
    const result = await store.save({ ...DEFAULT_TEAM, thresholds: { engage: 0.3, distance: 0.6 } });
    expect(result).toEqual({
      ok: false,
      problems: [{ path: 'thresholds.engage', code: 'threshold-order' }],
    });
    expect(stored('team')).toBeUndefined();
  });

  it('keeps what it had when the browser cannot store', async () => {
    const { area, refuse } = fakeArea({ team: OLD_SHOE });
    const store = createTeamStore(area);
    await store.follow(new AbortController().signal);
    refuse('quota exceeded');
    expect(await store.save(DEFAULT_TEAM)).toEqual({ ok: false, problems: [], refused: 'quota exceeded' });
    expect(store.getState().team.style).toBe('old-shoe');
  });

  it('works on with the defaults, says why and keeps the copy when the stored pack is damaged', async () => {
    const damaged = { ...OLD_SHOE, style: 'posh', thresholds: 'high' };
    const { area, stored } = fakeArea({ team: damaged });
    const store = createTeamStore(area);
    await store.follow(new AbortController().signal);
    expect(store.getState().team).toEqual(DEFAULT_TEAM);
    expect(store.getState().problem).toBe('style, thresholds');
    await store.save(DEFAULT_TEAM);
    expect(stored('team.unreadable')).toEqual(damaged);
    expect(store.getState().problem).toBeUndefined();
  });

  it('is not ready while the browser does not give it out, and is once it does', async () => {
    const { area, stored, withhold } = fakeArea({ team: OLD_SHOE });
    const store = createTeamStore(area);
    withhold('disk');
    await store.follow(new AbortController().signal);
    expect(store.getState()).toEqual({ team: DEFAULT_TEAM, ready: false, problem: 'disk' });
    expect(await store.save(DEFAULT_TEAM)).toEqual({ ok: false, problems: [], refused: 'disk' });
    expect(stored('team')).toEqual(OLD_SHOE);
    withhold(undefined);
    await store.loadAgain();
    expect(store.getState()).toEqual({ team: OLD_SHOE, ready: true });
  });

  it('reads a pack of a newer version as one it cannot use', async () => {
    const store = createTeamStore(fakeArea({ team: { ...OLD_SHOE, schemaVersion: 2 } }).area);
    await store.follow(new AbortController().signal);
    expect(store.getState().problem).toBe('schemaVersion');
  });
});
