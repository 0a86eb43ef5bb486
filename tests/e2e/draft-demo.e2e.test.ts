import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './axe.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';

let desk: Desk;
let chromium: Chromium;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  desk = await startDesk();
  chromium = await startChromium();
  page = await chromium.newPage(`${desk.url}/ticket?id=202`);
  panel = await chromium.openPanel(page);
  await panel.shows('Graham Pike', 'distance');
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

const BAD = 'Unfortunately we cannot do that. I will give you a call and sort it out.';
const GOOD = 'The keypad works since 09:40 today: the new battery is in. You need to do nothing.';

async function write(text: string): Promise<void> {
  await page.bringToFront();
  await page.click('#reply', { count: 3 });
  await page.keyboard.press('Backspace');
  await page.type('#reply', text);
}

/** What the extension keeps in this browser, as one text. */
const stored = () =>
  panel.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(key: null): Promise<unknown> }> };
    };
    return JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]);
  });

const checks = () =>
  panel.page.$$eval('[data-part="draft"] li', (items) =>
    items.map((item) => item.getAttribute('data-check')),
  );

describe('the draft check', () => {
  it('shows what to mend within a second of the last key', async () => {
    await panel.says('draft', 'Start writing in the reply box');
    await write(BAD);
    const start = performance.now();
    await panel.says('draft', 'I will give you a call');
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await checks()).toEqual(expect.arrayContaining(['unwanted-call', 'bare-no']));
  });

  it('has no violation that axe knows of', async () => {
    expect(await violationsOf(panel.page)).toEqual([]);
  });

  it('keeps the draft nowhere', async () => {
    expect(await stored()).not.toContain('give you a call');
  });

  it('is fine once it is mended', async () => {
    await write(GOOD);
    await panel.says('draft', 'Nothing to mend.');
    expect(await checks()).toEqual([]);
  });

  it('knows nothing of the draft of another ticket', async () => {
    await write(BAD);
    await panel.says('draft', 'I will give you a call');
    await page.click('nav.list a[href$="id=201"]');
    await panel.says('who', 'Nora Whitfield');
    await until('an empty check', async () => (await panel.text('draft')).includes('Start writing'));
  });
});
