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
