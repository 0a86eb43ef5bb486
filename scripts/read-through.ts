import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Reading } from '../crm/reading.ts';
import type { FromPage } from '../platform/port.ts';
import { clickToolbar } from './browsers/chromium.ts';

/** The extension's own API, in the worker where `hear` runs. */
declare const chrome: typeof extensionApi;

/** What a page loads late is waited for this long; a reading unchanged for `quiet` is taken. Milliseconds. */
const PATIENCE = { late: 10_000, quiet: 700 };

/**
 * Reads the page in front with the built extension, the way the panel does: the toolbar click grants
 * the tab, the reader goes in, a port hears it. Returns the reading once the page has settled.
 */
export async function readThrough(browser: Browser, page: Page): Promise<Reading> {
  await page.bringToFront();
  await clickToolbar(browser, page);
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 15_000 });
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  const json = await worker.evaluate(hear, { ...PATIENCE, url: page.url() });
  return JSON.parse(json) as Reading;
}

/** Runs in the extension's service worker, so it must not use anything from outside. */
async function hear({ late, quiet, url }: typeof PATIENCE & { url: string }): Promise<string> {
  // Only a tab that the click granted tells its address, and it may do so a moment after the click.
  const granted = async () => (await chrome.tabs.query({ active: true })).find((tab) => tab.url === url)?.id;
  let tabId = await granted();
  for (let wait = 0; tabId === undefined && wait < 50; wait += 1) {
    await new Promise((later) => setTimeout(later, 100));
    tabId = await granted();
  }
  if (tabId === undefined) throw new Error(`No tab in front gives access to ${url}.`);
  return new Promise<string>((resolve, reject) => {
    let last: { state: string; pending?: boolean } | undefined;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let tries = 0;
    const give = () => {
      if (last) resolve(JSON.stringify(last));
      else reject(new Error(`The page gave no answer within ${late} ms.`));
    };
    setTimeout(give, late);
    // The browser tells the page's process of the click by a message of its own, which may come late.
    const inject = async (file: '/content-scripts/crm.js', retries = 5): Promise<void> => {
      try {
        await chrome.scripting.executeScript({ target: { tabId }, files: [file] });
      } catch (error) {
        if (retries === 0) throw error;
        await new Promise((later) => setTimeout(later, 100));
        await inject(file, retries - 1);
      }
    };
    const connect = () => {
      const port = chrome.tabs.connect(tabId, { name: 'doorstep', frameId: 0 });
      port.onDisconnect.addListener(() => {
        void chrome.runtime.lastError;
        tries += 1;
        // Nobody listens yet, or the panel put in a copy of its own that took over.
        if (tries > 8) reject(new Error('The reader in the page ends again and again.'));
        else if (tries % 2 === 0) setTimeout(connect, 200);
        else inject('/content-scripts/crm.js').then(connect, reject);
      });
      port.onMessage.addListener((message: FromPage) => {
        if (message.type === 'needs') {
          inject(`/${message.part}.js` as '/content-scripts/crm.js').catch(reject);
        }
        if (message.type !== 'read') return;
        last = message.reading;
        clearTimeout(pause);
        // A page without a record may still be drawing it.
        if (!last?.pending) pause = setTimeout(give, last?.state === 'record' ? quiet : quiet * 3);
      });
    };
    connect();
  });
}
