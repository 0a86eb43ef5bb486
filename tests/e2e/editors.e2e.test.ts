import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { type EditorPages, startEditorPages } from './editor-pages.ts';
import { insertScript } from './insert.ts';

/** Each with where its text is typed. */
const EDITORS: [name: string, box: string][] = [
  ['tiptap', '.ProseMirror'],
  ['ckeditor5', '.ck-editor__editable'],
  ['tinymce', '.tox-edit-area__iframe'],
  ['tinymce-inline', '.mce-content-body'],
  ['quill', '.ql-editor'],
  ['draft', '.public-DraftEditor-content'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['summernote', '.note-editable'],
  ['trix', 'trix-editor'],
  ['redactor-like', '.redactor-styles'],
];

let pages: EditorPages;
let chromium: Chromium;
let page: Page;
let panel: Panel;
/** What goes into a plain text box. */
let script: string;

beforeAll(async () => {
  pages = await startEditorPages();
  chromium = await startChromium();
  page = await chromium.newPage(pages.plain);
  panel = await chromium.openPanel(page);
  await panel.shows('Nora Whitfield', 'engage');
  await insertScript(panel.page);
  script = plain(await page.$eval('#reply', (field) => (field as HTMLTextAreaElement).value));
  expect(script.split('\n').length).toBeGreaterThan(5);
});
afterAll(async () => {
  await chromium?.stop();
  await pages?.stop();
});

/** The text as the editor itself holds it, blanks and line ends made alike. */
const held = () =>
  page.evaluate(() => (window as unknown as { editorText(): string }).editorText()).then(plain);

const plain = (text: string) =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe.each(EDITORS)('%s', (editor, box) => {
  beforeAll(async () => {
    await page.goto(await pages.url(editor));
    await page.waitForSelector('[data-editor-ready]');
    await page.waitForSelector(box);
    await panel.shows('Nora Whitfield', 'engage');
  });

  it('takes the script at the caret, in its lines, and sends nothing', async () => {
    await page.click(box);
    await page.keyboard.type('Before. After.', { delay: 5 });
    for (let back = 0; back < ' After.'.length; back += 1)
      await page.keyboard.press('ArrowLeft', { delay: 20 });
    await until('what was typed', async () => (await held()) === 'Before. After.');
    // Undo histories join what comes in quick succession.
    await new Promise((later) => setTimeout(later, 1_100));
    expect(await insertScript(panel.page)).toBe('Inserted. Read it over before you send.');
    // A paste of several paragraphs may part the one that it goes into.
    const text = await held();
    expect(text.replaceAll('\n', ' ').replace(/^Before\. ?/, 'Before. ')).toBe(
      `Before. ${script.replaceAll('\n', ' ')} After.`,
    );
    const lines = script.split('\n').slice(1, -1);
    expect(text.split('\n')).toEqual(expect.arrayContaining(lines));
    expect(await page.$('[data-submitted]')).toBeNull();
  });

  it('is as before after one undo', async () => {
    await page.bringToFront();
    await undo();
    await until('what was typed', async () => (await held()) === 'Before. After.');
  });
});
