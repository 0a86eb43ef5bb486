import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../crm/reading.ts';
import { type Lack, watchRecord } from '../../crm/watch.ts';

const record = (doc: Document): Reading => ({
  state: 'failed',
  problem: doc.querySelector('p')?.textContent ?? '',
});

let win: Window & typeof globalThis;
let line: AbortController;
let heard: (Reading | Lack)[];
let reads: number;

/** Waits for mutation records, then lets the watcher's clock run. */
async function later(ms: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
}

function watch() {
  return watchRecord(
    win,
    (reading) => heard.push(reading),
    line.signal,
    (doc) => {
      reads += 1;
      return record(doc);
    },
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  win = new JSDOM('<p>one</p><textarea></textarea><div contenteditable="true"><b>draft</b></div>', {
    url: 'https://help.example.org/a',
  }).window;
  vi.stubGlobal('MutationObserver', win.MutationObserver);
  win.setTimeout = setTimeout as unknown as typeof win.setTimeout;
  win.clearTimeout = clearTimeout as typeof win.clearTimeout;
  line = new win.AbortController();
  heard = [];
  reads = 0;
});

afterEach(() => {
  line.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function say(text: string): void {
  const paragraph = win.document.querySelector('p');
  if (paragraph) paragraph.textContent = text;
}

describe('watching a page', () => {
  it('reads at once, and again within 300 ms of a change', async () => {
    watch();
    expect(heard).toEqual([{ state: 'failed', problem: 'one' }]);
    say('two');
    await later(300);
    expect(heard.at(-1)).toEqual({ state: 'failed', problem: 'two' });
    expect(heard).toHaveLength(2);
  });

  it('reads a page that never rests, without reading at each change', async () => {
    watch();
    for (let n = 0; n < 40; n += 1) {
      say(`change ${n}`);
      await later(25);
    }
    expect(reads).toBeGreaterThanOrEqual(3);
    expect(reads).toBeLessThanOrEqual(6);
  });

  it('looks again a second after the address changed: a pane may come to the front by a class alone', async () => {
    let inFront = 'one';
    watchRecord(
      win,
      (reading) => heard.push(reading),
      line.signal,
      () => ({ state: 'failed', problem: inFront }),
    );
    win.dispatchEvent(new win.HashChangeEvent('hashchange'));
    await later(300);
    inFront = 'two';
    expect(heard).toHaveLength(1);
    await later(1000);
    expect(heard.at(-1)).toEqual({ state: 'failed', problem: 'two' });
  });

  it('does not say the same twice', async () => {
    watch();
    say('one');
    await later(300);
    expect(reads).toBe(2);
    expect(heard).toHaveLength(1);
  });

  it('says it again when asked', () => {
    const { readAgain } = watch();
    readAgain();
    expect(heard).toHaveLength(2);
  });

  it('does not read while the agent writes', async () => {
    watch();
    const editor = win.document.querySelector('[contenteditable] b');
    if (editor) editor.textContent = 'a longer draft';
    await later(300);
    expect(reads).toBe(1);
  });

  it('reads when the page goes back or its fragment changes', async () => {
    watch();
    win.dispatchEvent(new win.Event('popstate'));
    await later(300);
    win.dispatchEvent(new win.Event('hashchange'));
    await later(300);
    expect(reads).toBe(3);
  });

  it('ends with the signal', async () => {
    watch();
    say('two');
    line.abort();
    await later(300);
    say('three');
    await later(300);
    win.dispatchEvent(new win.Event('popstate'));
    await later(300);
    expect(reads).toBe(1);
  });
});
