import { describe, expect, it } from 'vitest';
import type { TaughtName } from '../../../crm/taught.ts';
import { laidOut, readField, waysTo } from '../../../crm/teach/field.ts';
import { LIBRARIES } from '../documents.ts';
import { elementSaying } from './elements.ts';
import { LAYOUTS, MAREIKE, pageOf, type Shown, TOMAS } from './pages.ts';

const FIELDS: [TaughtName, keyof Shown][] = [
  ['customer.name', 'name'],
  ['customer.email', 'email'],
  ['customer.phone', 'phone'],
  ['status', 'state'],
  ['subject', 'subject'],
];

describe.each(Object.entries(LIBRARIES))('in %s', (_, open) => {
  describe.each(Object.keys(LAYOUTS))('%s', (layout) => {
    it.each(FIELDS)('%s: a rule made on one record reads the next', (field, key) => {
      const before = open(pageOf(layout, MAREIKE));
      const ways = waysTo(elementSaying(before, MAREIKE[key]), field, before, []);
      const [best] = ways;
      if (!best) throw new Error('no way');
      expect(best.value).toBe(MAREIKE[key]);
      const after = open(pageOf(layout, TOMAS));
      expect(readField({ field, ways: [best.way] }, after, laidOut(after))).toBe(TOMAS[key]);
    });

    it('holds nothing of the customer, whichever way is chosen', () => {
      const doc = open(pageOf(layout, MAREIKE));
      const rules = FIELDS.flatMap(([field, key]) =>
        waysTo(elementSaying(doc, MAREIKE[key]), field, doc, []).map(({ way }) => way),
      );
      const words = Object.values(MAREIKE).flatMap((value) => value.split(/[\s@.+]+/));
      const json = JSON.stringify(rules).toLowerCase();
      for (const word of words.filter((one) => one.length > 2))
        expect(json).not.toContain(word.toLowerCase());
    });
  });
});
