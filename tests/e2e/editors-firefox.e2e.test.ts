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
])('the script goes into %s in Firefox, its lines kept', async (editor, box) => {
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
  await firefox.inPage(`document.querySelector(args[0]).focus();`, box);
  await sidebar.press('Insert');
  await sidebar.said('.ask p');
  await sidebar.press('Insert anyway');
  expect(await sidebar.said('.insert-status')).toContain('Inserted');
  const text = String(
    await firefox.inPage('return window.wrappedJSObject?.editorText?.() ?? window.editorText();'),
  );
  const parts = String(
    await firefox.inSidebar(
      `return [...document.querySelectorAll('[data-script-part]')].map((one) => one.textContent).join('\\n');`,
    ),
  );
  const lines = text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join('').replace(/\s/g, '')).toBe(parts.replace(/\s/g, ''));
});
