import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browsers/until.ts';

/** How long nothing may change before a page counts as drawn. Milliseconds. */
const QUIET = 500;

/** The page as it stands once its own scripts rest: its markup and what is typed in it. */
export async function quietPage(page: Page): Promise<string> {
  let seen = '';
  await until('a quiet page', async () => {
    const before = seen;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    seen = await snapshot(page);
    return seen === before;
  });
  return seen;
}

/** Markup alone does not tell what was typed or chosen: it stands in properties. */
export function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const typed = controls.map(({ name, value, checked }) => `${name}=${value}${checked ? ' x' : ''}`);
    return [document.documentElement.outerHTML, ...typed].join('\n');
  });
}
