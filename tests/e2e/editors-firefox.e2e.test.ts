import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { type EditorPages, startEditorPages } from './editor-pages.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { type Sidebar, sidebarOf } from './sidebar.ts';

let pages: EditorPages;
let firefox: Firefox;
let sidebar: Sidebar;

beforeAll(async () => {
  pages = await startEditorPages();
  firefox = await startFirefox();
  sidebar = sidebarOf(firefox);
  await firefox.goTo(pages.plain);
  await sidebar.open();
  await sidebar.alwaysHere();
});
afterAll(async () => {
  await firefox?.stop();
  await pages?.stop();
});

// Firefox hands no clipboard of an extension's making to the page: it is made in the page's own realm.
it.each([
  ['tiptap', '.ProseMirror'],
  ['ckeditor5', '.ck-editor__editable'],
  ['quill', '.ql-editor'],
  ['tinymce-inline', '.mce-content-body'],
  ['trix', 'trix-editor'],
  ['tinymce', '.tox-edit-area__iframe'],
  ['summernote', '.note-editable'],
  ['draft', '.public-DraftEditor-content'],
  ['lexical', '[data-lexical-editor]'],
  ['slate', '[data-slate-editor]'],
  ['redactor-like', '.redactor-styles'],
])(
  '%s takes the script at the caret in Firefox, in its lines, and undoes it at once',
  async (editor, box) => {
    // Leaves the ticket first: the sidebar must not be asked about the same ticket of the page before.
    await firefox.goTo(pages.list);
    await sidebar.notice('no-record');
    await firefox.goTo(await pages.url(editor));
    await until('the editor', () =>
      firefox.inPage(
        `return document.querySelector('[data-editor-ready]') && document.querySelector(args[0]) !== null;`,
        box,
      ),
    );
    await until('the advice', sidebar.hasAdvice);
    const [x, y] = (await firefox.inPage(
      `
    const box = document.querySelector(args[0]);
    box.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = box.getBoundingClientRect();
    return [left + width / 2, top + Math.min(height / 2, 25)];`,
      box,
    )) as [number, number];
    await firefox.clickAt(x, y);
    await firefox.press([...'Before. After.']);
    await until('what was typed', async () => (await held()) === 'Before. After.');
    // An editor draws what was typed a moment later, and puts the caret back where it was then.
    await pause(300);
    await firefox.press(Array.from(' After.', () => LEFT));
    // Undo histories join what comes in quick succession.
    await pause(1_100);
    await sidebar.press('Insert');
    await sidebar.said('.ask p');
    await sidebar.press('Insert anyway');
    expect(await sidebar.said('.insert-status')).toContain('Inserted');
    const parts = String(
      await firefox.inSidebar(
        `return [...document.querySelectorAll('[data-script-part]')].map((one) => one.textContent).join('\\n');`,
      ),
    );
    const text = await held();
    expect(text.split('\n').length).toBeGreaterThan(5);
    expect(text.replace(/\s/g, '')).toBe(`Before.${parts}After.`.replace(/\s/g, ''));

    await firefox.press([[CONTROL, 'z']]);
    await until('what was typed alone', async () => (await held()) === 'Before. After.');
    expect(await firefox.inPage(`return document.querySelector('[data-submitted]') === null;`)).toBe(true);
  },
);

/** Keys as WebDriver names them. */
const LEFT = '\uE012';
const CONTROL = '\uE009';

/** The text as the editor itself holds it, blanks and line ends made alike. */
const held = async () =>
  String(await firefox.inPage('return window.wrappedJSObject?.editorText?.() ?? window.editorText();'))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));
