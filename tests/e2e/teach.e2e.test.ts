import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './axe.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { CASES, casePage } from './taught-desk.ts';

let server: Server;
let chromium: Chromium;
let page: Page;
let panel: Panel;
let address: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const id = /\/vorgang\/(\d+)/.exec(request.url ?? '')?.[1] ?? '';
    const shown = CASES[id];
    response.statusCode = shown ? 200 : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(shown ? casePage(id, shown) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  chromium = await startChromium();
  page = await chromium.newPage(`${address}/vorgang/7301`);
  panel = await chromium.openPanel(page);
});
afterAll(async () => {
  await chromium?.stop();
  await new Promise((resolve) => server?.close(resolve));
});

const inPanel = (selector: string) => panel.page.waitForSelector(selector);
const button = (words: string) => panel.page.locator(`::-p-xpath(//button[contains(., "${words}")])`).click();
const words = () => panel.text('teach');
const clicked = () => page.evaluate(() => (window as { clicked?: number }).clicked ?? 0);

/** Clicks the middle of the words in the page, as a hand does. */
async function clickWords(text: string): Promise<void> {
  const { x, y } = await page.evaluate((text) => {
    const roots: [root: Document | ShadowRoot, left: number, top: number][] = [[document, 0, 0]];
    for (const [root, x, y] of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { shadowRoot, contentDocument } = node as HTMLIFrameElement;
        if (shadowRoot) roots.push([shadowRoot, x, y]);
        const box = contentDocument && (node as Element).getBoundingClientRect();
        if (box) roots.push([contentDocument, x + box.left, y + box.top]);
        const at = node.nodeType === 3 ? (node.nodeValue ?? '').indexOf(text) : -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: x + left + width / 2, y: y + top + height / 2 };
      }
    }
    throw new Error(text);
  }, text);
  await page.bringToFront();
  await page.mouse.move(x, y);
  outlined = await page.evaluate(outlines);
  await page.mouse.click(x, y);
}

let outlined = 0;

/** How many elements of the page, its shadow trees and frames are outlined. */
function outlines(): number {
  const roots: (Document | ShadowRoot)[] = [document];
  let count = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const inner = element.localName === 'iframe' && (element as HTMLIFrameElement).contentDocument;
      if (inner) roots.push(inner);
      if (getComputedStyle(element).outlineStyle === 'solid') count += 1;
    }
  }
  return count;
}

async function pointAt(field: string, text: string): Promise<string> {
  await panel.page.select('[data-part="teach"] select', field);
  await button('Point');
  await until('pointing', async () => (await words()).includes('Now click the value'));
  await clickWords(text);
  await until('what it reads', async () => (await words()).includes('Reads now'));
  return words();
}

async function agree(): Promise<void> {
  await button('That is right');
  await until('learned', async () => (await words()).includes('Learned.'));
}

describe('a CRM that nobody knows', () => {
  it('shows no record, and offers to be taught', async () => {
    await panel.notice('no-record');
    await button('Teach this page');
    await inPanel('[data-part="teach"]');
  });

  it('keeps the click from the page, and the page as it is', async () => {
    const before = await page.content();
    const said = await pointAt('customer.name', 'Wiebke Harms');
    expect(said).toContain('The value beside “Halter”');
    expect(said).toContain('Reads now: Wiebke Harms');
    expect(outlined).toBe(1);
    expect(await violationsOf(panel.page)).toEqual([]);
    // The name is a link that leads away, and the row listens for clicks.
    expect(page.url()).toBe(`${address}/vorgang/7301`);
    expect(await clicked()).toBe(0);
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await agree();
  });

  it('gives the page its clicks back', async () => {
    await until('the end of the click', async () => {
      await page.mouse.click(5, 5);
      return (await clicked()) > 0;
    });
  });

  it('is let go of by Escape', async () => {
    await button('Point');
    await until('pointing', async () => (await words()).includes('Now click the value'));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the end of it', async () => !(await words()).includes('Now click the value'));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('learns the address, the subject and a field of the team', async () => {
    expect(await pointAt('customer.email', 'wiebke.harms@post.example')).toContain('“Schreibt von”');
    await agree();
    await pointAt('subject', 'Zaun steht schief');
    await agree();
    expect(await pointAt('preference', 'gern per Telefon')).toContain('“Kontakt”');
    expect(outlined).toBe(1);
    await agree();
    await panel.page.select('[data-part="teach"] select', 'own');
    await panel.page.type('[data-part="teach"] input', 'Rasse');
    await button('Point');
    await until('pointing', async () => (await words()).includes('Now click the value'));
    await clickWords('Dackel');
    await until('what it reads', async () => (await words()).includes('Reads now: Dackel'));
    await agree();
  });

  it('learns the conversation, inside its shadow tree', async () => {
    const sample = async (role: string, text: string) => {
      await button(role);
      await until('pointing', async () => (await words()).includes('Now click the words'));
      await clickWords(text);
      await until('the answer', async () => !(await words()).includes('Now click the words'));
    };
    await sample('By the customer', 'Der Zaun steht schief.');
    await sample('By your team', 'Wir schicken jemanden');
    await until('the count', async () =>
      (await words()).includes('Finds 3 messages: 2 by the customer and 1 by agents'),
    );
    await agree();
    expect(await violationsOf(panel.page)).toEqual([]);
    await button('Done');
  });

  it('is read from then on, on this record and the next, after a reload too', async () => {
    await panel.says('who', 'Wiebke Harms');
    await page.reload();
    await panel.says('who', 'Wiebke Harms');
    await page.goto(`${address}/vorgang/7302`);
    await panel.says('who', 'Oke Jansen');
    await panel.page.click('.who-button');
    await panel.says('what-i-read', 'oke@post.example');
    await panel.says('what-i-read', 'Pumpe läuft nicht');
    await panel.says('what-i-read', 'Collie');
    await panel.says('what-i-read', 'no calls please');
    await panel.says('what-i-read', '1 by the customer, 2 by agents');
    await panel.says('what-i-read', 'Taught');
  });

  it('loses only the field that is not there', async () => {
    await page.goto(`${address}/vorgang/7303`);
    await panel.says('who', 'Swantje Thomsen');
    await panel.says('what-i-read', 'Hund entlaufen');
    const read = await panel.text('what-i-read');
    expect(read.slice(read.indexOf('Not found on this page'))).toContain('Rasse');
  });

  it('holds labels and places only, and asked nobody', async () => {
    const stored = await panel.page.evaluate(async () => {
      const { team } = await chrome.storage.local.get('team');
      return JSON.stringify((team as { taught: unknown }).taught);
    });
    expect(stored).toContain('Schreibt von');
    for (const told of ['Telefon', 'Wiebke', 'Harms', 'wiebke', 'Zaun', 'Dackel', '7301', 'Enno'])
      expect(stored).not.toContain(told);
    const others = [...chromium.requests, ...chromium.pageRequests].filter(
      (url) =>
        !url.startsWith('chrome-extension:') && !url.startsWith(address) && !/^(blob|data|about):/.test(url),
    );
    expect(others).toEqual([]);
  });
});

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
