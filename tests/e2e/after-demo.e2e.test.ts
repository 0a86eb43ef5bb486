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
  page = await chromium.newPage(`${desk.url}/ticket?id=203`);
  panel = await chromium.openPanel(page);
  await panel.shows('Tom Aldous', 'unsure');
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

/** Two tickets of one customer: see the demo's tickets 203 and 209. */
const openFromList = (id: number) => page.click(`nav.list a[href$="id=${id}"]`);

async function press(part: string, words: string): Promise<void> {
  await until(`the button "${words}" in ${part}`, () =>
    panel.page.$$eval(
      `[data-part="${part}"] button`,
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
const stored = () =>
  panel.page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<unknown> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null));
  });

const openRemembered = () =>
  panel.page.$$eval('.remembered', (found) => {
    for (const one of found) (one as HTMLDetailsElement).open = true;
  });

describe('after the contact', () => {
  it('takes one click, which can be taken back', async () => {
    await press('after', 'Pulled back');
    await panel.says('after', 'Remembered for the next contact.');
    await press('after', 'Undo');
    await panel.says('after', 'Taken back.');
    expect(await stored()).not.toContain('memory:');
  });

  it('is evidence in another ticket of the same customer, and in no other', async () => {
    await press('after', 'Warmed up');
    await panel.says('after', '1 contact remembered of this customer');
    expect(await panel.text('evidence')).not.toContain('last time');
    await openFromList(209);
    await panel.says('who', '#209');
    await panel.says('evidence', 'Warmed up last time');
    expect(await panel.text('evidence')).toContain('Earlier contact');
    await openFromList(202);
    await panel.shows('Graham Pike', 'distance');
    expect(await panel.text('evidence')).not.toContain('last time');
  });

  it('lets the agent decide for the ticket, script and all, and follow the advice again', async () => {
    await openFromList(209);
    await panel.shows('Tom Aldous', 'unsure');
    const script = await panel.text('script');
    await press('override', 'Engage closely');
    await panel.shows('Tom Aldous', 'engage');
    expect(await panel.text('stance')).toContain('You decided: Engage closely. The advice was: Unsure.');
    expect(await panel.text('script')).not.toBe(script);
    await panel.page.reload();
    await panel.shows('Tom Aldous', 'engage');
    await openFromList(203);
    await panel.shows('Tom Aldous', 'unsure');
    await openFromList(209);
    await panel.shows('Tom Aldous', 'engage');
    await press('override', 'Follow the advice again');
    await panel.shows('Tom Aldous', 'unsure');
  });

  it('keeps no address, name or word of the customer', async () => {
    const all = await stored();
    expect(all).toContain('memory:');
    for (const word of [
      'tom.aldous',
      'Aldous',
      'example.com',
      'parking',
      'evening',
      'cabin',
      '127.0.0.1',
      'last time',
    ])
      expect(all).not.toContain(word);
  });

  it('has no violation that axe knows of, with everything open', async () => {
    await openRemembered();
    await press('after', 'Forget this customer');
    expect(await violationsOf(panel.page)).toEqual([]);
    await press('after', 'Keep it');
  });

  it('shows the lead how often the advice fitted', async () => {
    await press('after', 'As expected');
    await panel.says('after', '2 contacts remembered of this customer');
    const options = await chromium.newPage(new URL('/options.html', panel.page.url()).href);
    const memory = () =>
      options.$$eval(
        '[data-part="memory"]',
        ([found]) => (found as HTMLElement | undefined)?.innerText ?? '',
      );
    await until('what is remembered', async () => (await memory()).includes('2 contacts are remembered'));
    expect(await memory()).toContain('This takes at least 30 results; there are 1 so far.');
    expect(await violationsOf(options)).toEqual([]);
    await options.close();
    await page.bringToFront();
    await panel.shows('Tom Aldous', 'unsure');
  });

  it('is forgotten with one button, asked once', async () => {
    await openRemembered();
    await press('after', 'Forget this customer');
    await press('after', 'Delete it');
    await panel.says('after', 'Nothing is remembered of this customer any more.');
    expect(await panel.text('evidence')).not.toContain('last time');
    expect(await stored()).not.toContain('memory:');
  });
});
