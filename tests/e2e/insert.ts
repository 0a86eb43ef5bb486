import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until.ts';

/**
 * Clicks Insert and agrees to at most `yes` questions, of which the first is always about gaps;
 * gives what the panel says or asks then.
 */
export async function insertScript(panel: Page, yes = 2): Promise<string> {
  const click = (name: string) =>
    panel.$$eval(
      '[data-part="script"] button',
      (all, name) => all.find((button) => button.textContent === name)?.click(),
      name,
    );
  const text = (selector: string) =>
    panel.$$eval(`[data-part="script"] ${selector}`, ([found]) => found?.textContent ?? '');
  if ((await text('.ask p')) !== '') await click('Cancel');
  await until('no question', async () => (await text('.ask p')) === '');
  await click('Insert');
  let asked = await until('the question about gaps', () => text('.ask p'));
  for (let count = 0; count < yes && asked !== ''; count += 1) {
    const before = asked;
    await click('Insert anyway');
    await until('the next word', async () => (await text('.ask p')) !== before);
    asked = await text('.ask p');
  }
  return asked || until('what came of it', () => text('.insert-status'));
}
