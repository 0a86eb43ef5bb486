import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { createRecordStore, type RecordPage } from '../../stores/record.ts';
import { type FakePage, fakeDoor, ticket } from '../support/door.ts';

const READABLE: FakePage = { url: 'https://desk.example/1', reader: true, injection: 'done' };
const EMPTY: FakePage = { ...READABLE, reader: false };

// Only what this store needs of the real check: it has tests of its own.
const parseRecord = (value: unknown) =>
  typeof (value as CustomerRecord).id === 'string'
    ? { ok: true as const, record: value as CustomerRecord }
    : { ok: false as const, problem: 'id: expected a string' };

let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

async function following(pages: Record<number, FakePage>) {
  const browser = fakeDoor(pages);
  const store = createRecordStore({ door: browser.door, parseRecord });
  store.follow(stop.signal);
  await settle();
  return { ...browser, store, page: () => store.getState().page };
}

/** Lets every pending promise finish without moving the clock. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('the record of the tab in front', () => {
  it('shows what the page says', async () => {
    const { say, page, store } = await following({ 1: READABLE });
    expect(page()).toEqual({ state: 'reading' });
    say(1, 0, ticket('7'));
    expect(page()).toMatchObject({ state: 'record', tabId: 1, record: { id: '7' }, crmLabel: 'Test desk' });
    expect(store.getState().site).toEqual({ origin: 'https://desk.example', always: false });
  });

  it('tells that a part of the thread is not loaded', async () => {
    const { say, page } = await following({ 1: READABLE });
    say(1, 0, { ...(ticket('7') as RecordPage), gap: 'History is still loading', pending: true });
    expect(page()).toMatchObject({ gap: 'History is still loading', pending: true });
    say(1, 1, ticket('7'));
    expect(page()).not.toHaveProperty('gap');
  });

  it('puts the reader into a page that has none', async () => {
    const { say, page } = await following({ 1: { ...EMPTY } });
    say(1, 0, ticket('7'));
    expect(page()).toMatchObject({ state: 'record', record: { id: '7' } });
  });

  it('brings the parts of the reader that the page needs, and no others', async () => {
    const { needs, say, page, parts } = await following({ 1: READABLE });
    needs(1, 'adapters/request-tracker');
    await settle();
    say(1, 1, ticket('7'));
    needs(1, 'actions');
    await settle();
    expect(parts).toEqual([
      [1, 'adapters/request-tracker'],
      [1, 'actions'],
    ]);
    expect(page()).toMatchObject({ state: 'record', record: { id: '7' } });
  });

  it('shows no record where a part is refused, but does without the actions', async () => {
    const pages = { 1: { ...READABLE, injection: 'refused' } as FakePage };
    const { needs, say, page } = await following(pages);
    needs(1, 'generic');
    await settle();
    expect(page()).toEqual({ state: 'no-record' });
    say(1, 1, ticket('7'));
    needs(1, 'actions');
    await settle();
    expect(page()).toMatchObject({ state: 'record' });
  });

  it('drops a reading that is older than the one it has', async () => {
    const { say, page } = await following({ 1: READABLE });
    say(1, 5, ticket('new'));
    say(1, 4, ticket('old'));
    expect(page()).toMatchObject({ record: { id: 'new' } });
  });

  it('names the place when what came is no record', async () => {
    const { open, page } = await following({ 1: READABLE });
    const reading = { state: 'record', record: { id: 7 }, crmLabel: 'x', fields: [] } as never;
    open.get(1)?.message({ type: 'read', seq: 0, reading });
    expect(page()).toEqual({ state: 'failed', reason: 'bad-record', problem: 'id: expected a string' });
  });

  it('passes on that there is no record and that the reader failed', async () => {
    const { say, page } = await following({ 1: READABLE });
    say(1, 0, { state: 'no-record', crmLabel: 'Test desk' });
    expect(page()).toEqual({ state: 'no-record', crmLabel: 'Test desk' });
    say(1, 1, { state: 'failed', problem: 'too deep' });
    expect(page()).toEqual({ state: 'failed', reason: 'reader', problem: 'too deep' });
  });
});

describe('pages beside the record', () => {
  const replyForm = (recordId: string) => ({ state: 'no-record', crmLabel: 'Test desk', recordId }) as const;

  const at = (url: string): FakePage => ({ ...READABLE, url });
  const displayed = at('https://rt-a.example/rt/Ticket/Display.html?id=7');
  const reply = at('https://rt-a.example/rt/Ticket/Update.html?id=7');
  const ticketOf = (page: FakePage, id = '7') => ticket(id, { subject: 'Late parcel', ...urlOf(page) });
  const urlOf = ({ url }: FakePage) => (url ? { url } : {});

  async function goingOnTo(next: FakePage) {
    const window = await following({ 1: { ...displayed } });
    window.say(1, 0, ticketOf(displayed));
    window.leave(1, { ...next });
    await vi.advanceTimersByTimeAsync(1000);
    return window;
  }

  it('keeps what was read of a ticket on its reply form', async () => {
    const { say, page } = await goingOnTo(reply);
    say(1, 0, replyForm('7'));
    await settle();
    expect(page()).toMatchObject({ state: 'record', record: { id: '7', subject: 'Late parcel' } });
  });

  it.each([
    ['another help desk', at('https://rt-b.example/rt/Ticket/Update.html?id=7')],
    ['another help desk on the same host', at('https://rt-a.example/staging/Ticket/Update.html?id=7')],
    ['a page whose address is not known', { reader: true, injection: 'done' } as FakePage],
    ['a page without folders', at('about:blank')],
  ])('never shows it on %s', async (_name, next) => {
    const { say, page } = await goingOnTo(next);
    say(1, 0, replyForm('7'));
    await settle();
    expect(page()).toEqual(replyForm('7'));
  });

  it.each([
    ['a page without a record', { state: 'no-record', crmLabel: 'Test desk' }],
    ['the reply form of another ticket', replyForm('8')],
    ['a page that could not be read', { state: 'failed', problem: 'too deep' }],
  ] as const)('forgets it after %s', async (_name, between) => {
    const { say, page } = await goingOnTo(reply);
    say(1, 0, between);
    say(1, 1, replyForm('7'));
    await settle();
    expect(page()).toEqual(replyForm('7'));
  });

  it('does not put it over what was read while the address was looked up', async () => {
    const { say, page } = await goingOnTo(reply);
    say(1, 0, replyForm('7'));
    say(1, 1, ticketOf(reply, '8'));
    await settle();
    expect(page()).toMatchObject({ record: { id: '8' } });
  });

  it('leaves it shown, as it is, while the reply form changes', async () => {
    const { say, page, store } = await goingOnTo(reply);
    say(1, 0, replyForm('7'));
    await settle();
    const drawn = page();
    const states: string[] = [];
    store.subscribe(() => states.push(page().state));
    say(1, 1, replyForm('7'));
    await settle();
    expect(page()).toBe(drawn);
    expect(states).not.toContain('reading');
  });

  it('never shows the ticket of another tab there', async () => {
    const { say, page, goTo } = await following({ 1: { ...displayed }, 2: { ...reply } });
    say(1, 0, ticketOf(displayed));
    goTo(2);
    await settle();
    say(2, 0, replyForm('7'));
    await settle();
    expect(page()).toEqual(replyForm('7'));
  });
});

describe('pages that may not be read', () => {
  it('says that the site is not enabled, with its origin when the browser tells', async () => {
    const known = await following({ 1: { ...EMPTY, injection: 'refused' } });
    expect(known.page()).toEqual({ state: 'not-enabled', origin: 'https://desk.example' });
    const unknown = await following({ 1: { reader: false, injection: 'refused' } });
    expect(unknown.page()).toEqual({ state: 'not-enabled' });
    expect(await unknown.store.alwaysOnThisSite()).toBe('unknown-site');
  });

  it('says that a browser page is restricted', async () => {
    const { page } = await following({ 1: { reader: false, injection: 'restricted' } });
    expect(page()).toEqual({ state: 'restricted' });
    const own = await following({ 1: { ...EMPTY, url: 'chrome-extension://doorstep/options.html' } });
    expect(own.page()).toEqual({ state: 'restricted' });
    expect(own.open.size).toBe(0);
  });

  it('says what is wrong when the reader cannot be put into the page', async () => {
    const { page } = await following({ 1: { ...EMPTY, injection: { broken: 'no file' } } });
    expect(page()).toEqual({ state: 'failed', reason: 'reader', problem: 'no file' });
  });

  it('reads once the agent clicked the toolbar button there', async () => {
    const pages = { 1: { reader: false, injection: 'refused' } as FakePage };
    const { page, goTo, say } = await following(pages);
    pages[1].injection = 'done';
    goTo(1);
    await settle();
    say(1, 0, ticket('7'));
    expect(page()).toMatchObject({ state: 'record' });
  });

  it('enables the one site and reads it; a refusal changes nothing', async () => {
    const pages = { 1: { ...EMPTY, injection: 'refused' } as FakePage };
    const browser = await following(pages);
    browser.refusePermission();
    expect(await browser.store.alwaysOnThisSite()).toBe('refused');
    expect(browser.page()).toMatchObject({ state: 'not-enabled' });
  });

  it('enables for good and gives back', async () => {
    const pages = { 1: { ...EMPTY, injection: 'refused' } as FakePage };
    const { store, enabled, page, say } = await following(pages);
    pages[1].injection = 'done';
    expect(await store.alwaysOnThisSite()).toBe('granted');
    await settle();
    say(1, 0, ticket('7'));
    expect([...enabled]).toEqual(['https://desk.example']);
    expect(page()).toMatchObject({ state: 'record' });
    expect(store.getState().site?.always).toBe(true);
    await store.notOnThisSite();
    await settle();
    expect(store.getState().site?.always).toBe(false);
  });
});

describe('moving about', () => {
  it('follows to another tab and forgets the first', async () => {
    const { say, page, goTo, open } = await following({ 1: { ...READABLE }, 2: { ...READABLE } });
    const first = open.get(1);
    say(1, 0, ticket('one'));
    goTo(2);
    await settle();
    expect(page()).toEqual({ state: 'reading' });
    first?.message({ type: 'read', seq: 9, reading: ticket('late') });
    expect(page()).toEqual({ state: 'reading' });
    say(2, 0, ticket('two'));
    first?.gone();
    expect(page()).toMatchObject({ tabId: 2, record: { id: 'two' } });
  });

  it('lets the last of several quick switches win', async () => {
    const { say, page, goTo } = await following({
      1: { ...READABLE },
      2: { ...READABLE },
      3: { ...READABLE },
    });
    goTo(2);
    goTo(3);
    await settle();
    say(2, 0, ticket('two'));
    say(3, 0, ticket('three'));
    expect(page()).toMatchObject({ tabId: 3 });
  });

  it('lets go of the page before at once, while the browser is still asked about the next', async () => {
    const { say, page, goTo, open, store } = await following({ 1: { ...READABLE }, 2: { ...READABLE } });
    const first = open.get(1);
    say(1, 0, ticket('one'));
    goTo(2);
    expect(store.getState()).toEqual({ page: { state: 'reading' } });
    first?.message({ type: 'read', seq: 9, reading: ticket('late') });
    expect(page()).toEqual({ state: 'reading' });
    expect(await store.showQuote({ message: 'm', text: 'x' } as never)).toBe('no-answer');
  });

  it('ignores what the browser says late about a tab that was left meanwhile', async () => {
    const { door, page, say, goTo } = await following({ 1: { ...READABLE }, 2: { ...READABLE } });
    const { promise: late, resolve: tellLate } = Promise.withResolvers<void>();
    const site = door.site;
    door.site = async (tab) => {
      if (tab.id === 2) await late;
      return site(tab);
    };
    goTo(2);
    goTo(1);
    await settle();
    say(1, 0, ticket('one'));
    tellLate();
    await settle();
    expect(page()).toMatchObject({ tabId: 1, record: { id: 'one' } });
  });

  it.each(['tab', 'site'] as const)('says so when the browser does not tell the %s', async (what) => {
    const { door, page, say, goTo, store } = await following({ 1: { ...READABLE }, 2: { ...READABLE } });
    const asked = { ...door };
    const broken = () => Promise.reject(new Error('no such tab'));
    Object.assign(door, { [what]: broken });
    goTo(2);
    await settle();
    expect(page()).toEqual({ state: 'failed', reason: 'reader', problem: 'no such tab' });
    Object.assign(door, asked);
    store.readAgain();
    await settle();
    say(2, 0, ticket('two'));
    expect(page()).toMatchObject({ record: { id: 'two' } });
  });

  it('ignores the end of a line that was given up for another', async () => {
    const { say, page, goTo, open } = await following({ 1: { ...READABLE } });
    const old = open.get(1);
    say(1, 0, ticket('one'));
    goTo(1);
    await vi.advanceTimersByTimeAsync(3000);
    say(1, 0, ticket('two'));
    expect(open.get(1)).not.toBe(old);
    old?.gone();
    expect(page()).toMatchObject({ record: { id: 'two' } });
  });

  it('keeps the connection to a page that is still there when the tab reports another load', async () => {
    const { say, page, goTo, sent, open } = await following({ 1: { ...READABLE } });
    const line = open.get(1);
    say(1, 0, ticket('one'));
    goTo(1);
    await settle();
    expect(page()).toMatchObject({ record: { id: 'one' } });
    expect(sent).toEqual([{ type: 'read-again' }]);
    say(1, 1, ticket('one', { subject: 'edited' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(page()).toMatchObject({ record: { subject: 'edited' } });
    expect(open.get(1)).toBe(line);
  });

  it('never goes on with a page that was put away without hanging up', async () => {
    const pages = { 1: { ...READABLE } };
    const { say, page, goTo, open } = await following(pages);
    const frozen = open.get(1);
    say(1, 0, ticket('one'));
    pages[1] = { ...EMPTY };
    goTo(1);
    await vi.advanceTimersByTimeAsync(3000);
    frozen?.message({ type: 'read', seq: 9, reading: ticket('one') });
    expect(page()).toEqual({ state: 'reading' });
    say(1, 0, ticket('two'));
    expect(page()).toMatchObject({ record: { id: 'two' } });
  });

  it('finds the next page when the first is replaced', async () => {
    const { say, page, leave } = await following({ 1: { ...READABLE } });
    say(1, 3, ticket('one'));
    leave(1, { ...EMPTY });
    expect(page()).toEqual({ state: 'reading' });
    await vi.advanceTimersByTimeAsync(1000);
    say(1, 0, ticket('two'));
    expect(page()).toMatchObject({ record: { id: 'two' } });
  });

  it('gives up a page that hangs up again and again, and tries anew on request', async () => {
    const { page, leave, open, store } = await following({ 1: { ...READABLE } });
    for (let times = 0; times < 20; times++) {
      open.get(1)?.message({ type: 'reading' });
      leave(1, { ...READABLE });
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(page()).toEqual({ state: 'failed', reason: 'disconnected' });
    store.readAgain();
    await settle();
    expect(page()).toEqual({ state: 'reading' });
  });

  it('gives up a page that never answers', async () => {
    const { page } = await following({ 1: { ...READABLE } });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page()).toEqual({ state: 'failed', reason: 'no-answer' });
  });

  it('says so when the extension was updated under the panel', async () => {
    const { page, orphan, leave, say } = await following({ 1: { ...READABLE } });
    say(1, 0, ticket('one'));
    orphan();
    leave(1, { ...READABLE });
    expect(page()).toEqual({ state: 'failed', reason: 'orphaned' });
  });

  it('hangs up when it is told to stop', async () => {
    const { open, goTo } = await following({ 1: { ...READABLE }, 2: { ...READABLE } });
    stop.abort();
    expect(open.size).toBe(0);
    goTo(2);
    await settle();
    expect(open.size).toBe(0);
  });
});

describe('the draft', () => {
  it('is what the page says last, apart from the record', async () => {
    const { say, writes, store } = await following({ 1: { ...READABLE } });
    say(1, 0, ticket('7'));
    const changed = vi.fn();
    store.subscribe(changed);
    writes(1, 'Hello');
    expect(store.draft.getState()).toEqual({ text: 'Hello', note: false });
    writes(1, '', true);
    expect(store.draft.getState()).toEqual({ text: '', note: true });
    expect(changed).not.toHaveBeenCalled();
  });

  it('is let go of with its tab', async () => {
    const { say, writes, goTo, store } = await following({ 1: { ...READABLE }, 2: { ...READABLE } });
    say(1, 0, ticket('7'));
    writes(1, 'Hello');
    goTo(2);
    await settle();
    expect(store.draft.getState()).toEqual({ text: '', note: false });
  });
});
