import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerRecord, Message } from '../../crm/record.ts';
import { serveOnly } from '../../scripts/browsers/saved-page.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { fixturesOf } from '../crm/documents.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { markThrough } from './mark-through.ts';
import { coloured } from './marked.ts';

/** Products that keep the customer's words where no selector reaches. */
const PLACES = [
  ['odoo', 'an open shadow tree', '.o-mail-Message-body, .o-mail-Message-body *'],
  ['frappe', 'a frame with its source in an attribute', 'iframe.prose-f'],
  ['znuny', 'a frame in a sandbox', 'iframe[sandbox]'],
] as const;

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.stop());

/** The words that are marked, in the page and in its frames. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const views = [window, ...[...document.querySelectorAll('iframe')].map((one) => one.contentWindow)];
    const ranges = views.flatMap((view) => [
      ...((view as typeof globalThis | null)?.CSS.highlights.get('doorstep-quote') ?? ([] as never)),
    ]);
    return ranges.map((range) => range.toString()).join('');
  });

describe.each(PLACES)('the page of %s', (id, place, holder) => {
  let page: Page;
  let said: Message[];

  beforeAll(async () => {
    const [fixture] = fixturesOf(id).filter(({ name }) => name === 'thread');
    if (!fixture) throw new Error(id);
    page = await chromium.newPage('about:blank');
    await page.setViewport({ width: 900, height: 600 });
    await serveOnly(page, fixture.url, fixture.html);
    await page.goto(fixture.url);
    const reading = await readThrough(chromium.browser, page);
    said = (reading.state === 'record' ? reading.record : ({ messages: [] } as unknown as CustomerRecord))
      .messages;
  });
  afterAll(() => page?.close());

  it(`marks every message, in ${place} too, and stays as it was`, async () => {
    expect(await page.$(holder)).not.toBeNull();
    const inner = () =>
      page.$$eval(holder, (all) =>
        all.map((one) => {
          const tree = one.shadowRoot ?? (one as HTMLIFrameElement).contentDocument?.documentElement;
          return tree?.innerHTML ?? '';
        }),
      );
    const [before, within] = [await page.content(), await inner()];
    expect(within.some((html) => html.length > 10)).toBe(true);
    expect(said.length).toBeGreaterThan(2);
    for (const { id: message, text } of said) {
      const words = text.split('\n')[0]?.slice(0, 60) ?? '';
      const quote = { words, message, before: '', after: text.slice(words.length, words.length + 20) };
      expect(await markThrough(chromium.browser, page, quote)).toBe('marked');
      expect((await marked(page)).replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      expect(await coloured(page)).toBeGreaterThan(500);
    }
    expect(await page.content()).toBe(before);
    expect(await inner()).toEqual(within);
  });

  it('scrolls to words within it', async () => {
    await page.evaluate(() => {
      document.body.style.paddingTop = '3000px';
      window.scrollTo(0, 0);
    });
    const [first] = said;
    const words = first?.text.split('\n')[0] ?? '';
    expect(await markThrough(chromium.browser, page, { words, before: '', after: '' })).toBe('marked');
    expect(await coloured(page)).toBeGreaterThan(500);
  });

  it('marks again after the page took the place of a mark away', async () => {
    const [first, second] = said;
    const quote = (text = '') => ({ words: text.split('\n')[0] ?? '', before: '', after: '' });
    expect(await markThrough(chromium.browser, page, quote(first?.text))).toBe('marked');
    await page.$$eval(holder, (all) => all.at(0)?.remove());
    expect(await markThrough(chromium.browser, page, quote(second?.text))).toBe('marked');
    expect((await marked(page)).replace(/\s/g, '')).toBe(quote(second?.text).words.replace(/\s/g, ''));
  });
});
