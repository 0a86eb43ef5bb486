import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import tryton from '../../crm/adapters/tryton.ts';
import { namedBoxes } from '../../crm/composer/named-boxes.ts';

it('tells fields of a record from boxes to write in', () => {
  const { document: doc } = new JSDOM(
    '<div class="form"><textarea name="street"></textarea><textarea name="comment"></textarea></div><textarea id="free"></textarea>',
  ).window;
  const { DOMRect, Element } = doc.defaultView as unknown as typeof globalThis;
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 400, 80);
  const location = new URL('https://erp.example.org/#crm/model/party.party/42');
  const { isField } = namedBoxes({ document: doc, location }, [tryton]);
  const boxes = [...doc.querySelectorAll('textarea')];
  expect(boxes.filter(isField).map(({ name }) => name)).toEqual(['street']);
});
