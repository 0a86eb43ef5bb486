import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Firefox, startFirefox } from './firefox.ts';

let desk: Desk;
let firefox: Firefox;

beforeAll(async () => {
  desk = await startDesk();
  firefox = await startFirefox();
  await firefox.goTo(`${desk.url}/ticket?id=201`);
  await firefox.clickToolbar();
  await until('the advice', () =>
    firefox.inSidebar(`return document.querySelector('.quote-button') !== null;`),
  );
});
afterAll(async () => {
  await firefox?.stop();
  await desk?.stop();
});

const marked = () =>
  firefox.inPage(
    `return [...(CSS.highlights.get('doorstep-quote') ?? [])].map((range) => range.toString()).join('');`,
  );

describe('a quote in the sidebar of Firefox', () => {
  it('is marked in the page, which stays as it was', async () => {
    const source = () => firefox.inPage('return document.documentElement.outerHTML;');
    const before = await source();
    await firefox.inSidebar(`document.querySelector('.quote-button').click();`);
    const said = await until('what came of it', () =>
      firefox.inSidebar(`return document.querySelector('.quote-status').textContent;`),
    );
    expect(said).toBe('Marked in the page.');
    const quote = await firefox.inSidebar(`return document.querySelector('.quote-button').textContent;`);
    expect(await marked()).toBe(quote);
    // The colour that the words have now.
    const colour = `
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(args[0]));
      return getComputedStyle(paragraph, '::highlight(doorstep-quote)').backgroundColor;`;
    expect(await firefox.inPage(colour, quote)).toBe('rgb(255, 220, 94)');
    expect(await source()).toBe(before);
  });
});
