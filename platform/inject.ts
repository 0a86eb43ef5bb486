import { browser } from 'wxt/browser';
import { messageOf } from './message-of.ts';
import type { Injection } from './page-door.ts';

/** Where the build puts the page readers. */
export const READER_FILE = '/content-scripts/crm.js' as const;
const GENERIC_FILE = '/generic.js' as const;

// Browsers tell their reasons in words only: the wordings of Chromium 156 and Firefox 153.
const RESTRICTED =
  /chrome:\/\/|edge:\/\/|chrome-extension:\/\/|extensions gallery|cannot be scripted|error page|view-source|about:/i;
const REFUSED = /permission|cannot access/i;
const GONE = /no tab with id|invalid tab id|frame .*removed|tab was closed|frame .*not found/i;

/** Puts the reader into the top frame of a tab. */
export function injectReader(tabId: number): Promise<Injection> {
  return inject(tabId, READER_FILE);
}

/** Puts the generic reader beside it, for a page that no adapter knows. */
export function injectGeneric(tabId: number): Promise<Injection> {
  return inject(tabId, GENERIC_FILE);
}

async function inject(tabId: number, file: typeof READER_FILE | typeof GENERIC_FILE): Promise<Injection> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return 'done';
  } catch (error) {
    const words = messageOf(error);
    if (GONE.test(words)) return 'gone';
    if (RESTRICTED.test(words)) return 'restricted';
    return REFUSED.test(words) ? 'refused' : { broken: words };
  }
}
