import { describe, expect, it } from 'vitest';
import { adapters } from '../../crm/adapters/index.ts';
import { readPage } from '../../crm/read-page.ts';
import { fixturesOf, LIBRARIES } from './documents.ts';

/** Times on the saved pages are in this zone: their agents' accounts say so. */
const ZONE = 'UTC';

describe.each(adapters.map(({ id }) => id))('%s', (id) => {
  const fixtures = fixturesOf(id);

  it('has a thread, private notes with quoted history, and a sparse record among its fixtures', () => {
    const records = fixtures.map(({ expected }) => expected as { messages?: { role: string }[] });
    expect(fixtures.length).toBeGreaterThanOrEqual(3);
    expect(records.some(({ messages }) => (messages?.length ?? 0) >= 3)).toBe(true);
    expect(records.some(({ messages }) => messages?.some(({ role }) => role === 'note'))).toBe(true);
    expect(records.some(({ messages }) => (messages?.length ?? 0) <= 1)).toBe(true);
  });

  describe.each(Object.keys(LIBRARIES))('in %s', (library) => {
    it.each(fixtures)('$name', ({ url, html, expected }) => {
      const doc = LIBRARIES[library]?.(html);
      if (!doc) throw new Error(library);
      const before = doc.documentElement.outerHTML;
      const reading = readPage(doc, url, ZONE);
      expect(reading.state).toBe('record');
      expect(reading.state === 'record' && reading.record).toEqual(expected);
      // Reading leaves no trace in the page.
      expect(doc.documentElement.outerHTML).toBe(before);
      // The same page read again gives the same JSON.
      expect(JSON.stringify(readPage(doc, url, ZONE))).toBe(JSON.stringify(reading));
    });
  });
});
