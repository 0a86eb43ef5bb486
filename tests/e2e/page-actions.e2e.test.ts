import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { coloured, markedWords } from './marked.ts';

let desk: Desk;
let chromium: Chromium;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  desk = await startDesk();
  chromium = await startChromium();
  page = await chromium.newPage(`${desk.url}/ticket?id=201`);
  panel = await chromium.openPanel(page);
  await panel.shows('Nora Whitfield', 'engage');
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

/** Clicks the quote that holds these words; gives what the panel says about it. */
async function showQuote(words: string): Promise<string> {
  const [quote] = await panel.page.$$eval(
    '.quote-button',
    (buttons, words) =>
      buttons.flatMap((button, at) => (button.textContent?.includes(words) ? [{ at }] : [])),
    words,
  );
  if (!quote) throw new Error(`No quote says "${words}".`);
  await panel.page.$$eval('.quote-button', (all, at) => (all[at] as HTMLElement).click(), quote.at);
  return until('what came of it', () =>
    panel.page.$$eval(
      '.quote',
      (all, at) => all[at]?.querySelector('[role="status"]')?.textContent,
      quote.at,
    ),
  );
}

describe('a quote in the panel', () => {
  it('is marked in the page, which stays as it was', async () => {
    const before = await page.content();
    expect(await coloured(page)).toBe(0);
    expect(await showQuote('give me a ring')).toBe('Marked in the page.');
    expect(await markedWords(page)).toContain('give me a ring');
    expect(await coloured(page)).toBeGreaterThan(500);
    expect(await page.content()).toBe(before);
  });

  it('is a button that the keyboard reaches', async () => {
    await panel.page.focus('.quote-button');
    await panel.page.keyboard.press('Enter');
    await until('the mark', async () => (await markedWords(page)) !== '');
  });

  it('is scrolled to, at once where motion is not wanted', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setViewport({ width: 900, height: 260 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await showQuote('give me a ring');
    const { top, bottom, height } = await page.evaluate(() => {
      const [range] = (CSS.highlights.get('doorstep-quote') ?? new Set()) as Set<Range>;
      const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
      return { top, bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('is said to be out of sight when the page folded it away', async () => {
    const fold = (style: string) =>
      page.$$eval('.message', (all, style) => all.map((one) => one.setAttribute('style', style)), style);
    await fold('display: none');
    expect(await showQuote('give me a ring')).toContain('Not visible in the page now');
    expect(await markedWords(page)).toBe('');
    await fold('');
  });

  it('is no longer marked once another record is open', async () => {
    await showQuote('give me a ring');
    await page.click('nav.list a[href$="id=202"]');
    await panel.shows('Graham Pike', 'distance');
    expect(await markedWords(page)).toBe('');
    await showQuote('Please do not phone');
    expect(await markedWords(page)).toContain('Please do not phone');
  });
});

describe('a mark', () => {
  it('goes with the panel', async () => {
    expect(await markedWords(page)).not.toBe('');
    await panel.page.close();
    await until('a clean page', async () => (await markedWords(page)) === '');
  });
});
