import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { fixturesOf } from '../crm/documents.ts';
import { otherPages } from '../crm/generic/pages.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';

const records = fixturesOf('generic');
const others = otherPages();
const pages = new Map([...records, ...others].map(({ name, html }) => [name, html]));

let server: Server;
let chromium: Chromium;
let page: Page;
let panel: Panel;

/** The saved page behind its own path and query, on loopback. */
function addressOf(name: string, url: string): string {
  const { pathname, search, hash } = new URL(url);
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}${pathname}${search}${search ? '&' : '?'}page=${name}${hash}`;
}

const fixture = (name: string) => {
  const found = [...records, ...others].find((one) => one.name === name);
  if (!found) throw new Error(name);
  return addressOf(name, found.url);
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = new URL(request.url ?? '', 'http://127.0.0.1').searchParams.get('page') ?? '';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.get(name) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  chromium = await startChromium();
});
afterAll(async () => {
  await chromium?.stop();
  await new Promise((resolve) => server.close(resolve));
});

describe('the panel beside a CRM that no adapter knows', () => {
  it('reads it, leaves no trace, and says that it guessed', async () => {
    page = await chromium.newPage(fixture('shadow-mails'));
    const before = await page.content();
    panel = await chromium.openPanel(page);
    await panel.says('who', 'Chiara Fontana');
    await panel.says('who', 'check what I read');
    expect(await page.content()).toBe(before);
  });

  it('finds no record in a list of tickets, and none in the next page either', async () => {
    await page.goto(fixture('ticket-list.html'));
    await panel.notice('no-record');
    await page.goto(fixture('shop.html'));
    await panel.notice('no-record');
    await page.goto(fixture('persian'));
    await panel.says('who', 'سارا احمدی');
  });
});

describe('in a real Chromium', () => {
  it.each(records)('reads $name as the libraries do', async ({ name, url, expected }) => {
    const tab = await chromium.newPage('about:blank');
    await tab.emulateTimezone('UTC');
    await tab.goto(addressOf(name, url));
    const reading = await readThrough(chromium.browser, tab);
    await tab.close();
    const record = reading.state === 'record' ? reading.record : reading;
    expect({ ...record, url }).toEqual(expected as CustomerRecord);
  });

  it('reads on through 2,000 nested elements', async () => {
    const tab = await chromium.newPage(fixture('bootstrap-panels'));
    await tab.evaluate(() => {
      let inner: Element | null = document.querySelector('.panel-body');
      for (let depth = 0; inner && depth < 2_000; depth += 1) {
        inner = inner.appendChild(document.createElement('div'));
      }
      inner?.append('deep');
    });
    const reading = await readThrough(chromium.browser, tab);
    await tab.close();
    expect(reading).toMatchObject({ state: 'record', record: { customer: { name: 'Oskar Lindqvist' } } });
  });

  it.each(others)('finds no record in $name', async ({ name, url }) => {
    const tab = await chromium.newPage(addressOf(name, url));
    const reading = await readThrough(chromium.browser, tab);
    await tab.close();
    expect(reading).toEqual({ state: 'no-record' });
  });
});
