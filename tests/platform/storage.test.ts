import { describe, expect, it } from 'vitest';
import { storedItem } from '../../platform/storage.ts';
import { fakeArea } from '../support/storage-area.ts';

const parse = (stored: unknown) =>
  typeof stored === 'number'
    ? ({ ok: true, value: stored } as const)
    : ({ ok: false, problem: 'no number' } as const);

describe('a stored value', () => {
  it('is the fallback until something was stored', async () => {
    const { area } = fakeArea();
    expect(await storedItem({ key: 'n', fallback: 7, parse, area }).read()).toEqual({ value: 7 });
  });

  it('says what is wrong with a damaged one and keeps it through the next save', async () => {
    const { area, stored } = fakeArea({ n: { damaged: true } });
    const item = storedItem({ key: 'n', fallback: 7, parse, area });
    expect(await item.read()).toEqual({ value: 7, problem: 'no number' });
    expect(await item.write(8)).toEqual({ ok: true });
    expect(stored('n')).toBe(8);
    expect(stored('n.unreadable')).toEqual({ damaged: true });
  });

  it('tells why it could not be written', async () => {
    const { area, refuse, stored } = fakeArea({ n: 1 });
    refuse('quota exceeded');
    const item = storedItem({ key: 'n', fallback: 7, parse, area });
    expect(await item.write(8)).toEqual({ ok: false, problem: 'quota exceeded' });
    expect(stored('n')).toBe(1);
  });

  it('falls back when the browser cannot read, and is not overwritten until it can', async () => {
    const { area, stored, withhold } = fakeArea({ n: 3 });
    const item = storedItem({ key: 'n', fallback: 7, parse, area });
    withhold('disk');
    expect(await item.read()).toEqual({ value: 7, problem: 'disk', unread: true });
    expect(await item.write(8)).toEqual({ ok: false, problem: 'disk' });
    expect(stored('n')).toBe(3);
    withhold(undefined);
    expect(await item.read()).toEqual({ value: 3 });
    expect(await item.write(8)).toEqual({ ok: true });
  });

  it('keeps each damaged one once, and none in the place of another', async () => {
    const { area, stored } = fakeArea({ n: 'first' });
    const item = storedItem({ key: 'n', fallback: 7, parse, area });
    await item.read();
    await item.read();
    await area.set({ n: 'second' });
    await item.read();
    expect([stored('n.unreadable'), stored('n.unreadable-2')]).toEqual(['first', 'second']);
    expect(stored('n.unreadable-3')).toBeUndefined();
  });

  it('is not overwritten when its damaged copy cannot be kept', async () => {
    const { area, stored, refuse } = fakeArea({ n: 'damaged' });
    const item = storedItem({ key: 'n', fallback: 7, parse, area });
    refuse('quota exceeded');
    expect(await item.read()).toEqual({ value: 7, problem: 'quota exceeded', unread: true });
    refuse(undefined);
    expect(await item.write(8)).toEqual({ ok: false, problem: 'quota exceeded' });
    expect(stored('n')).toBe('damaged');
  });

  it('is followed until the watch stops', async () => {
    const { area, listening } = fakeArea();
    const item = storedItem({ key: 'n', fallback: 7, parse, area });
    const heard: unknown[] = [];
    const stop = item.watch((loaded) => heard.push(loaded));
    await item.write(1);
    await area.set({ other: 2, n: 'bad' });
    await new Promise((done) => setTimeout(done));
    expect(heard).toEqual([{ value: 1 }, { value: 7, problem: 'no number' }]);
    stop();
    expect(listening()).toBe(0);
  });
});
