import { squeeze } from '../visible-text.ts';

/** How long an editor's own scripts may take to answer a focus or a paste. Milliseconds. */
const SETTLE = 60;
const SETTLE_LONG = 300;
/** It alone gives its content scripts this function. */
const IN_FIREFOX = 'cloneInto' in globalThis;
/** CKEditor 4 holds its hint ("Type your message here") as text, until the agent comes. */
const HINT = '.cke_editable.placeholder';
/**
 * Editors that keep a model or an undo history of their own hear of pastes, as if the agent had pasted:
 * CKEditor 4 and 5, TinyMCE, ProseMirror, Quill, Draft, Lexical, Slate, Summernote, Trix. What is put into
 * their boxes by other means may be lost, or part the box from the model.
 */
const HEARS_PASTES =
  '.cke_editable, .ck-editor__editable, .mce-content-body, .ProseMirror, .ql-editor, .public-DraftEditor-content, [data-lexical-editor], [data-slate-editor], .note-editable, trix-editor';

/**
 * Puts text at the caret of an editor, so that undo takes it away again; sends nothing.
 * False when the editor did not take it.
 */
export async function writeText(editor: HTMLElement, text: string): Promise<boolean> {
  if ('value' in editor) return writeInField(editor as HTMLTextAreaElement | HTMLInputElement, text);
  const before = squeeze(editor.textContent ?? '').length;
  const took = () => squeeze(editor.textContent ?? '').length > before && holds(editor.textContent, text);
  if (editor.matches(HEARS_PASTES)) {
    paste(editor, text);
    await settle();
    if (took()) return true;
    await settle(SETTLE_LONG);
    if (took()) return true;
  }
  typeLines(editor, text);
  return took();
}

/**
 * Gives the editor the focus; its caret stays where it was, or stands at the start when it never had one.
 * False when its hint does not make room: the agent has to click into it.
 */
export async function focusOn(editor: HTMLElement): Promise<boolean> {
  const doc = editor.ownerDocument;
  if (doc.activeElement !== editor) editor.focus({ preventScroll: true });
  // Editors put their caret, and take their hint away, once they heard of the focus.
  if (!('value' in editor)) await settle();
  if (editor.matches(HINT)) {
    // While the panel has the focus, the browser does not tell the page's editor of its own.
    editor.dispatchEvent(new FocusEvent('focus'));
    await settle(SETTLE_LONG);
  }
  const selection = doc.getSelection();
  if (
    !('value' in editor) &&
    editor.getRootNode() === doc &&
    !editor.contains(selection?.anchorNode ?? null)
  ) {
    selection?.collapse(editor, 0);
  }
  return !editor.matches(HINT);
}

function writeInField(field: HTMLTextAreaElement | HTMLInputElement, text: string): boolean {
  const { value, selectionStart, selectionEnd } = field;
  const start = selectionStart ?? value.length;
  const end = selectionEnd ?? start;
  // The browser would cut the text off without a word.
  if (field.maxLength >= 0 && value.length - (end - start) + text.length > field.maxLength) return false;
  exec(field.ownerDocument, 'insertText', text);
  if (field.value === value) {
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }
  return holds(field.value, text);
}

/** As if typed: what the page and the browser's undo know. Blank lines part paragraphs where there are any. */
function typeLines(editor: HTMLElement, text: string): void {
  const doc = editor.ownerDocument;
  // Firefox undoes each command by itself, and breaks lines where the text does.
  if (IN_FIREFOX) {
    exec(doc, 'insertText', text);
    return;
  }
  const caret = doc.getSelection()?.anchorNode;
  const inParagraph = (caret?.nodeType === 1 ? (caret as Element) : caret?.parentElement)?.closest('p');
  for (const piece of text.split(inParagraph ? /(\n\n+|\n)/ : /(\n)/)) {
    if (piece.startsWith('\n\n')) exec(doc, 'insertParagraph');
    else if (piece === '\n') exec(doc, 'insertLineBreak');
    else if (piece !== '') exec(doc, 'insertText', piece);
  }
}

function paste(editor: HTMLElement, text: string): void {
  // Firefox gives the page no clipboard that was made outside of it: there it is made by the page's own hand.
  const { wrappedJSObject: page = globalThis } = editor.ownerDocument.defaultView as Pages;
  const clipboardData = new page.DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox fills the clipboard of the event from members of its own, and overlooks the other one.
  const filled = { clipboardData, dataType: 'text/plain', data: text };
  const about = { ...filled, bubbles: true, cancelable: true };
  editor.dispatchEvent(new page.ClipboardEvent('paste', toPage(about, editor)));
}

type Pages = Window & { wrappedJSObject?: typeof globalThis };

function toPage<T>(value: T, editor: HTMLElement): T {
  const { cloneInto } = globalThis as {
    cloneInto?: (value: T, target: Window | null, how: { wrapReflectors: boolean }) => T;
  };
  return cloneInto ? cloneInto(value, editor.ownerDocument.defaultView, { wrapReflectors: true }) : value;
}

// Deprecated without a successor: the only way to write that both browsers can undo.
function exec(doc: Document, command: string, value?: string): void {
  doc.execCommand?.(command, false, value);
}

function holds(content: string | null, text: string): boolean {
  return squeeze(content ?? '').includes(squeeze(text));
}

function settle(time = SETTLE): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
