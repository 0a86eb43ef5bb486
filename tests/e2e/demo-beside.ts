import type { Page } from 'puppeteer-core';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import type { Panel } from './chromium.ts';
import { type DeskInChromium, deskInChromium } from './desk-in-chromium.ts';

/** A ticket of the demo desk in Chromium, with the panel beside it. */
export interface DemoBeside extends DeskInChromium<Desk> {
  page: Page;
  panel: Panel;
}

/** Opens a ticket of the demo desk and the panel; ready once this stance is shown for the customer of this name. */
export function demoBeside(ticket: number, ...shown: Parameters<Panel['shows']>): Promise<DemoBeside> {
  return deskInChromium(startDesk, async (desk, chromium) => {
    const page = await chromium.newPage(`${desk.url}/ticket?id=${ticket}`);
    const panel = await chromium.openPanel(page);
    await panel.shows(...shown);
    return { page, panel };
  });
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
