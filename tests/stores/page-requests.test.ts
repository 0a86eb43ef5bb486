import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { createRecordStore } from '../../stores/record.ts';
import { type FakePage, fakeDoor, ticket } from '../support/door.ts';

const READABLE: FakePage = { url: 'https://desk.example/1', reader: true, injection: 'done' };
const QUOTE = { words: 'no calls', before: '', after: '' };
const parseRecord = (value: unknown) => ({ ok: true as const, record: value as CustomerRecord });

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

async function following() {
  const browser = fakeDoor({ 1: { ...READABLE } });
  const store = createRecordStore({ door: browser.door, parseRecord });
  store.follow(stop.signal);
  await vi.advanceTimersByTimeAsync(0);
  browser.say(1, 0, ticket('7'));
  return { ...browser, store };
}

describe('what the agent asks of the page', () => {
  it('is sent with an id, and the answer to that id counts', async () => {
    const { store, sent, open } = await following();
    const first = store.showQuote(QUOTE);
    const second = store.showQuote({ ...QUOTE, words: 'please' });
    expect(sent).toEqual([
      { type: 'mark-quote', id: 1, quote: QUOTE },
      { type: 'mark-quote', id: 2, quote: { ...QUOTE, words: 'please' } },
    ]);
    open.get(1)?.message({ type: 'marked', id: 2, outcome: 'not-found' });
    open.get(1)?.message({ type: 'marked', id: 1, outcome: 'marked' });
    expect(await first).toBe('marked');
    expect(await second).toBe('not-found');
    expect(store.getState().page).toMatchObject({ state: 'record' });
  });

  it('ends without an answer when the page is silent, goes away or is not there', async () => {
    const { store, leave, goTo } = await following();
    const silent = store.showQuote(QUOTE);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await silent).toBe('no-answer');
    const left = store.showQuote(QUOTE);
    leave(1, { ...READABLE, reader: false, injection: 'refused' });
    expect(await left).toBe('no-answer');
    goTo(99);
    await vi.advanceTimersByTimeAsync(0);
    expect(await store.showQuote(QUOTE)).toBe('no-answer');
  });
});
