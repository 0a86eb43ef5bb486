import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveOnly } from '../../scripts/browsers/saved-page.ts';
import { until } from '../../scripts/browsers/until.ts';
import { fixturesOf } from '../crm/documents.ts';
import { BOX_SELECTORS } from './box-selectors.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { insertScript } from './insert.ts';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.stop());

/** A page of the product with its boxes in one of their states, and the panel beside it. */
async function opened(id: string, state: string): Promise<{ page: Page; panel: Panel }> {
  const [fixture] = fixturesOf(id).filter(({ name }) => name === 'thread');
  const source = readFileSync(new URL(`../fixtures/composers/${id}.html`, import.meta.url), 'utf8');
  const [, boxes] = source.split(`<section title="${state}">`);
  if (!fixture || !boxes) throw new Error(`${id}: ${state}`);
  const page = await chromium.newPage('about:blank');
  await serveOnly(page, fixture.url, fixture.html);
  await page.goto(fixture.url);
  await page.evaluate((html) => {
    for (const one of document.querySelectorAll('input, textarea, [contenteditable]')) one.remove();
    const holder = document.createElement('div');
    holder.innerHTML = html;
    for (const box of holder.querySelectorAll<HTMLElement>('textarea, iframe, [contenteditable]'))
      box.style.cssText += 'min-width: 300px; min-height: 60px';
    document.body.append(holder);
  }, boxes.split('</section>')[0] ?? '');
  const panel = await chromium.openPanel(page);
  await until('the script', () => panel.page.$('[data-script-part]'));
  return { page, panel };
}

/** Which boxes hold text, in frames too, by the names that the state gives them. */
const written = (page: Page) =>
  page.evaluate(() => {
    const filled: string[] = [];
    const look = (doc: Document) => {
      for (const box of doc.querySelectorAll<HTMLElement>(
        'textarea, input[type="text"], [contenteditable]',
      )) {
        const text = 'value' in box ? box.value : box.innerText;
        const named = (box.localName === 'body' && doc.defaultView?.frameElement) || box;
        if (String(text).trim() !== '') filled.push(named.getAttribute('data-box') ?? 'another box');
      }
      for (const { contentDocument } of doc.querySelectorAll('iframe'))
        if (contentDocument) look(contentDocument);
    };
    look(document);
    return filled;
  });

describe('the script in a real Chromium', () => {
  it.each([
    ['osticket', 'both to be seen'],
    ['glpi', 'answer in TinyMCE'],
    ['zendesk', 'public reply, beside a tab behind'],
    ['salesforce', 'mail, and a post below it'],
    ['espocrm', 'mail in a dialog over an internal post'],
  ])('goes into the reply box of %s, %s, though other boxes are open', async (id, state) => {
    const { page, panel } = await opened(id, state);
    expect(await insertScript(panel.page)).toContain('Inserted');
    expect(await written(page)).toEqual(['reply']);
    await panel.page.close();
    await page.close();
  });

  it.each([
    ['zammad', 'internal note'],
    ['glpi', 'private answer'],
    ['suitecrm', 'internal update'],
    ['espocrm', 'internal post'],
  ])('is not put into a note of %s, %s, before the agent is asked', async (id, state) => {
    const { page, panel } = await opened(id, state);
    expect(await insertScript(panel.page, 1)).toContain('seems to be a private note');
    expect(await written(page)).toEqual([]);
    expect(await insertScript(panel.page)).toContain('Inserted');
    expect(await written(page)).toEqual(['note']);
    await panel.page.close();
    await page.close();
  });
});

it('understands every selector of the boxes: what it refuses would find nothing', async () => {
  const page = await chromium.newPage('about:blank');
  const refused = await page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        try {
          document.querySelector(selector);
          return false;
        } catch {
          return true;
        }
      }),
    BOX_SELECTORS,
  );
  expect(BOX_SELECTORS.length).toBeGreaterThan(60);
  expect(refused).toEqual([]);
  await page.close();
});
