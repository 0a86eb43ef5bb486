import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Quote } from '../../crm/find-quote.ts';
import type { MarkOutcome } from '../../crm/mark-quote.ts';
import type { FromPage } from '../../platform/port.ts';

/** The extension's own API, in the worker where `ask` runs. */
declare const chrome: typeof extensionApi;

/** Has a quote marked in a page that `readThrough` has read, as the panel does; the mark stays. */
export async function markThrough(browser: Browser, page: Page, quote: Quote): Promise<MarkOutcome> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no service worker.');
  return worker.evaluate(ask, { quote, url: page.url() });
}

/** Runs in the extension's service worker, so it must not use anything from outside. */
async function ask({ quote, url }: { quote: Quote; url: string }): Promise<MarkOutcome> {
  const tab = (await chrome.tabs.query({ active: true })).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`No tab in front gives access to ${url}.`);
  // The mark goes with the port: it is kept.
  const kept = globalThis as { ports?: Record<number, ReturnType<typeof chrome.tabs.connect>> };
  kept.ports ??= {};
  kept.ports[tab.id] ??= chrome.tabs.connect(tab.id, { name: 'doorstep', frameId: 0 });
  const port = kept.ports[tab.id];
  if (!port) throw new Error('No port.');
  return new Promise((resolve, reject) => {
    port.onDisconnect.addListener(() => reject(new Error('The reader in the page is gone.')));
    port.onMessage.addListener((message: FromPage) => {
      if (message.type === 'marked') resolve(message.outcome);
    });
    port.postMessage({ type: 'mark-quote', id: 1, quote });
  });
}
