import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { adviser } from '../../stores/adviser.ts';
import { record } from '../support/guidance.ts';

vi.mock('../../playbook/ta/markers.ts', () => {
  throw new Error('chunk is gone');
});

describe('a language that cannot be loaded', () => {
  it('leaves the advice by the words of the languages that are there', async () => {
    const text = 'Please do not call me. நன்றி';
    const of = record({ messages: [{ id: 'm1', role: 'customer', text }] });
    const advise = () => adviser(of, DEFAULT_TEAM, { reactions: [] }, '2026-11-22T12:00:00Z', {});
    const loading = advise();
    expect(loading).toBeInstanceOf(Promise);
    await loading;
    expect(advise()).toMatchObject({ stance: 'distance' });
  });
});

describe('the language of the script', () => {
  const scriptOf = async (more: Parameters<typeof record>[0]) => {
    const of = record({ fields: [], ...more });
    const team = { ...DEFAULT_TEAM, language: 'es' };
    const advise = () => adviser(of, team, { reactions: [] }, '2026-11-22T12:00:00Z', {});
    // The first answer may be the promise of a language that is being loaded.
    await advise();
    return advise();
  };

  it('is the lead’s where nothing tells the customer’s', async () => {
    expect(await scriptOf({ messages: [] })).toMatchObject({ script: { language: 'es' } });
  });

  it('is the lead’s where the customer’s has no script', async () => {
    const text = 'Bonjour, je ne comprends pas ma facture, pouvez-vous expliquer ?';
    const written = await scriptOf({ messages: [{ id: 'm1', role: 'customer', text }] });
    expect(written).toMatchObject({ script: { language: 'es' } });
    const recorded = await scriptOf({ messages: [], customer: { language: 'fr' } });
    expect(recorded).toMatchObject({ script: { language: 'es' } });
  });

  it('is the customer’s where it is known, whatever the lead chose', async () => {
    const text = 'Where is my parcel? It was due on Monday.';
    const written = await scriptOf({ messages: [{ id: 'm1', role: 'customer', text }] });
    expect(written).toMatchObject({ script: { language: 'en' } });
    const recorded = await scriptOf({ messages: [], customer: { language: 'th' } });
    expect(recorded).toMatchObject({ script: { language: 'th' } });
  });
});
