import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './axe.ts';
import type { Panel } from './chromium.ts';
import { type DemoBeside, demoBeside, openFromList, storedBy } from './demo-beside.ts';

let demo: DemoBeside | undefined;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  demo = await demoBeside(202, 'Graham Pike', 'distance');
  ({ page, panel } = demo);
});
afterAll(() => demo?.stop());

const BAD = 'Unfortunately we cannot do that. I will give you a call and sort it out.';
const GOOD = 'The keypad works since 09:40 today: the new battery is in. You need to do nothing.';

async function write(text: string): Promise<void> {
  await page.bringToFront();
  await page.click('#reply', { count: 3 });
  await page.keyboard.press('Backspace');
  await page.type('#reply', text);
}

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
    expect(await storedBy(panel.page)).not.toContain('give you a call');
  });

  it('is fine once it is mended', async () => {
    await write(GOOD);
    await panel.says('draft', 'Nothing to mend.');
    expect(await checks()).toEqual([]);
  });

  it('knows nothing of the draft of another ticket', async () => {
    await write(BAD);
    await panel.says('draft', 'I will give you a call');
    await openFromList(page, 201);
    await panel.says('who', 'Nora Whitfield');
    await until('an empty check', async () => (await panel.text('draft')).includes('Start writing'));
  });
});
