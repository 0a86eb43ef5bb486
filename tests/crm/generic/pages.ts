import { readdirSync, readFileSync } from 'node:fs';
import { fixturesOf, LIBRARIES } from '../documents.ts';

export { fixturesOf };
export const libraries = Object.keys(LIBRARIES);

/** A page with the shadow trees and frames that a browser makes of its markup. */
export function open(html: string, library = 'jsdom'): Document {
  const doc = LIBRARIES[library]?.(html);
  if (!doc) throw new Error(library);
  for (const template of doc.querySelectorAll('template[shadowrootmode]')) {
    template.parentElement?.attachShadow({ mode: 'open' }).append((template as HTMLTemplateElement).content);
    template.remove();
  }
  for (const frame of doc.querySelectorAll('iframe')) {
    const body = frame.contentDocument?.body;
    if (body && body.childElementCount === 0) body.innerHTML = frame.srcdoc;
  }
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
