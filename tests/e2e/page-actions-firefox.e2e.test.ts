import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { BOX_SELECTORS } from './box-selectors.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { type Sidebar, sidebarOf } from './sidebar.ts';

let desk: Desk;
let firefox: Firefox;
let sidebar: Sidebar;

beforeAll(async () => {
  desk = await startDesk();
  firefox = await startFirefox();
  sidebar = sidebarOf(firefox);
  await firefox.goTo(`${desk.url}/ticket?id=201`);
  await sidebar.open();
  await sidebar.alwaysHere();
});
afterAll(async () => {
  await firefox?.stop();
  await desk?.stop();
});

/** Loads the ticket again, once the sidebar has let go of the one before. */
async function openAnew(): Promise<void> {
  await firefox.goTo(`${desk.url}/tickets`);
  await sidebar.notice('no-record');
  await firefox.goTo(`${desk.url}/ticket?id=201`);
  await until('the advice', sidebar.hasAdvice);
}

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

describe('a quote within a frame or a shadow tree in Firefox', () => {
  /** Puts the paragraph of the first quote into a place where no selector of the page reaches. */
  const MOVE = `
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(args[0]));
    const holder = document.createElement(args[1]);
    holder.id = 'deep';
    const words = paragraph.textContent;
    holder.srcdoc = '<p></p>';
    const loaded = args[1] === 'iframe' && new Promise((resolve) => holder.addEventListener('load', resolve));
    paragraph.replaceWith(holder);
    await loaded;
    const tree = holder.contentDocument?.body ?? holder.attachShadow({ mode: 'open' });
    const again = holder.ownerDocument.createElement('p');
    again.textContent = words;
    tree.append(again);`;
  const MARKED = `
    const views = [window, ...[...document.querySelectorAll('iframe')].map((one) => one.contentWindow)];
    return views.flatMap((view) => [...(view.CSS.highlights.get('doorstep-quote') ?? [])]).map(String).join('');`;
  const COLOUR = `
    const holder = document.querySelector('#deep');
    const tree = holder.contentDocument ?? holder.shadowRoot;
    return (holder.contentWindow ?? window).getComputedStyle(tree.querySelector('p:last-child'), '::highlight(doorstep-quote)').backgroundColor;`;

  it.each(['iframe', 'section'])('is marked there: %s', async (kind) => {
    await openAnew();
    const quote = await firefox.inSidebar(`return document.querySelector('.quote-button').textContent;`);
    await firefox.inPage(MOVE, quote, kind);
    await until('the mark', async () => {
      await firefox.inSidebar(`document.querySelector('.quote-button')?.click();`);
      return (await firefox.inPage(MARKED)) === quote;
    });
    expect(await firefox.inPage(COLOUR)).toBe('rgb(255, 220, 94)');
  });
});

describe('the script in Firefox', () => {
  beforeAll(openAnew);

  const insert = async () => {
    await sidebar.press('Insert');
    await sidebar.said('.ask p');
    await sidebar.press('Insert anyway');
    return sidebar.said('.insert-status');
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
        const loaded = args[0] === 'iframe' && new Promise((resolve) => box.addEventListener('load', resolve));
        document.querySelector('#reply, [contenteditable]').replaceWith(box);
        await loaded;
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

it('understands every selector of the reply and note boxes', async () => {
  const refused = await firefox.inPage(
    `
    const refuses = (selector) => {
      try {
        document.querySelector(selector);
        return false;
      } catch {
        return true;
      }
    };
    return args[0].filter(refuses);`,
    BOX_SELECTORS,
  );
  expect(refused).toEqual([]);
});
