import { browser } from 'wxt/browser';
import { connectToPage } from './connect.ts';
import { injectPart, injectReader } from './inject.ts';
import type { PageDoor, Site, Tab } from './page-door.ts';
import { disable, enable, isEnabled } from './permissions.ts';
import { findTab, onTabInFront } from './tabs.ts';

/** The browser as the record store needs it. */
export function browserDoor(): PageDoor {
  return {
    // Only the id goes away when the extension is updated under an open page.
    alive: () => browser.runtime?.id !== undefined,
    tab: findTab,
    site: siteOf,
    connect: connectToPage,
    inject: injectReader,
    injectPart,
    onTabInFront,
    enable,
    disable,
  };
}

async function siteOf(tab: Tab): Promise<Site | undefined> {
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return { origin: url.origin, always: await isEnabled(url.origin) };
}
