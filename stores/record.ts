import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from '../crm/composer/draft.ts';
import type { InsertOutcome } from '../crm/composer/insert-text.ts';
import type { Quote } from '../crm/find-quote.ts';
import type { MarkOutcome } from '../crm/mark-quote.ts';
import type { FieldReading } from '../crm/reading.ts';
import type { CustomerRecord } from '../crm/record.ts';
import type { PointAt, Pointed, TaughtSite } from '../crm/taught.ts';
import { messageOf } from '../platform/message-of.ts';
import type { PageDoor, Site, Tab } from '../platform/page-door.ts';
import { type Answer, type Attachment, attach } from './attachment.ts';

/** What stands in the tab that the agent looks at. */
export type PageState =
  | { state: 'reading' }
  /** A page no extension may read: browser pages, extension stores, pages closed by policy. */
  | { state: 'restricted' }
  /** Readable once the agent clicks the toolbar button there, or enables the site. */
  | { state: 'not-enabled'; origin?: string }
  | NoRecordPage
  | RecordPage
  | { state: 'failed'; reason: FailReason; problem?: string };

export interface NoRecordPage {
  state: 'no-record';
  crmLabel?: string;
  /** The record that the page belongs to without showing it. */
  recordId?: string;
}

export interface RecordPage {
  state: 'record';
  tabId: number;
  record: CustomerRecord;
  crmLabel: string;
  fields: FieldReading[];
  /** Parts of the page are still loading: another reading follows. */
  pending?: true;
  /** Why messages may be missing, in a sentence; the advice then rests on a part of the thread. */
  gap?: string;
}

/**
 * Why there is no reading, for the panel to put into words:
 * - `reader`: the reader in the page gave up, `problem` says why
 * - `bad-record`: what came from the page is not a record, `problem` names the place
 * - `no-answer`: the page took the connection and never answered
 * - `disconnected`: the page cuts the connection again and again
 * - `orphaned`: the extension was updated or reloaded under this panel; it must be opened again
 */
export type FailReason = 'reader' | 'bad-record' | 'no-answer' | 'disconnected' | 'orphaned';

export interface RecordState {
  page: PageState;
  /** The site in the tab, when the browser tells; `always` is "always on this site". */
  site?: Site;
  /** What came of pointing in the page; absent while the agent points. */
  pointed?: Pointed;
}

export interface RecordStore extends StoreApi<RecordState> {
  /** What the agent writes in the page, held while the panel is open and nowhere else. Apart from the record: nothing is advised anew while they type. */
  draft: StoreApi<Draft>;
  /** Follows the active tab of this window until the signal aborts. */
  follow(signal: AbortSignal): void;
  /** Reads the current tab again ("try again"). */
  readAgain(): void;
  /**
   * Asks for lasting access to the one site in the tab. Call it straight in the agent's click:
   * browsers refuse the question anywhere else.
   */
  alwaysOnThisSite(): Promise<'granted' | 'refused' | 'unknown-site'>;
  /** Gives that access back. */
  notOnThisSite(): Promise<void>;
  /** Marks words of the record in the page; they stay marked until another record is open. */
  showQuote(quote: Quote): Promise<MarkOutcome | 'no-answer'>;
  /** Puts text into the reply editor of the page, with `onlyNote` into a private note alone; never sends it. */
  insert(text: string, intoNote: boolean, onlyNote?: boolean): Promise<InsertOutcome | 'no-answer'>;
  /** Lets the agent point at something in the page: `pointed` tells what came of it. */
  point(at: PointAt): void;
  stopPointing(): void;
  /** From now on pages are read by these rules as well. */
  teach(sites: readonly TaughtSite[]): void;
}

export interface RecordDeps {
  door: PageDoor;
  parseRecord(value: unknown): { ok: true; record: CustomerRecord } | { ok: false; problem: string };
}

const NO_DRAFT: Draft = { text: '', note: false };

/** The live record of the tab in front; the panel draws whatever it says. */
export function createRecordStore({ door, parseRecord }: RecordDeps): RecordStore {
  const store = createStore<RecordState>(() => ({ page: { state: 'reading' } }));
  const draft = createStore<Draft>(() => NO_DRAFT);
  const hooks = {
    answered: show,
    drafted: (written: Draft) => draft.setState(written),
    lost: (reason: FailReason) => set({ state: 'failed', reason }),
    pointed: (pointed: Pointed) => store.setState({ pointed }),
    taughtFor: (origin: string) => taught.filter((site) => site.origin === origin),
  };
  let attachment: Attachment | undefined;
  let taught: readonly TaughtSite[] = [];
  let turn = 0;
  /** Counts what was shown: an address that comes after something newer does not count. */
  let shown = 0;
  /** Held from a record's page to the next page of the same tab, and no longer. */
  let lastRecord: RecordPage | undefined;

  function set(page: PageState): void {
    shown++;
    if (page.state !== 'reading' && page !== lastRecord) lastRecord = undefined;
    store.setState({ page });
  }

  function show(answer: Answer): void {
    const kept = lastRecord;
    if (answer.state === 'record') set(checked(answer));
    else if (answer.state === 'no-record' && kept && isBeside(answer, kept)) {
      void keepBeside(answer, kept);
    } else set(answer);
  }

  function checked(answer: RecordPage): PageState {
    const parsed = parseRecord(answer.record);
    if (!parsed.ok) return { state: 'failed', reason: 'bad-record', problem: parsed.problem };
    lastRecord = { ...answer, record: parsed.record };
    return lastRecord;
  }

  /**
   * The reply form of a ticket does not show it: what was read on the ticket's page before still holds,
   * but only in the same help desk. Another one has a ticket of the same number, of another customer.
   */
  async function keepBeside(answer: NoRecordPage, kept: RecordPage): Promise<void> {
    const mine = ++shown;
    const tab = await door.tab(kept.tabId).catch(() => undefined);
    if (mine !== shown) return;
    const here = folderOf(tab?.url);
    set(here !== undefined && here === folderOf(kept.record.url) ? kept : answer);
  }

  /** Lets go of the page that is shown: from here on nothing of it is told or offered. */
  function leave(page: PageState, site?: Site): void {
    attachment?.close();
    attachment = undefined;
    hooks.drafted(NO_DRAFT);
    shown++;
    store.setState(site ? { page, site } : { page }, true);
  }

  async function lookAt(tabId?: number): Promise<void> {
    const mine = ++turn;
    if (!door.alive()) {
      attachment?.close();
      hooks.lost('orphaned');
      return;
    }
    // At once: while the browser is asked, another customer is in front already.
    if (tabId !== undefined && tabId !== attachment?.tabId) leave({ state: 'reading' });
    try {
      const tab = await door.tab(tabId);
      const site = tab && (await door.site(tab));
      // Meanwhile the agent went to another tab: that look counts, not this one.
      if (mine === turn) found(tab, site);
    } catch (error) {
      if (mine !== turn) return;
      leave({ state: 'failed', reason: 'reader', problem: messageOf(error) });
    }
  }

  function found(tab: Tab | undefined, site: Site | undefined): void {
    const page = store.getState().page;
    if (attachment?.live && attachment.tabId === tab?.id) {
      store.setState(site ? { page, site } : { page }, true);
      attachment.readAgain();
      return;
    }
    const readable = tab && !isBrowserPage(tab);
    if (tab?.id !== lastRecord?.tabId) lastRecord = undefined;
    leave({ state: readable ? 'reading' : 'restricted' }, site);
    if (readable) attachment = attach(door, tab, hooks);
  }

  return Object.assign(store, {
    draft,
    follow(signal: AbortSignal) {
      door.onTabInFront((tabId) => void lookAt(tabId), signal);
      signal.addEventListener('abort', () => {
        turn++;
        attachment?.close();
      });
      void lookAt();
    },
    readAgain: () => void lookAt(attachment?.tabId),
    async alwaysOnThisSite() {
      const origin = store.getState().site?.origin;
      if (!origin) return 'unknown-site' as const;
      const granted = await door.enable(origin);
      if (granted) void lookAt();
      return granted ? ('granted' as const) : ('refused' as const);
    },
    async notOnThisSite() {
      const origin = store.getState().site?.origin;
      if (origin) await door.disable(origin);
      void lookAt();
    },
    async showQuote(quote: Quote) {
      const answer = await attachment?.ask({ type: 'mark-quote', quote });
      return answer?.type === 'marked' ? answer.outcome : ('no-answer' as const);
    },
    async insert(text: string, intoNote: boolean, onlyNote = false) {
      const only = onlyNote ? { onlyNote } : {};
      const answer = await attachment?.ask({ type: 'insert', text, intoNote, ...only });
      return answer?.type === 'inserted' ? answer.outcome : ('no-answer' as const);
    },
    point(at: PointAt) {
      const { pointed, ...rest } = store.getState();
      store.setState(rest, true);
      attachment?.tell({ type: 'point', at });
    },
    stopPointing() {
      attachment?.tell({ type: 'stop-pointing' });
    },
    teach(sites: readonly TaughtSite[]) {
      taught = sites;
      attachment?.teach();
    },
  });
}

/** Whether the page says that it belongs to this record, as far as its number goes. */
function isBeside({ recordId, crmLabel }: NoRecordPage, { record, crmLabel: label }: RecordPage): boolean {
  return recordId === record.id && crmLabel === label;
}

/** Where the pages of one installation lie: one host may serve several, each under a path of its own. */
function folderOf(url: string | undefined): string | undefined {
  return url && URL.canParse('.', url) ? new URL('.', url).href : undefined;
}

/** Known to be none of the web: the browser's own pages and those of extensions, our options among them. */
function isBrowserPage({ url }: Tab): boolean {
  return url !== undefined && !/^(https?|file):/.test(url);
}
