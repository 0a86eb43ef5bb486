import type { Browser, Page } from 'puppeteer-core';
import { clickToolbar, launchChromium, openPanel } from '../../scripts/browsers/chromium.ts';
import { partText } from '../../scripts/browsers/parts.ts';
import { until } from '../../scripts/browsers/until.ts';
import { ensureBrowser } from '../../scripts/ensure.ts';

export interface Chromium {
  browser: Browser;
  newPage(url: string): Promise<Page>;
  /** Clicks the toolbar button over the page; gives the real side panel. */
  openPanel(page: Page): Promise<Panel>;
  clickToolbar(page: Page): Promise<void>;
  /** Every address that a page or the background of the extension asked for. */
  requests: string[];
  /** Every address that the other pages asked for, the reader in them included. */
  pageRequests: string[];
  stop(): Promise<void>;
}

export interface Panel {
  page: Page;
  /** What a person reads in a part of the panel. */
  text(part: string): Promise<string>;
  /** Waits until the panel shows this stance for the customer of this name. */
  shows(name: string, stance: 'engage' | 'distance' | 'unsure'): Promise<void>;
  /** Waits until a part of the panel says these words: Request Tracker brings the history in after its page. */
  says(part: string, words: string): Promise<void>;
  /** Waits until the panel shows this notice instead of a record. */
  notice(state: string): Promise<void>;
}

/** Starts a headless Chromium with a fresh profile and the built extension in it. */
export async function startChromium(): Promise<Chromium> {
  const ensured = ensureBrowser('chromium');
  if ('missing' in ensured) throw new Error(ensured.missing);
  const browser = await launchChromium({ program: ensured.path, headless: true });
  const requests: string[] = [];
  const pageRequests: string[] = [];
  const watch = (page: Page, list: string[]) => page.on('request', (request) => list.push(request.url()));
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await background.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  return {
    browser,
    requests,
    pageRequests,
    async newPage(url) {
      const page = await browser.newPage();
      watch(page, url.startsWith('chrome-extension:') ? requests : pageRequests);
      await page.goto(url);
      return page;
    },
    async openPanel(page) {
      const panel = await openPanel(browser, page);
      watch(panel, requests);
      // What it asked for before anyone watched is asked for again.
      await panel.reload();
      return drive(panel);
    },
    clickToolbar: (page) => clickToolbar(browser, page),
    stop: () => browser.close(),
  };
}

function drive(page: Page): Panel {
  const attribute = (selector: string, name: string) =>
    page.$$eval(selector, ([found], name) => found?.getAttribute(name) ?? '', name);
  return {
    page,
    text: (part) => partText(page, part),
    async shows(name, stance) {
      let seen = '';
      await until(`"${stance}" for ${name}`, async () => {
        const who = await partText(page, 'who');
        const shown = await attribute('[data-part="stance"]', 'data-stance');
        seen = `${shown} for ${who.split('\n')[0]}`;
        return who.includes(name) && shown === stance;
      }).catch((error: Error) => {
        throw new Error(`${error.message}; the panel shows: ${seen}`);
      });
    },
    async says(part, words) {
      await until(`"${words}" in ${part}`, async () => (await partText(page, part)).includes(words));
    },
    async notice(state) {
      await until(
        `the notice "${state}"`,
        async () => (await attribute('[data-part="notice"]', 'data-state')) === state,
      );
    },
  };
}
