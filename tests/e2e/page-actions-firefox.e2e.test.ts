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
  await until('the sidebar', () => firefox.sidebarIsOpen());
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
      firefox.inSidebar(`return document.querySelector('.quote [role="status"]').textContent;`),
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

describe('the script in Firefox', () => {
  const press = (name: string) =>
    firefox.inSidebar(`
      const buttons = [...document.querySelectorAll('[data-part="script"] button')];
      buttons.find((one) => one.textContent === ${JSON.stringify(name)}).click();`);
  const said = (selector: string) =>
    until(selector, () =>
      firefox.inSidebar(
        `return document.querySelector('[data-part="script"] ${selector}')?.textContent ?? '';`,
      ),
    );
  const insert = async () => {
    await press('Insert');
    await said('.ask p');
    await press('Insert anyway');
    return said('.insert-status');
  };
  let script = '';

  it('goes into the text area at the caret, and undo takes it away again', async () => {
    await firefox.inPage(`
      const field = document.querySelector('#reply');
      field.value = 'Before. After.';
      field.setSelectionRange(8, 8);`);
    expect(await insert()).toContain('Inserted');
    const value = String(await firefox.inPage(`return document.querySelector('#reply').value;`));
    expect(value).toMatch(/^Before\. Hello Nora.*\n\n.*After\.$/s);
    script = value.slice('Before. '.length, -'After.'.length);
    await firefox.inPage(`document.querySelector('#reply').focus(); document.execCommand('undo');`);
    expect(await firefox.inPage(`return document.querySelector('#reply').value;`)).toBe('Before. After.');
  });

  it('goes into editable text and into a frame, its lines kept', async () => {
    for (const kind of ['div', 'iframe']) {
      await firefox.inPage(
        `
        const box = document.createElement(args[0]);
        box.style.cssText = 'display: block; width: 400px; min-height: 120px';
        document.querySelector('#reply, [contenteditable]').replaceWith(box);
        await new Promise((resolve) => setTimeout(resolve, 200));
        const editor = box.contentDocument?.body ?? box;
        editor.setAttribute('contenteditable', 'true');`,
        kind,
      );
      expect(await insert()).toContain('Inserted');
      const text = await firefox.inPage(
        `
        const box = document.querySelector(args[0]);
        return (box.contentDocument?.body ?? box).innerText.trim();`,
        kind === 'div' ? '[contenteditable]' : 'iframe',
      );
      expect(text).toBe(script);
    }
  });
});
