import type { Adapter } from './adapter.ts';
import { find } from './dom.ts';
import { itemsOf } from './thread.ts';

/** The part of a page that shows a message, by the rules that read it; undefined when they say none. */
export function messageElement(
  doc: Document,
  address: string,
  adapters: readonly Adapter[],
  id: string,
): Element | undefined {
  for (const { pages } of adapters) {
    const page = pages.find(
      (rules) =>
        rules.address.test(address) &&
        (rules.fingerprint === undefined || find(doc, rules.fingerprint) !== undefined),
    );
    const rules = page?.messages;
    if (rules?.id === undefined) continue;
    return itemsOf(doc, rules).find((item) => item.getAttribute(rules.id ?? '') === id);
  }
  return undefined;
}
