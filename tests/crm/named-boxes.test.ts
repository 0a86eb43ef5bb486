import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../crm/adapter.ts';
import { placeOf } from '../../crm/composer/editors.ts';
import { namedBoxes } from '../../crm/composer/named-boxes.ts';
import { adapters } from './all-parts.ts';
import { fixturesOf } from './documents.ts';

const FOLDER = new URL('../fixtures/composers/', import.meta.url);

/** States of a product's reply and note boxes, with a search field and other boxes beside them. */
function statesOf(id: string): { title: string; url: string; html: string }[] {
  const [page] = fixturesOf(id).filter(({ name }) => name === 'thread');
  if (!page) throw new Error(`${id} has no fixture "thread".`);
  const source = readFileSync(new URL(`${id}.html`, FOLDER), 'utf8');
  const address = /^<!-- (\S+) -->/.exec(source)?.[1] ?? page.url;
  return [...source.matchAll(/<section title="([^"]+)">(.*?)<\/section>/gs)].map(
    ([, title = '', html = '']) => {
      const { document: doc } = new JSDOM(page.html).window;
      // The page's own editors would stand beside those of the state.
      for (const one of doc.querySelectorAll('input, textarea, [contenteditable]')) one.remove();
      doc.body.insertAdjacentHTML('beforeend', html);
      return { title, url: new URL(address, page.url).href, html: doc.documentElement.outerHTML };
    },
  );
}

function opened(html: string): Document {
  const { document: doc } = new JSDOM(html).window;
  layOut(doc);
  return doc;
}

/** What is hidden has no size, and frames hold their documents. */
function layOut(doc: Document): void {
  const { Element, DOMRect } = doc.defaultView as Window & typeof globalThis;
  Element.prototype.getBoundingClientRect = function size() {
    return new DOMRect(0, 0, this.closest('[hidden]') ? 0 : 400, 80);
  };
  for (const { contentDocument, srcdoc } of doc.querySelectorAll('iframe')) {
    contentDocument?.write(srcdoc);
    contentDocument?.close();
    if (contentDocument) layOut(contentDocument);
  }
}

/** The boxes that a state names, in frames too. */
function boxesIn(doc: Document): Element[] {
  const inner = [...doc.querySelectorAll('iframe')].flatMap((frame) =>
    frame.contentDocument ? boxesIn(frame.contentDocument) : [],
  );
  return [...doc.querySelectorAll('[data-box]'), ...inner];
}

const products = readdirSync(FOLDER).map((file) => file.replace(/\.html$/, ''));

it('has states of the boxes of every product that names some', () => {
  const naming = adapters.filter((adapter) => adapter.composer).map(({ id }) => id);
  expect(products.toSorted()).toEqual(naming.toSorted());
});

describe.each(products)('%s', (id) => {
  const adapter = adapters.find((one) => one.id === id) as Adapter;

  it.each(statesOf(id))('$title', ({ url, html }) => {
    const doc = opened(html);
    const { reply, note, isNote } = namedBoxes({ document: doc, location: new URL(url) }, [adapter]);
    const told = (box: HTMLElement) => [placeOf(box), isNote(box) ? 'note' : 'reply'];
    const wanted = boxesIn(doc).map((box) => [box, box.getAttribute('data-box')]);
    expect(wanted.length).toBeGreaterThan(0);
    expect(new Map([...reply, ...note].map(told) as [Element, string][])).toEqual(
      new Map(wanted as [Element, string][]),
    );
  });

  it('names none on other pages', () => {
    const [state] = statesOf(id);
    const doc = opened(state?.html ?? '');
    const elsewhere = { document: doc, location: new URL('https://elsewhere.example/start') };
    const { reply, note } = namedBoxes(elsewhere, [adapter]);
    expect([...reply, ...note]).toEqual([]);
  });
});
