import { readdirSync, readFileSync } from 'node:fs';
import { readGeneric } from '../../../crm/generic/read-generic.ts';
import type { Reading } from '../../../crm/reading.ts';
import { shared } from '../../../crm/shared.ts';
import { fixturesOf, LIBRARIES } from '../documents.ts';

export { fixturesOf };

/** Reads a page by the generic reader, as the reader in the page asks it to. */
export const readAlone = (doc: Document, url: string): Reading => readGeneric(doc, url, 'UTC', shared);

export const libraries = Object.keys(LIBRARIES);

/** A page as one of the libraries reads it. */
export function open(html: string, library = 'jsdom'): Document {
  const doc = LIBRARIES[library]?.(html);
  if (!doc) throw new Error(library);
  return doc;
}

/** Saved pages that show no customer's record. */
export function otherPages(): { name: string; url: string; html: string }[] {
  const folder = new URL('../../fixtures/generic/none/', import.meta.url);
  return readdirSync(folder).map((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    return { name, html, url: /^<!-- (\S+) -->/.exec(html)?.[1] ?? '' };
  });
}
