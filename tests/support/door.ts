import type { Part } from '../../crm/parts.ts';
import type { Reading } from '../../crm/reading.ts';
import type { CustomerRecord } from '../../crm/record.ts';
import type { Injection, PageDoor, PortListener, Tab } from '../../platform/page-door.ts';

/** A page as a browser would have it: whether the reader is in it, and what happens when it is put there. */
export interface FakePage {
  url?: string;
  reader: boolean;
  injection: Injection;
}

/** A browser window of a few tabs, driven by the test. */
export function fakeDoor(pages: Record<number, FakePage>) {
  const enabled = new Set<string>();
  const sent: unknown[] = [];
  const parts: [tabId: number, part: Part][] = [];
  const open = new Map<number, PortListener>();
  let front = Number(Object.keys(pages)[0]);
  let alive = true;
  let look: (tabId: number) => void = () => {};
  let permission = true;

  const door: PageDoor = {
    alive: () => alive,
    async tab(id = front): Promise<Tab | undefined> {
      const page = pages[id];
      if (!page) return undefined;
      return page.url ? { id, url: page.url } : { id };
    },
    async site({ url }) {
      if (!url) return undefined;
      const { origin } = new URL(url);
      return { origin, always: enabled.has(origin) };
    },
    connect(tabId, listener) {
      if (pages[tabId]?.reader) open.set(tabId, listener);
      else queueMicrotask(() => listener.gone());
      return {
        send: (message) => sent.push(message),
        close: () => {
          if (open.get(tabId) === listener) open.delete(tabId);
        },
      };
    },
    async inject(tabId) {
      const page = pages[tabId];
      if (page?.injection === 'done') page.reader = true;
      return page?.injection ?? 'gone';
    },
    async injectPart(tabId, part) {
      parts.push([tabId, part]);
      return pages[tabId]?.injection ?? 'gone';
    },
    onTabInFront(listener, signal) {
      look = listener;
      signal.addEventListener('abort', () => {
        look = () => {};
      });
    },
    async enable(origin) {
      if (permission) enabled.add(origin);
      return permission;
    },
    async disable(origin) {
      enabled.delete(origin);
    },
  };

  return {
    door,
    sent,
    /** Parts of the reader that were put into a tab. */
    parts,
    open,
    enabled,
    say: (tabId: number, seq: number, reading: Reading) =>
      open.get(tabId)?.message({ type: 'read', seq, reading }),
    writes: (tabId: number, text: string, note = false) =>
      open.get(tabId)?.message({ type: 'draft', text, note }),
    needs: (tabId: number, part: Part) => open.get(tabId)?.message({ type: 'needs', part }),
    /** The page is left or replaced: its end of the port goes away. */
    leave(tabId: number, next: FakePage) {
      pages[tabId] = next;
      const listener = open.get(tabId);
      open.delete(tabId);
      listener?.gone();
    },
    goTo(tabId: number) {
      front = tabId;
      look(tabId);
    },
    orphan() {
      alive = false;
    },
    refusePermission() {
      permission = false;
    },
  };
}

/** A record reading of a bare ticket. */
export function ticket(id: string, more: Partial<CustomerRecord> = {}): Reading {
  const record: CustomerRecord = {
    crm: 'test',
    kind: 'ticket',
    id,
    channel: 'email',
    customer: {},
    tags: [],
    fields: [],
    messages: [],
    ...more,
  };
  return { state: 'record', record, crmLabel: 'Test desk', fields: [] };
}
