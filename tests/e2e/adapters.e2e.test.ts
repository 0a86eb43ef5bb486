import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { products } from '../../crm/products.ts';
import type { CustomerRecord } from '../../crm/record.ts';
import { serveOnly } from '../../scripts/browsers/saved-page.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { fixturesOf } from '../crm/documents.ts';
import { type Chromium, startChromium } from './chromium.ts';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await startChromium();
});
afterAll(() => chromium?.stop());

describe.each(products)('$label in a real Chromium', ({ id }) => {
  it.each(fixturesOf(id))('reads $name as the libraries do', async ({ url, html, expected }) => {
    const tab = await chromium.newPage('about:blank');
    await tab.emulateTimezone('UTC');
    await serveOnly(tab, url, html);
    await tab.goto(url);
    const before = await tab.content();
    const reading = await readThrough(chromium.browser, tab);
    expect(reading.state === 'record' ? reading.record : reading).toEqual(expected as CustomerRecord);
    expect(await tab.content()).toBe(before);
    await tab.close();
  });
});
