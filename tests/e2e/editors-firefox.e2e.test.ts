import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { type EditorPages, startEditorPages } from './editor-pages.ts';
import { type Firefox, startFirefox } from './firefox.ts';

let pages: EditorPages;
let firefox: Firefox;

beforeAll(async () => {
  pages = await startEditorPages();
  firefox = await startFirefox();
  await firefox.goTo(pages.plain);
  await firefox.clickToolbar();
  await until('the sidebar', () => firefox.sidebarIsOpen());
  await until('the advice', hasAdvice);
  await firefox.inSidebar(`
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((one) => one.textContent === 'Always on this site').click();`);
});
afterAll(async () => {
  await firefox?.stop();
  await pages?.stop();
});

const hasAdvice = () => firefox.inSidebar(`return document.querySelector('[data-script-part]') !== null;`);
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

// Firefox hands no clipboard of an extension's making to the page: it is made in the page's own realm.
it.each([
  ['tiptap', '.ProseMirror'],
  ['ckeditor5', '.ck-editor__editable'],
  ['quill', '.ql-editor'],
  ['tinymce-inline', '.mce-content-body'],
  ['trix', 'trix-editor'],
])('the script goes into %s in Firefox, its lines kept', async (editor, box) => {
  await firefox.goTo(await pages.url(editor));
  await until('the editor', () =>
    firefox.inPage(
      `return document.querySelector('[data-editor-ready]') && document.querySelector(args[0]) !== null;`,
      box,
    ),
  );
  // What the panel shows of the page before goes away with it.
  await new Promise((later) => setTimeout(later, 1_000));
  await until('the advice', hasAdvice);
  await firefox.inPage(`document.querySelector(args[0]).focus();`, box);
  await press('Insert');
  await said('.ask p');
  await press('Insert anyway');
  expect(await said('.insert-status')).toContain('Inserted');
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
