import { describe, expect, it } from 'vitest';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { parseTeam } from '../../guidance/team-schema.ts';
import { LANGUAGES } from '../../playbook/languages.ts';

const problemsOf = (change: object) => {
  const parsed = parseTeam({ ...DEFAULT_TEAM, ...change });
  return parsed.ok ? [] : parsed.problems;
};

describe('what a team pack says about remembering', () => {
  it.each([0, 1, 180, 730])('takes %d days', (rememberDays) => {
    expect(problemsOf({ rememberDays })).toEqual([]);
  });

  it.each([-1, 731, 3.5, Number.NaN, '30'])('refuses %s days', (rememberDays) => {
    expect(problemsOf({ rememberDays })).toEqual([{ path: 'rememberDays', code: 'days' }]);
  });

  it('bounds the weights, so that no fit turns the order of force around', () => {
    expect(problemsOf({ familyWeights: { style: 0.5, explicit: 1.5 } })).toEqual([]);
    for (const style of [0.45, 1.55, -1])
      expect(problemsOf({ familyWeights: { style } })).toEqual([
        { path: 'familyWeights.style', code: 'shape' },
      ]);
  });

  it('is half a year and the built-in weights in a pack of before', () => {
    const { rememberDays: _, familyWeights: __, ...before } = DEFAULT_TEAM;
    expect(parseTeam(before)).toEqual({ ok: true, team: DEFAULT_TEAM });
    expect([DEFAULT_TEAM.rememberDays, DEFAULT_TEAM.familyWeights]).toEqual([180, {}]);
  });
});

describe('the language of the script in a team pack', () => {
  it.each(LANGUAGES.map(({ language }) => language))('takes %s', (language) => {
    expect(problemsOf({ language })).toEqual([]);
  });

  it.each(['fr', 'xx', 'bn-Latn', ''])('refuses "%s", which has no script', (language) => {
    expect(problemsOf({ language })).toEqual([{ path: 'language', code: 'shape' }]);
  });
});
