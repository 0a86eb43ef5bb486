import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

/** Two independent readings of the same HTML: what holds in both does not rest on one library's quirk. */
export const LIBRARIES: Record<string, (html: string) => Document> = {
  jsdom: (html) => opened(new JSDOM(html).window.document),
  'happy-dom': (html) => {
    const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
    window.document.write(html);
    return opened(window.document as unknown as Document);
  },
};

/** Makes the shadow trees and frames that a browser makes of a page's markup. */
function opened(doc: Document): Document {
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

const FIXTURES = new URL('../fixtures/', import.meta.url);

export interface Fixture {
  name: string;
  url: string;
  html: string;
  expected: unknown;
}

/** The saved pages of one adapter with the record each must give. */
export function fixturesOf(adapter: string): Fixture[] {
  const folder = new URL(`${adapter}/`, FIXTURES);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(new URL(file, folder), 'utf8');
      const url = /^<!-- (\S+) -->/.exec(html)?.[1];
      if (!url)
        throw new Error(`${adapter}/${file}: the first line must be a comment with the page's address.`);
      const expected: unknown = JSON.parse(
        readFileSync(new URL(file.replace(/html$/, 'json'), folder), 'utf8'),
      );
      return { name: file.replace(/\.html$/, ''), url, html, expected };
    });
}

/** The folders under the fixtures. */
export function fixtureFolders(): string[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
