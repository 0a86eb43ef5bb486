import type { Page } from 'puppeteer-core';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';

/** A ticket of the demo desk in Chromium, with the panel beside it. */
export interface DemoBeside {
  desk: Desk;
  chromium: Chromium;
  page: Page;
  panel: Panel;
  stop(): Promise<void>;
}

/** Opens a ticket of the demo desk and the panel; ready once this stance is shown for the customer of this name. */
export async function demoBeside(ticket: number, ...shown: Parameters<Panel['shows']>): Promise<DemoBeside> {
  const desk = await startDesk();
  let chromium: Chromium | undefined;
  const stop = async () => {
    await chromium?.stop();
    await desk.stop();
  };
  try {
    chromium = await startChromium();
    const page = await chromium.newPage(`${desk.url}/ticket?id=${ticket}`);
    const panel = await chromium.openPanel(page);
    await panel.shows(...shown);
    return { desk, chromium, page, panel, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens a ticket as an agent does, by the list: the page is not loaded anew. */
export function openFromList(page: Page, ticket: number): Promise<void> {
  return page.click(`nav.list a[href$="id=${ticket}"]`);
}

/** Presses the button with these words in what the selector names, once it is there. */
export async function press(panel: Page, within: string, words: string): Promise<void> {
  await until(`the button "${words}" in ${within}`, () =>
    panel.$$eval(
      `${within} button`,
      (buttons, wanted) => {
        const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
        button?.click();
        return button !== undefined;
      },
      words,
    ),
  );
}

/** All that the extension keeps in this browser, as one text. */
export function storedBy(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> };
    };
    return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
  });
}
