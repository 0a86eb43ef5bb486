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

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe.each(EDITORS)('%s', (editor, box) => {
  it('takes the script at the caret, in its lines, undoes it at once, and sends nothing', async () => {
    // Leaves the ticket first: the panel must not be asked about the same ticket of the page before.
    await page.goto(pages.list);
    await panel.notice('no-record');
    await page.goto(await pages.url(editor));
    await page.waitForSelector('[data-editor-ready]');
    await page.waitForSelector(box);
    await panel.shows('Nora Whitfield', 'engage');
    await page.click(box);
    await page.keyboard.type('Before. After.', { delay: 5 });
    await until('what was typed', async () => (await held()) === 'Before. After.');
    // An editor draws what was typed a moment later, and puts the caret back where it was then.
    await pause(300);
    for (let back = 0; back < ' After.'.length; back += 1)
      await page.keyboard.press('ArrowLeft', { delay: 20 });
    // Undo histories join what comes in quick succession.
    await pause(1_100);
    expect(await insertScript(panel.page)).toBe('Inserted. Read it over before you send.');
    // A paste of several paragraphs may part the one that it goes into.
    const text = await held();
    expect(text.replaceAll('\n', ' ').replace(/^Before\. ?/, 'Before. ')).toBe(
      `Before. ${script.replaceAll('\n', ' ')} After.`,
    );
    const lines = script.split('\n').slice(1, -1);
    expect(text.split('\n')).toEqual(expect.arrayContaining(lines));

    await page.bringToFront();
    await undo();
    await until('what was typed alone', async () => (await held()) === 'Before. After.');
    expect(await page.$('[data-submitted]')).toBeNull();
  });
});
