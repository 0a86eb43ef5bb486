import { readdirSync, readFileSync } from 'node:fs';
import { fixturesOf, LIBRARIES } from '../documents.ts';

export { fixturesOf };
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
