import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './axe.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { openFromList } from './demo-beside.ts';

let desk: Desk;
let chromium: Chromium;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  desk = await startDesk();
  chromium = await startChromium();
  page = await chromium.newPage(`${desk.url}/ticket?id=201`);
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

describe('the panel beside the demo desk', () => {
  it('opens from the toolbar and advises on the open ticket, without a trace in the page', async () => {
    const before = await page.content();
    panel = await chromium.openPanel(page);
    await panel.shows('Nora Whitfield', 'engage');
    expect(await page.content()).toBe(before);
  });

  it('gives the reasons in the customer’s own words', async () => {
    expect(await panel.text('evidence')).toContain('give me a ring');
    expect(await panel.text('script')).toContain('Nora');
    expect(await panel.text('loyalty')).not.toBe('');
  });

  it('shows what it read', async () => {
    await panel.page.click('[data-part="who"] button');
    const read = await until('what was read', () => panel.text('what-i-read'));
    expect(read).toContain('nora.whitfield@example.com');
    expect(read).toContain('2 by the customer');
  });

  it('follows to another ticket in the same tab, opened in place', async () => {
    await openFromList(page, 202);
    await panel.shows('Graham Pike', 'distance');
    const evidence = await panel.text('evidence');
    expect(evidence).toContain('Please do not phone');
    // The private note of a colleague wishes for the opposite: it is no evidence.
    expect(evidence).not.toContain('full tour');
  });

  it('follows when the page is loaded anew', async () => {
    await page.goto(`${desk.url}/ticket?id=201`);
    await panel.shows('Nora Whitfield', 'engage');
    await page.goBack();
    await panel.shows('Graham Pike', 'distance');
  });

  it('follows a new message, and says that it was unsure before', async () => {
    await openFromList(page, 203);
    await panel.shows('Tom Aldous', 'unsure');
    expect(await panel.text('moves')).not.toBe('');
    await page.click('button.next');
    await panel.shows('Tom Aldous', 'engage');
  });

  it('says so when no ticket is open', async () => {
    await page.goto(`${desk.url}/tickets`);
    await panel.notice('no-record');
  });

  it('reads another tab only after a click there, and finds the first again', async () => {
    await page.goto(`${desk.url}/ticket?id=202`);
    await panel.shows('Graham Pike', 'distance');
    const other = await chromium.newPage(`${desk.url}/ticket?id=201`);
    await other.bringToFront();
    await panel.notice('not-enabled');
    expect(await panel.text('who')).toBe('');
    await chromium.clickToolbar(other);
    await panel.shows('Nora Whitfield', 'engage');
    await page.bringToFront();
    await panel.shows('Graham Pike', 'distance');
    await other.close();
  });

  it('says that a page of the browser cannot be read', async () => {
    const settings = await chromium.newPage('chrome://version/');
    await settings.bringToFront();
    await panel.notice('restricted');
    await settings.close();
    await page.bringToFront();
    await panel.shows('Graham Pike', 'distance');
  });

  it('survives that the tab is closed', async () => {
    const other = await chromium.newPage(`${desk.url}/ticket?id=201`);
    await chromium.clickToolbar(other);
    await panel.shows('Nora Whitfield', 'engage');
    await other.close();
    await page.bringToFront();
    await panel.shows('Graham Pike', 'distance');
  });
});

describe('what the panel is to others', () => {
  it('has no violation that axe knows of', async () => {
    for (const id of [201, 202, 203]) {
      await openFromList(page, id);
      await panel.says('who', `#${id}`);
      expect(await violationsOf(panel.page)).toEqual([]);
    }
  });

  it('has asked for its own files only', () => {
    const own = new URL('/', panel.page.url()).href;
    expect(chromium.requests.length).toBeGreaterThan(0);
    expect(chromium.requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    // Nor did the reader make any page ask for something of another house.
    const foreign = (address: string) => !/^(data|chrome):/.test(address) && !address.startsWith(desk.url);
    expect(chromium.pageRequests.length).toBeGreaterThan(0);
    expect(chromium.pageRequests.filter(foreign)).toEqual([]);
  });
});
