import type { Adapter } from './adapter.ts';
import { isShaped } from './page-shape.ts';
import { itemsOf } from './thread.ts';

/** The part of a page that shows a message, by the rules that read it; undefined when they say none. */
export function messageElement(
  doc: Document,
  path: string,
  adapters: readonly Adapter[],
  id: string,
): Element | undefined {
  for (const { pages } of adapters) {
    const rules = pages.find((page) => isShaped(page, doc, path))?.messages;
    if (rules?.id === undefined) continue;
    return itemsOf(doc, rules).find((item) => item.getAttribute(rules.id ?? '') === id);
  }
  return undefined;
}
