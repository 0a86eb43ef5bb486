import { browser } from 'wxt/browser';
import type { Tab } from './page-door.ts';
import { isPointedAt } from './pointing.ts';

/** The tab with this id or the active one of the window the panel stands in; undefined when there is none. */
export async function findTab(id?: number): Promise<Tab | undefined> {
  const [tab] =
    id === undefined
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(id).catch(() => undefined)];
  if (tab?.id === undefined) return undefined;
  return tab.url ? { id: tab.id, url: tab.url } : { id: tab.id };
}

type InFront = (tabId: number) => void;

/** Follows this window: another tab in front, its page loaded, the toolbar button clicked on it. */
export function onTabInFront(listener: InFront, signal: AbortSignal): void {
  const here = browser.windows.getCurrent().then((own) => own.id);

  const activated = async (info: { tabId: number; windowId: number }) => {
    if (info.windowId === (await here)) listener(info.tabId);
  };
  const updated = async (
    tabId: number,
    change: { status?: string },
    tab: { active: boolean; windowId: number },
  ) => {
    if (change.status !== 'complete' || !tab.active) return;
    if (tab.windowId === (await here)) listener(tabId);
  };
  const pointed = async (message: unknown) => {
    if (isPointedAt(message) && message.windowId === (await here)) listener(message.tabId);
  };
  // Not the async one itself: a listener that returns a promise is taken for an answer.
  const message = (received: unknown) => void pointed(received);

  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(message);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(message);
  });
}
