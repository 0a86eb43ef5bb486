import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { Adapter } from '../../crm/adapter.ts';
import atomicCrm from '../../crm/adapters/atomic-crm.ts';
import tryton from '../../crm/adapters/tryton.ts';
import { namedBoxes } from '../../crm/composer/named-boxes.ts';

/** A page with boxes, and the ids of those that hold fields of the record. */
const PAGES: [name: string, adapter: Adapter, url: string, html: string, fields: string[]][] = [
  [
    'a party of Tryton with the mail window open',
    tryton,
    'https://erp.example.org/#crm/model/party.party/42',
    `<div class="form">
      <textarea id="street" name="street"></textarea>
      <textarea id="comment" name="comment"></textarea>
      <div id="rich-text" contenteditable="true"></div>
    </div>
    <div class="modal"><div class="form">
      <div id="email-body" contenteditable="true"></div>
    </div></div>
    <textarea id="free"></textarea>`,
    ['street', 'rich-text'],
  ],
  [
    'a contact of Atomic CRM with the dialog for a task open',
    atomicCrm,
    'https://crm.example.org/#/contacts/318/show',
    `<div><main><h5 class="MuiTypography-root">Derek Voss</h5>
      <form><textarea id="note" name="text"></textarea><input id="date" name="date"></form>
    </main></div>
    <div role="dialog"><form><textarea id="task" name="text"></textarea></form></div>
    <textarea id="free"></textarea>`,
    ['date', 'task'],
  ],
];

it.each(PAGES)('tells fields of a record from boxes to write in: %s', (_, adapter, url, html, fields) => {
  const { document: doc } = new JSDOM(html).window;
  const { DOMRect, Element } = doc.defaultView as unknown as typeof globalThis;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 400, 80);
  const { isField } = namedBoxes({ document: doc, location: new URL(url) }, [adapter]);
  const boxes = [...doc.querySelectorAll<HTMLElement>('input, textarea, [contenteditable]')];
  expect(boxes.filter(isField).map(({ id }) => id)).toEqual(fields);
});
