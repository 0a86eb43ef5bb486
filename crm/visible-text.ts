/** Enough for the longest thread; past it a page is broken or hostile. */
const MAX_NODES = 150_000;
const MAX_TEXT = 2_000_000;

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select', 'head']);
/** White space, colons after labels, and characters without a shape: readers and pages differ in them. */
const BLANK = /[\s:：\u00ad\u200b-\u200f\u2060\ufeff\ue0d0]+/g;

/** The words that a person sees in a part of a page, without blanks, and where each stands. */
export interface VisibleText {
  text: string;
  nodes: Text[];
  /** Where each node's words start in `text`. */
  starts: number[];
}

/** Returns a text without its blanks, as `visibleText` holds the page's. */
export function squeeze(text: string): string {
  return text.replace(BLANK, '');
}

/**
 * Returns the visible words below a root in the order in which they are laid out, open shadow trees and
 * frames of the same origin included. What stands in an editor is the agent's draft and is left out.
 */
export function visibleText(root: Node): VisibleText {
  const found: VisibleText = { text: '', nodes: [], starts: [] };
  const parts: string[] = [];
  const stack: Node[] = [root];
  let length = 0;
  let parent: Element | undefined;
  let visible = true;
  for (let count = 0; count < MAX_NODES && length < MAX_TEXT; count += 1) {
    const node = stack.pop();
    if (!node) break;
    if (node.nodeType === 3) {
      const words = squeeze(node.nodeValue ?? '');
      if (words === '') continue;
      const holder = parentOf(node);
      if (holder !== parent) visible = !holder || isVisible(holder);
      parent = holder;
      if (!visible) continue;
      found.nodes.push(node as Text);
      found.starts.push(length);
      parts.push(words);
      length += words.length;
    } else for (const child of [...childrenOf(node)].reverse()) stack.push(child);
  }
  found.text = parts.join('');
  return found;
}

/** Whether an element has a box that is shown; true where the page's engine cannot say. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Where a squeezed character stands in its node's own text. */
export function offsetOf(node: Text, squeezed: number): number {
  let rest = squeezed;
  for (let at = 0; at < node.data.length; at += 1) {
    if (squeeze(node.data.charAt(at)) === '') continue;
    if (rest === 0) return at;
    rest -= 1;
  }
  return node.data.length;
}

/** What is laid out in a node: a shadow tree takes its place, and a slot shows what is assigned to it. */
function childrenOf(node: Node): Iterable<Node> {
  if (node.nodeType !== 1) return node.nodeType === 8 ? [] : node.childNodes;
  const element = node as Element;
  if (SILENT.has(element.localName) || isEditor(element)) return [];
  if (element.localName === 'iframe') return inFrame(element as HTMLIFrameElement);
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
}

/** What a frame shows; nothing when it belongs to another site, is hidden, or is written in. */
function inFrame(frame: HTMLIFrameElement): Node[] {
  // Null for a frame of another site, which some engines tell by throwing.
  try {
    const { body, designMode } = frame.contentDocument ?? {};
    return body && designMode !== 'on' && isVisible(frame) ? [body] : [];
  } catch {
    return [];
  }
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function parentOf(node: Node): Element | undefined {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
}
