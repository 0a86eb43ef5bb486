import { afterEach, describe, expect, it, vi } from 'vitest';
import { adapters, readWhole } from './all-parts.ts';
import { fixturesOf, LIBRARIES } from './documents.ts';

const DAY = 86_400_000;
const open = LIBRARIES.jsdom;
if (!open) throw new Error('jsdom');

afterEach(() => {
  vi.useRealTimers();
});

describe.each([...adapters.map(({ id }) => id), 'generic'])('a record of %s', (folder) => {
  it.each(fixturesOf(folder))(
    'says the same on another day, whatever else stirs in the page: $name',
    ({ url, html }) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(new Date('2026-11-23T09:00:00Z'));
      const doc = open(html);
      const before = JSON.stringify(readWhole(doc, url));
      vi.setSystemTime(Date.now() + 26 * DAY);
      // What pages change all the time: a pointer above something, a script that comes late, a hidden counter.
      for (const element of doc.querySelectorAll('a, button')) element.setAttribute('data-hovered', '');
      doc.head.append(doc.createElement('script'));
      const counter = doc.createElement('span');
      counter.hidden = true;
      counter.textContent = 'Customer: nobody@example.org';
      doc.body.append(counter);
      expect(JSON.stringify(readWhole(doc, url))).toBe(before);
    },
  );
});
