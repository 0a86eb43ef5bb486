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
    expect(reads).toBeLessThanOrEqual(8);
  });

  it('looks again a second after a change, for what nobody tells of', async () => {
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

  it('looks again once, then leaves a page at rest alone', async () => {
    watch();
    say('two');
    await later(10_000);
    expect(reads).toBe(3);
  });

  it('rests nine times as long as it reads while words change, and longer while only attributes do', async () => {
    const countOf = async (change: (n: number) => void) => {
      line = new win.AbortController();
      reads = 0;
      watchRecord(
        win,
        () => {},
        line.signal,
        (doc) => {
          reads += 1;
          vi.advanceTimersByTime(40);
          return record(doc);
        },
      );
      for (let n = 0; n < 200; n += 1) {
        change(n);
        await later(25);
      }
      line.abort();
      return reads;
    };
    const words = await countOf((n) => say(`change ${n}`));
    const attributes = await countOf((n) =>
      win.document.querySelector('p')?.setAttribute('style', `top: ${n}px`),
    );
    // In 5 seconds: at most 10 % and 5 % of them, the first reading apart.
    expect(words).toBeGreaterThan(8);
    expect(words).toBeLessThanOrEqual(15);
    expect(attributes).toBeGreaterThan(4);
    expect(attributes).toBeLessThanOrEqual(8);
  });

  it('reads at once after a rest, however long the last reading took', async () => {
    watchRecord(
      win,
      (reading) => heard.push(reading),
      line.signal,
      (doc) => {
        vi.advanceTimersByTime(200);
        return record(doc);
      },
    );
    await later(3000);
    win.document.querySelector('p')?.setAttribute('class', 'front');
    say('two');
    await later(100);
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
    win.document.querySelector('textarea')?.setAttribute('style', 'height: 90px');
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

  it('reads when a control has got another value', async () => {
    watch();
    win.document.querySelector('textarea')?.dispatchEvent(new win.Event('change', { bubbles: true }));
    await later(300);
    expect(reads).toBe(2);
  });
});

describe('watching what lies deeper in a page', () => {
  const paragraph = () => win.document.createElement('p');
  const add = <E extends Element>(element: E): E => {
    win.document.body.append(element);
    return element;
  };

  /** Counts the readings that a change causes by itself, before the second look. */
  async function readsAfter(change: () => void): Promise<number> {
    const before = reads;
    change();
    await later(300);
    return reads - before;
  }

  it('hears of changes in open shadow trees, one in another', async () => {
    const outer = add(win.document.createElement('mail-thread')).attachShadow({ mode: 'open' });
    const host = win.document.createElement('mail-body');
    outer.append(host);
    const inner = host.attachShadow({ mode: 'open' });
    inner.append(paragraph());
    watch();
    await later(3000);
    expect(await readsAfter(() => outer.append(paragraph()))).toBe(1);
    expect(await readsAfter(() => inner.querySelector('p')?.append('two'))).toBe(1);
    expect(await readsAfter(() => inner.append('bare'))).toBe(1);
    expect(await readsAfter(() => inner.dispatchEvent(new win.Event('change')))).toBe(1);
  });

  it('hears of trees that came later, even those attached where nothing else changed', async () => {
    watch();
    const host = add(win.document.createElement('mail-body'));
    await later(300);
    const tree = host.attachShadow({ mode: 'open' });
    expect(await readsAfter(() => tree.append(paragraph()))).toBe(0);
    await later(1000);
    expect(await readsAfter(() => tree.append(paragraph()))).toBe(1);
  });

  it('hears of changes in a frame of the same origin, and of the page that comes into it', async () => {
    const frame = add(win.document.createElement('iframe'));
    watch();
    await later(3000);
    expect(await readsAfter(() => frame.contentDocument?.body.append('two'))).toBe(1);
    expect(await readsAfter(() => frame.dispatchEvent(new win.Event('load')))).toBe(1);
    const picture = add(win.document.createElement('img'));
    await later(3000);
    expect(await readsAfter(() => picture.dispatchEvent(new win.Event('load')))).toBe(0);
  });

  it('does not read while the agent writes in a frame', async () => {
    const frame = add(win.document.createElement('iframe'));
    const inside = frame.contentDocument;
    inside?.body.setAttribute('contenteditable', 'true');
    watch();
    await later(3000);
    expect(await readsAfter(() => inside?.body.append('a draft'))).toBe(0);
    inside?.body.removeAttribute('contenteditable');
    await later(3000);
    Object.defineProperty(inside, 'designMode', { value: 'on' });
    expect(await readsAfter(() => inside?.body.append('a draft'))).toBe(0);
  });

  it('hears of a record brought to the front by a class alone', async () => {
    watch();
    await later(3000);
    expect(await readsAfter(() => win.document.querySelector('p')?.classList.add('front'))).toBe(1);
  });

  it('lets go of everything with the signal', async () => {
    const tree = add(win.document.createElement('mail-body')).attachShadow({ mode: 'open' });
    const frame = add(win.document.createElement('iframe'));
    watch();
    await later(3000);
    line.abort();
    const after = await readsAfter(() => {
      tree.append('two');
      tree.dispatchEvent(new win.Event('change'));
      frame.contentDocument?.body.append('two');
      frame.dispatchEvent(new win.Event('load'));
    });
    expect(after).toBe(0);
  });

  it('watches no more than 2,000 trees', () => {
    for (let n = 0; n < 2_500; n += 1) {
      add(win.document.createElement('mail-body')).attachShadow({ mode: 'open' });
    }
    const observed = vi.spyOn(win.MutationObserver.prototype, 'observe');
    const { readAgain } = watch();
    readAgain();
    expect(observed).toHaveBeenCalledTimes(2_000);
  });
});
