import { browser } from 'wxt/browser';
import type { Injection } from './page-door.ts';

/** Where the build puts the page reader. */
export const READER_FILE = '/content-scripts/crm.js' as const;

// Browsers tell their reasons in words only: the wordings of Chromium 156 and Firefox 153.
const RESTRICTED =
  /chrome:\/\/|edge:\/\/|chrome-extension:\/\/|extensions gallery|cannot be scripted|error page|view-source|about:/i;
const REFUSED = /permission|cannot access/i;
const GONE = /no tab with id|invalid tab id|frame .*removed|tab was closed|frame .*not found/i;

/** Puts the reader into the top frame of a tab. */
export async function injectReader(tabId: number): Promise<Injection> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return 'done';
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (GONE.test(words)) return 'gone';
    if (RESTRICTED.test(words)) return 'restricted';
    return REFUSED.test(words) ? 'refused' : { broken: words };
  }
}
