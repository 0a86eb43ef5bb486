import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import type { Panel } from './chromium.ts';
import { type DemoBeside, demoBeside } from './demo-beside.ts';
import { insertScript } from './insert.ts';
import { coloured, markedWords } from './marked.ts';

let demo: DemoBeside;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  demo = await demoBeside(201, 'Nora Whitfield', 'engage');
  ({ page, panel } = demo);
});
afterAll(() => demo?.stop());

/** Clicks the quote that holds these words; gives what the panel says about it. */
async function showQuote(words: string): Promise<string> {
  const [quote] = await panel.page.$$eval(
    '.quote-button',
    (buttons, words) =>
      buttons.flatMap((button, at) => (button.textContent?.includes(words) ? [{ at }] : [])),
    words,
  );
  if (!quote) throw new Error(`No quote says "${words}".`);
  await panel.page.$$eval('.quote-button', (all, at) => (all[at] as HTMLElement).click(), quote.at);
  return until('what came of it', () =>
    panel.page.$$eval(
      '.quote',
      (all, at) => all[at]?.querySelector('[role="status"]')?.textContent,
      quote.at,
    ),
  );
}

describe('a quote in the panel', () => {
  it('is marked in the page, which stays as it was', async () => {
    const before = await page.content();
    expect(await coloured(page)).toBe(0);
    expect(await showQuote('give me a ring')).toBe('Marked in the page.');
    expect(await markedWords(page)).toContain('give me a ring');
    expect(await coloured(page)).toBeGreaterThan(500);
    expect(await page.content()).toBe(before);
  });

  it('is a button that the keyboard reaches', async () => {
    await panel.page.focus('.quote-button');
    await panel.page.keyboard.press('Enter');
    await until('the mark', async () => (await markedWords(page)) !== '');
  });

  it('is scrolled to at once, without motion', async () => {
    await page.setViewport({ width: 900, height: 260 });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await showQuote('give me a ring');
    const { top, bottom, height } = await page.evaluate(() => {
      const [range] = (CSS.highlights.get('doorstep-quote') ?? new Set()) as Set<Range>;
      const { top = -1, bottom = -1 } = range?.getBoundingClientRect() ?? {};
      return { top, bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('is said to be out of sight when the page folded it away', async () => {
    const fold = (style: string) =>
      page.$$eval('.message', (all, style) => all.map((one) => one.setAttribute('style', style)), style);
    await fold('display: none');
    expect(await showQuote('give me a ring')).toContain('Not visible in the page now');
    expect(await markedWords(page)).toBe('');
    await fold('');
  });

  it('is no longer marked once another record is open', async () => {
    await showQuote('give me a ring');
    await page.click('nav.list a[href$="id=202"]');
    await panel.shows('Graham Pike', 'distance');
    expect(await markedWords(page)).toBe('');
    await showQuote('Please do not phone');
    expect(await markedWords(page)).toContain('Please do not phone');
  });
});

describe('the script', () => {
  let script = '';
  const SENT = 'This is a demonstration: nothing was sent.';
  const written = (selector: string) => page.$eval(selector, (field) => (field as HTMLTextAreaElement).value);
  const undo = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };

  beforeAll(async () => {
    await page.goto(`${demo.desk.url}/ticket?id=201`);
    await panel.shows('Nora Whitfield', 'engage');
    await page.evaluate(() =>
      document.addEventListener('submit', () => document.body.setAttribute('data-submitted', ''), true),
    );
  });

  it('goes into the only reply box, asked about its gaps, and is not sent', async () => {
    expect(await insertScript(panel.page)).toBe('Inserted. Read it over before you send.');
    script = await written('#reply');
    const parts = await panel.page.$$eval('[data-script-part]', (all) => all.map((one) => one.textContent));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(script).toContain(part);
    expect(script).toContain('\n\n');
    expect(await page.$eval('output', (output) => output.textContent)).not.toBe(SENT);
    expect(await page.$('[data-submitted]')).toBeNull();
  });

  it('goes in at the caret, and undo takes it away again', async () => {
    await page.$eval('#reply', (field) => Object.assign(field, { value: '' }));
    await page.type('#reply', 'Before. After.');
    await page.$eval('#reply', (field) => (field as HTMLTextAreaElement).setSelectionRange(8, 8));
    expect(await insertScript(panel.page)).toContain('Inserted');
    expect(await written('#reply')).toBe(`Before. ${script}After.`);
    await page.focus('#reply');
    await undo();
    expect(await written('#reply')).toBe('Before. After.');
  });

  it('is not put into one of several boxes unless the agent was in it', async () => {
    await page.reload();
    await panel.shows('Nora Whitfield', 'engage');
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.id = 'rich';
      box.style.cssText = 'width: 400px; min-height: 80px';
      box.append(document.createElement('p'), document.createElement('p'));
      for (const paragraph of box.children) paragraph.append(document.createElement('br'));
      document.querySelector('.ticket')?.append(box);
    });
    expect(await insertScript(panel.page)).toContain('Click into the text box that you mean');
    expect(await written('#reply')).toBe('');
    await page.click('#rich');
    expect(await insertScript(panel.page)).toContain('Inserted');
    const paragraphs = await page.$$eval('#rich p', (all) =>
      all.map((one) => one.innerText.trim()).filter(Boolean),
    );
    expect(paragraphs).toEqual(script.split('\n\n'));
    await page.focus('#rich');
    await undo();
    expect(await page.$eval('#rich', (box) => box.textContent)).toBe('');
  });

  it('goes into a frame of the same origin, its lines kept', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.querySelector('#rich')?.replaceWith(frame);
      const body = frame.contentDocument?.body;
      body?.setAttribute('contenteditable', 'true');
    });
    await page.click('iframe');
    expect(await insertScript(panel.page)).toContain('Inserted');
    const text = await page.$eval('iframe', (frame) => frame.contentDocument?.body.innerText);
    expect(text?.trim()).toBe(script);
    await page.$eval('iframe', (frame) => frame.remove());
  });

  it('goes into a note only after the agent was asked', async () => {
    await page.$eval('#reply', (field) => field.setAttribute('aria-label', 'Private note'));
    await page.$eval('label[for="reply"]', (label) => label.remove());
    expect(await insertScript(panel.page, 1)).toContain('seems to be a private note');
    expect(await written('#reply')).toBe('');
    expect(await insertScript(panel.page)).toContain('Inserted');
  });

  it('is not written anywhere when no reply box is open', async () => {
    await page.$eval('#reply', (field) => field.remove());
    expect(await insertScript(panel.page)).toContain('No reply box is open in the page.');
  });
});

describe('a mark', () => {
  it('goes with the panel', async () => {
    await showQuote('give me a ring');
    expect(await markedWords(page)).not.toBe('');
    await panel.page.close();
    await until('a clean page', async () => (await markedWords(page)) === '');
  });
});
