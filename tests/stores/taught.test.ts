import { describe, expect, it } from 'vitest';
import type { TaughtPage, TaughtSite, TaughtWay } from '../../crm/taught.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { parseTeam } from '../../guidance/team-schema.ts';
import { saveTaught, waysKept, withLesson, without } from '../../stores/taught.ts';
import { createTeamStore } from '../../stores/team.ts';
import { fakeArea } from '../support/storage-area.ts';

const PAGE: TaughtPage = { origin: 'https://crm.example', path: '/cases/*', kind: 'ticket' };
const BESIDE: TaughtWay = { by: 'label', label: 'Kundin', stands: 'beside', next: 1 };
const NAMED: TaughtWay = { by: 'place', at: '[data-field="owner"]', name: 'owner' };
const COUNTED: TaughtWay = { by: 'place', at: 'main > div:nth-of-type(2)' };
const SITE: TaughtSite = {
  ...PAGE,
  fields: [{ field: 'customer.name', ways: [BESIDE, NAMED] }],
  messages: { item: '.entry', body: '.prose', roles: [{ is: 'customer', when: '.in' }] },
};

describe('lessons', () => {
  it('come under their pages, the latest in place of the one before', () => {
    const one = withLesson([], PAGE, { field: { field: 'status', ways: [COUNTED] } });
    const two = withLesson(one, PAGE, { field: { field: 'status', ways: [BESIDE] } });
    expect(two).toEqual([{ ...PAGE, fields: [{ field: 'status', ways: [BESIDE] }] }]);
    const other = { ...PAGE, path: '/people/*' };
    expect(
      withLesson(two, other, { field: { field: 'status', ways: [BESIDE] } }).map(({ path }) => path),
    ).toEqual(['/people/*', '/cases/*']);
    const { messages } = SITE;
    expect(messages && withLesson(two, PAGE, { messages })[0]?.messages).toEqual(messages);
  });

  it('are forgotten one by one, and their pages with the last', () => {
    const [left] = without([SITE], PAGE, 'messages');
    expect(left).toEqual({ ...PAGE, fields: SITE.fields });
    expect(without([SITE], PAGE, 'customer.name')).toEqual([{ ...SITE, fields: [] }]);
    expect(without(left ? [left] : [], PAGE, 'customer.name')).toEqual([]);
    expect(without([SITE], { ...PAGE, path: '/other' }, 'messages')).toEqual([SITE]);
  });

  it('keep the chosen way and the names in the markup, never a counted place beside another way', () => {
    expect(waysKept(BESIDE, [BESIDE, NAMED, COUNTED])).toEqual([BESIDE, NAMED]);
    expect(waysKept(COUNTED, [BESIDE, COUNTED])).toEqual([COUNTED]);
  });
});

describe('the team pack', () => {
  it('holds what was taught, and lets go of the list with the last of it', async () => {
    const { area, stored } = fakeArea();
    const team = createTeamStore(area);
    expect(await saveTaught(team, () => [SITE])).toMatchObject({ ok: false });
    expect(stored('team')).toBeUndefined();
    await team.follow(new AbortController().signal);
    expect(await saveTaught(team, () => [SITE])).toEqual({ ok: true });
    expect(stored('team')).toEqual({ ...DEFAULT_TEAM, taught: [SITE] });
    await saveTaught(team, () => []);
    expect(stored('team')).toEqual(DEFAULT_TEAM);
  });

  it('takes every kind of rule, and packs without any', () => {
    const parsed = parseTeam({ ...DEFAULT_TEAM, taught: [SITE] });
    expect(parsed).toEqual({ ok: true, team: { ...DEFAULT_TEAM, taught: [SITE] } });
    expect(parseTeam(DEFAULT_TEAM)).toEqual({ ok: true, team: DEFAULT_TEAM });
  });

  const WRONG: Record<string, unknown> = {
    'an address that is no origin': { ...SITE, origin: 'https://crm.example/cases' },
    'a scheme that runs something': { ...SITE, origin: 'javascript:alert(1)' },
    'a path that is none': { ...SITE, path: 'cases/*' },
    'a kind that is not known': { ...SITE, kind: 'secret' },
    'a field that is not known': { ...SITE, fields: [{ field: 'customer.age', ways: [BESIDE] }] },
    'a field without a name': { ...SITE, fields: [{ field: 'fields. ', ways: [BESIDE] }] },
    'a field without a way': { ...SITE, fields: [{ field: 'status', ways: [] }] },
    'a way that is not known': { ...SITE, fields: [{ field: 'status', ways: [{ by: 'script', at: 'x' }] }] },
    'a step that is none': {
      ...SITE,
      fields: [{ field: 'status', ways: [{ ...BESIDE, down: ['div', '1; drop'] }] }],
    },
    'a selector without end': {
      ...SITE,
      fields: [{ field: 'status', ways: [{ by: 'place', at: 'a '.repeat(900) }] }],
    },
    'a role that is not known': { ...SITE, messages: { item: 'a', body: 'b', roles: [{ is: 'boss' }] } },
  };
  it.each(Object.entries(WRONG))('refuses %s', (_, site) => {
    const parsed = parseTeam({ ...DEFAULT_TEAM, taught: [site] });
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems[0]).toMatchObject({ code: 'shape' });
  });

  it('still refuses a version that is not known', () => {
    expect(parseTeam({ ...DEFAULT_TEAM, schemaVersion: 2, taught: [SITE] })).toMatchObject({
      ok: false,
      problems: [{ path: 'schemaVersion', code: 'version' }],
    });
  });
});
