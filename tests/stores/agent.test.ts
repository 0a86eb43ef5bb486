import { describe, expect, it } from 'vitest';
import { createAgentStore } from '../../stores/agent.ts';
import { fakeArea } from '../support/storage-area.ts';

describe('the agent’s settings', () => {
  it('are loaded, and followed when the panel saves a name', async () => {
    const { area } = fakeArea({ agent: { channel: 'chat' } });
    const [panel, options] = [createAgentStore(area), createAgentStore(area)];
    await Promise.all([panel, options].map((store) => store.follow(new AbortController().signal)));
    expect(await panel.save({ ...panel.getState(), name: '  Priya N. ' })).toEqual({ ok: true });
    await new Promise((done) => setTimeout(done));
    expect(options.getState()).toEqual({ name: 'Priya N.', channel: 'chat' });
  });

  it('drop a name of blanks and cut an endless one', async () => {
    const { area, stored } = fakeArea();
    const store = createAgentStore(area);
    await store.save({ name: '   ' });
    expect(stored('agent')).toEqual({});
    await store.save({ name: 'x'.repeat(10_000) });
    expect(store.getState().name).toHaveLength(80);
  });

  it('start anew when what is stored is damaged', async () => {
    const store = createAgentStore(fakeArea({ agent: { name: 5 } }).area);
    await store.follow(new AbortController().signal);
    expect(store.getState()).toEqual({});
  });
});
