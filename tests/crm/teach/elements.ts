/** The innermost element of a page that says or holds these words, shadow trees and frames included. */
export function elementSaying(root: Document | ShadowRoot, words: string): Element {
  const found = search(root, words);
  if (!found) throw new Error(`nothing says "${words}"`);
  return found;
}

function search(root: Document | ShadowRoot, words: string): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'option' || element.closest('head')) continue;
    const inner =
      element.shadowRoot ??
      (element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null);
    const deeper = inner && search(inner, words);
    if (deeper) return deeper;
    const typed =
      element.localName === 'select'
        ? (element as HTMLSelectElement).selectedOptions[0]?.textContent
        : (element as HTMLInputElement).value;
    if (typed === words) return element;
    if (element.localName === 'select') continue;
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue);
    if (own.some((text) => text?.includes(words))) return element;
  }
  return undefined;
}
