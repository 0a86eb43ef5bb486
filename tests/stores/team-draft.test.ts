import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { PLACEHOLDERS } from '../../guidance/placeholders.ts';
import { protectedWord } from '../../guidance/protected-word.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { createAgentStore } from '../../stores/agent.ts';
import { sameValue } from '../../stores/same-value.ts';
import { createTeamStore } from '../../stores/team.ts';
import { createDraftStore } from '../../stores/team-draft.ts';
import { speakEnglish } from '../support/speak.ts';
import { fakeArea } from '../support/storage-area.ts';

async function setUp(items: Record<string, unknown> = {}) {
  const disk = fakeArea(items);
  const team = createTeamStore(disk.area);
  const agent = createAgentStore(disk.area);
  const draft = createDraftStore({
    team,
    agent,
    placeholders: PLACEHOLDERS,
    protectedWord: Promise.resolve(protectedWord),
  });
  await team.follow(new AbortController().signal);
  await agent.follow(new AbortController().signal);
  return { ...disk, team, agent, draft };
}

beforeEach(speakEnglish);

describe('the draft of the settings', () => {
  it('starts from what is saved, clean', async () => {
    const { draft } = await setUp({ team: { ...DEFAULT_TEAM, style: 'classic' }, agent: { name: 'Priya' } });
    const { draft: form, dirty, problems } = draft.getState();
    expect([form.team.style, form.agent.name, dirty, problems]).toEqual(['classic', 'Priya', false, []]);
  });

  it('is clean again when a change is taken back by hand', async () => {
    const { draft } = await setUp();
    draft.changeTeam({ style: 'bargain' });
    expect(draft.getState().dirty).toBe(true);
    draft.changeTeam({ style: DEFAULT_TEAM.style });
    expect(draft.getState().dirty).toBe(false);
  });

  it('forgives a new entry that is still empty until the first try to save', async () => {
    const { draft, stored } = await setUp();
    draft.changeTeam({ infoPack: [{ id: 'a', topic: '', text: '', situations: [] }] });
    expect(draft.getState().problems).toEqual([]);
    await draft.save();
    expect(draft.getState().outcome).toEqual({ state: 'invalid' });
    expect(draft.getState().problems.map(({ path }) => path)).toEqual([
      'infoPack.0.topic',
      'infoPack.0.text',
    ]);
    expect(stored('team')).toBeUndefined();
  });

  it('never saves before the lists of protected words are there', async () => {
    const { area, stored } = fakeArea({});
    const lists = Promise.withResolvers<typeof protectedWord>();
    const [team, agent] = [createTeamStore(area), createAgentStore(area)];
    const draft = createDraftStore({
      team,
      agent,
      placeholders: PLACEHOLDERS,
      protectedWord: lists.promise,
    });
    await team.follow(new AbortController().signal);
    draft.changeTeam({ startingPoint: { general: 0, byQueue: [{ queue: 'Brazil', lean: -1 }] } });
    const saving = draft.save();
    lists.resolve(protectedWord);
    await saving;
    expect(draft.getState().outcome).toEqual({ state: 'invalid' });
    expect(draft.getState().problems).toMatchObject([{ code: 'protected', detail: 'brazil' }]);
    expect(stored('team')).toBeUndefined();
  });

  it('keeps what is typed while the browser is writing', async () => {
    const { draft, stored } = await setUp();
    draft.changeTeam({ style: 'bargain' });
    const saving = draft.save();
    draft.changeAgent({ name: 'Priya' });
    await saving;
    expect(stored('team')).toMatchObject({ style: 'bargain' });
    expect(stored('agent')).toBeUndefined();
    expect(draft.getState().draft.agent).toEqual({ name: 'Priya' });
    expect(draft.getState().dirty).toBe(true);
  });

  it('stores only the half that was changed', async () => {
    const { draft, stored } = await setUp();
    draft.changeTeam({ style: 'bargain' });
    await draft.save();
    expect([stored('team'), stored('agent')]).toEqual([
      expect.objectContaining({ style: 'bargain' }),
      undefined,
    ]);
    draft.changeAgent({ name: 'Priya' });
    const before = stored('team');
    await draft.save();
    expect(stored('team')).toBe(before);
    expect(stored('agent')).toEqual({ name: 'Priya' });
  });

  it('lets the half that is not edited follow another page, and saves without undoing it', async () => {
    const { draft, area, stored } = await setUp();
    draft.changeAgent({ name: 'Priya' });
    await createTeamStore(area).save({ ...DEFAULT_TEAM, style: 'utility' });
    await new Promise((done) => setTimeout(done));
    expect(draft.getState().draft).toMatchObject({ team: { style: 'utility' }, agent: { name: 'Priya' } });
    expect(draft.getState().changedElsewhere).toBe(false);
    await draft.save();
    expect(stored('team')).toMatchObject({ style: 'utility' });
    expect(draft.getState()).toMatchObject({ dirty: false, outcome: { state: 'saved' } });
  });

  it('says what was stored and what was not when only the own settings are refused', async () => {
    const { draft, stored, agent } = await setUp();
    const { save } = agent;
    agent.save = async () => ({ ok: false, problem: 'quota exceeded' });
    draft.changeTeam({ style: 'bargain' });
    draft.changeAgent({ name: 'Priya' });
    await draft.save();
    expect(stored('team')).toMatchObject({ style: 'bargain' });
    expect(draft.getState()).toMatchObject({
      dirty: true,
      saved: { team: { style: 'bargain' }, agent: {} },
      draft: { agent: { name: 'Priya' } },
      outcome: { state: 'refused', problem: 'quota exceeded', partly: true },
    });
    agent.save = save;
    await draft.save();
    expect(draft.getState()).toMatchObject({ dirty: false, outcome: { state: 'saved' } });
    agent.save = async () => ({ ok: false, problem: 'quota exceeded' });
    draft.changeAgent({ name: 'Ana' });
    await draft.save();
    expect(draft.getState().outcome).toEqual({ state: 'refused', problem: 'quota exceeded' });
  });

  it('is not begun before the saved settings are loaded', async () => {
    const { draft, team, withhold } = await setUp();
    withhold('disk');
    await team.loadAgain();
    draft.changeTeam({ style: 'bargain' });
    draft.changeAgent({ name: 'Priya' });
    expect(draft.getState().dirty).toBe(false);
  });

  it('takes over what another page saved once the own changes are discarded', async () => {
    const { draft, area } = await setUp();
    draft.changeTeam({ style: 'bargain' });
    await createTeamStore(area).save({ ...DEFAULT_TEAM, style: 'utility' });
    await new Promise((done) => setTimeout(done));
    expect(draft.getState().changedElsewhere).toBe(true);
    draft.discard();
    const { draft: form, dirty, changedElsewhere } = draft.getState();
    expect([form.team.style, dirty, changedElsewhere]).toEqual(['utility', false, false]);
  });

  it('is not disturbed by the name that the agent types in the panel meanwhile, when clean', async () => {
    const { draft, area } = await setUp();
    await createAgentStore(area).save({ name: 'Priya' });
    await new Promise((done) => setTimeout(done));
    expect(draft.getState().draft.agent).toEqual({ name: 'Priya' });
    expect(draft.getState().dirty).toBe(false);
  });
});

describe('the same value', () => {
  it('is the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        return sameValue(value, turned) && sameValue(structuredClone(value), value);
      }),
    );
  });

  it('agrees with what JSON says of values without objects', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (one, other) => {
        return sameValue(one, other) === (JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 1, b: undefined }],
    [[], {}],
    [null, {}],
    [{ a: [1, 2] }, { a: [2, 1] }],
  ])('tells %j from %j', (one, other) => {
    expect(sameValue(one, other)).toBe(false);
  });
});
