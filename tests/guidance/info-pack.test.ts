import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../guidance/guidance.ts';
import { infoPackFor } from '../../guidance/info-pack.ts';
import { valuesOf } from '../../guidance/placeholders.ts';
import { say } from '../../guidance/say.ts';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { ENGLISH } from '../../playbook/en/words.ts';
import { customerSays, EMPTY, FULL, HOSTILE, NOW, reading } from './sample-records.ts';

const TEAM: TeamPack = {
  ...DEFAULT_TEAM,
  infoPack: [
    {
      id: 'hours',
      topic: 'Opening hours',
      text: 'Eight to six.',
      link: 'https://example.com/hours',
      situations: [],
    },
    {
      id: 'export',
      topic: 'Export',
      text: 'For {{customer.plan}}: menu, Export.',
      situations: ['cancellation'],
    },
  ],
};

describe('infoPackFor', () => {
  it('puts the team’s fitting entries before the built-in ones', () => {
    const ids = infoPackFor('cancellation', ENGLISH, TEAM, valuesOf(FULL, {}, NOW, ENGLISH)).map(
      ({ id }) => id,
    );
    expect(ids.slice(0, 3)).toEqual(['hours', 'export', 'leaving']);
    expect(infoPackFor('question', ENGLISH, TEAM, {}).map(({ id }) => id)).not.toContain('export');
  });

  it('fills placeholders and keeps links', () => {
    const [hours, exporting] = infoPackFor('cancellation', ENGLISH, TEAM, valuesOf(FULL, {}, NOW, ENGLISH));
    expect(hours?.link).toBe('https://example.com/hours');
    expect(exporting?.text).toBe('For Plus: menu, Export.');
  });

  it('offers something in every situation, without leftovers', () => {
    for (const situation of SITUATIONS)
      for (const record of [FULL, EMPTY, HOSTILE]) {
        const entries = infoPackFor(situation, ENGLISH, DEFAULT_TEAM, valuesOf(record, {}, NOW, ENGLISH));
        expect(entries.length).toBeGreaterThanOrEqual(2);
        for (const { topic, text } of entries) expect(`${topic}: ${text}`).not.toMatch(/[{}[\]]| {2}| \./);
      }
  });

  it('is the same in every stance', () => {
    const input = {
      record: customerSays('Please cancel my subscription.'),
      team: TEAM,
      choices: {},
      now: NOW,
    };
    const [engage, ...others] = (['engage', 'distance', 'unsure'] as const).map(
      (stance) => say({ ...input, stance: reading(stance) }).infoPack,
    );
    for (const other of others) expect(other).toEqual(engage);
  });
});
