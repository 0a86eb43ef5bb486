import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './axe.ts';
import type { Panel } from './chromium.ts';
import { type DemoBeside, demoBeside, openFromList, press, storedBy } from './demo-beside.ts';

let demo: DemoBeside;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  demo = await demoBeside(203, 'Tom Aldous', 'unsure');
  ({ page, panel } = demo);
});
afterAll(() => demo?.stop());

const openRemembered = () =>
  panel.page.$$eval('.remembered', (found) => {
    for (const one of found) (one as HTMLDetailsElement).open = true;
  });

describe('after the contact', () => {
  it('takes one click, which can be taken back', async () => {
    await press(panel.page, '[data-part="after"]', 'Pulled back');
    await panel.says('after', 'Remembered for the next contact.');
    await press(panel.page, '[data-part="after"]', 'Undo');
    await panel.says('after', 'Taken back.');
    expect(await storedBy(panel.page)).not.toContain('memory:');
  });

  it('is evidence in another ticket of the same customer, and in no other', async () => {
    await press(panel.page, '[data-part="after"]', 'Warmed up');
    await panel.says('after', '1 contact remembered of this customer');
    expect(await panel.text('evidence')).not.toContain('last time');
    await openFromList(page, 209);
    await panel.says('who', '#209');
    await panel.says('evidence', 'Warmed up last time');
    expect(await panel.text('evidence')).toContain('Earlier contact');
    await openFromList(page, 202);
    await panel.shows('Graham Pike', 'distance');
    expect(await panel.text('evidence')).not.toContain('last time');
  });

  it('lets the agent decide for the ticket, script and all, and follow the advice again', async () => {
    await openFromList(page, 209);
    await panel.shows('Tom Aldous', 'unsure');
    const script = await panel.text('script');
    await press(panel.page, '[data-part="override"]', 'Engage closely');
    await panel.shows('Tom Aldous', 'engage');
    expect(await panel.text('stance')).toContain('You decided: Engage closely. The advice was: Unsure.');
    expect(await panel.text('script')).not.toBe(script);
    await panel.page.reload();
    await panel.shows('Tom Aldous', 'engage');
    await openFromList(page, 203);
    await panel.shows('Tom Aldous', 'unsure');
    await openFromList(page, 209);
    await panel.shows('Tom Aldous', 'engage');
    await press(panel.page, '[data-part="override"]', 'Follow the advice again');
    await panel.shows('Tom Aldous', 'unsure');
  });

  it('keeps no address, name or word of the customer', async () => {
    const all = await storedBy(panel.page);
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
    await press(panel.page, '[data-part="after"]', 'Forget this customer');
    expect(await violationsOf(panel.page)).toEqual([]);
    await press(panel.page, '[data-part="after"]', 'Keep it');
  });

  it('shows the lead how often the advice fitted', async () => {
    await press(panel.page, '[data-part="after"]', 'As expected');
    await panel.says('after', '2 contacts remembered of this customer');
    const options = await demo.chromium.newPage(new URL('/options.html', panel.page.url()).href);
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
    await press(panel.page, '[data-part="after"]', 'Forget this customer');
    await press(panel.page, '[data-part="after"]', 'Delete it');
    await panel.says('after', 'Nothing is remembered of this customer any more.');
    expect(await panel.text('evidence')).not.toContain('last time');
    expect(await storedBy(panel.page)).not.toContain('memory:');
  });
});
