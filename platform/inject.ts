import { browser } from 'wxt/browser';
import type { Part } from '../crm/parts.ts';
import { messageOf } from './message-of.ts';
import type { Injection } from './page-door.ts';

/** Where the build puts the page readers. */
export const READER_FILE = '/content-scripts/crm.js' as const;

const PART = /^(generic|actions|teach|adapters\/[a-z0-9-]+)$/;

// Browsers tell their reasons in words only: the wordings of Chromium 156 and Firefox 153.
const RESTRICTED =
  /chrome:\/\/|edge:\/\/|chrome-extension:\/\/|extensions gallery|cannot be scripted|error page|view-source|about:/i;
const REFUSED = /permission|cannot access/i;
const GONE = /no tab with id|invalid tab id|frame .*removed|tab was closed|frame .*not found/i;

/** Puts the reader into the top frame of a tab. */
export function injectReader(tabId: number): Promise<Injection> {
  return inject(tabId, READER_FILE);
}

/** Puts a part of the reader beside it. The name comes out of a page: it may not lead anywhere else. */
export async function injectPart(tabId: number, part: Part): Promise<Injection> {
  return PART.test(part) ? inject(tabId, `/${part}.js`) : 'refused';
}

// The browser tells the page's process of a toolbar click by a message of its own, which may come late.
const RETRIES = 3;
const PAUSE_MS = 80;

async function inject(
  tabId: number,
  file: typeof READER_FILE | `/${Part}.js`,
  retry = 0,
): Promise<Injection> {
  try {
    // The build's own types list each file by name; which parts there are is known to the page's reader.
    await browser.scripting.executeScript({ target: { tabId }, files: [file as typeof READER_FILE] });
    return 'done';
  } catch (error) {
    const words = messageOf(error);
    if (GONE.test(words)) return 'gone';
    if (RESTRICTED.test(words)) return 'restricted';
    if (!REFUSED.test(words)) return { broken: words };
    if (retry === RETRIES) return 'refused';
    await new Promise((later) => setTimeout(later, PAUSE_MS));
    return inject(tabId, file, retry + 1);
  }
}
