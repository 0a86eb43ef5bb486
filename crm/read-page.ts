import type { Adapter } from './adapter.ts';
import { find } from './dom.ts';
import { isShaped, type PageShape, pathOf } from './page-shape.ts';
import { type Product, products } from './products.ts';
import { readRecord } from './read-record.ts';
import type { Reading } from './reading.ts';
import { shared } from './shared.ts';
import type { Parts } from './socket.ts';
import type { Lack } from './watch.ts';

/**
 * Returns what the page at this address shows: a record with the origin of each field, no record,
 * a clear problem, or which part of the reader it takes to say so. Never throws and never changes the
 * page. Times that carry no zone are read in `timeZone`: a CRM shows them in its agent's zone, and the
 * browser's own is the best guess.
 */
export function readPage(
  doc: Document,
  url: string,
  parts: Parts,
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Reading | Lack {
  try {
    const address = new URL(url);
    for (const product of products) {
      if (!belongsTo(product, doc, address)) continue;
      const adapter = parts.adapters.find(({ id }) => id === product.id);
      if (!adapter) return { needs: `adapters/${product.id}` };
      const reading = readWith(adapter, product, doc, address, parts, timeZone);
      if (reading) return reading;
    }
    return parts.generic ? parts.generic(doc, url, timeZone, shared) : { needs: 'generic' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      state: 'failed',
      problem: `This page could not be read (${reason.slice(0, 120)}). Reload it and open the panel again.`,
    };
  }
}

function belongsTo({ host, mark }: Product, doc: Document, url: URL): boolean {
  return host?.test(url.hostname) === true || (mark !== undefined && find(doc, mark) !== undefined);
}

function readWith(
  adapter: Adapter,
  { label }: Product,
  doc: Document,
  url: URL,
  parts: Parts,
  timeZone: string,
): Reading | Lack | undefined {
  const path = pathOf(url);
  const isHere = (shape: PageShape) => isShaped(shape, doc, path);
  const page = adapter.pages.find(isHere);
  if (page) return readRecord({ adapter, label, page, doc, url, parts, timeZone });
  const beside = adapter.besides?.find(isHere);
  if (!beside) return undefined;
  const recordId = beside.address.exec(path)?.groups?.id;
  return { state: 'no-record', crmLabel: label, ...(recordId && { recordId }) };
}
