import { isVisible } from '../visible-text.ts';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
/** Boxes that search, filter or choose take no reply. */
const NO_REPLY =
  '[readonly], [disabled], [aria-readonly="true"], [aria-hidden="true"], [role="combobox"], [role="searchbox"]';
const MAX_ELEMENTS = 50_000;
/** Smaller ones are measuring aids of the page. Pixels. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 14;

/** Returns the editor that an element is or stands in; an input of one line only when `oneLine`. */
export function editorOf(element: Element | null | undefined, oneLine = false): HTMLElement | undefined {
  if (!element || element.matches(NO_REPLY)) return undefined;
  const isField =
    element.localName === 'textarea' ||
    (oneLine && element.localName === 'input' && (element as HTMLInputElement).type === 'text');
  if (isField) return element as HTMLElement;
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let editor = element.closest(EDITABLE);
  for (let outer = editor; outer; outer = outer.parentElement?.closest(EDITABLE) ?? null) editor = outer;
  return editor && !editor.matches(NO_REPLY) ? (editor as HTMLElement) : undefined;
}

/** The element with the focus, within open shadow trees and frames of the same origin. */
export function focusedIn(doc: Document): Element | null {
  let element = doc.activeElement;
  for (;;) {
    const inner = element?.shadowRoot?.activeElement ?? frameOf(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}

/** Every editor that is open in the page, frames of the same origin included. */
export function editorsIn(doc: Document): HTMLElement[] {
  const roots: ParentNode[] = [doc];
  const found = new Set<HTMLElement>();
  let left = MAX_ELEMENTS;
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      left -= 1;
      if (left < 0) return [...found];
      const inner = element.shadowRoot ?? frameOf(element);
      if (inner) roots.push(inner);
      const candidate = element.localName === 'textarea' || element.matches(`${EDITABLE}, body`);
      const editor = candidate && editorOf(element);
      if (editor && isOpen(editor)) found.add(editor);
    }
  }
  return [...found];
}

/** Whether an editor is there to be written in: its frame counts, as the body in it may be one line tall. */
export function isOpen(editor: HTMLElement): boolean {
  const shown = placeOf(editor);
  const { width, height } = shown.getBoundingClientRect();
  return shown.isConnected && isVisible(shown) && width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
}

/** Where an editor stands in the page itself: the frame around its document, or the editor. */
export function placeOf(editor: HTMLElement): Element {
  return (editor.localName === 'body' && editor.ownerDocument.defaultView?.frameElement) || editor;
}

function frameOf(element: Element | null): Document | undefined {
  if (element?.localName !== 'iframe') return undefined;
  // Null for a frame of another site, which some engines tell by throwing.
  try {
    return (element as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}
