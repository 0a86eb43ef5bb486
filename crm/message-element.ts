import { adapters } from './adapters/index.ts';
import { find } from './dom.ts';
import { itemsOf } from './rules.ts';

/** The part of a page that shows a message, by the rules that read it; undefined when they say none. */
export function messageElement(doc: Document, path: string, id: string): Element | undefined {
  for (const { pages } of adapters) {
    const page = pages.find((rules) => rules.path.test(path) && find(doc, rules.fingerprint) !== undefined);
    if (!page) continue;
    return itemsOf(doc, page.messages).find((item) => item.getAttribute(page.messages.id) === id);
  }
  return undefined;
}
