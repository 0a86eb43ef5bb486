import { describe, expect, it } from 'vitest';
import { fixturesOf, libraries, open, otherPages, readAlone } from './pages.ts';

describe.each(libraries)('a page of an unknown CRM, in %s', (library) => {
  it.each(fixturesOf('generic'))('$name', ({ url, html, expected }) => {
    const doc = open(html, library);
    const before = doc.documentElement.outerHTML;
    const reading = readAlone(doc, url);
    expect(reading.state === 'record' ? reading.record : reading).toEqual(expected);
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(readAlone(doc, url))).toBe(JSON.stringify(reading));
  });

  it.each(otherPages())('is no customer record: $name', ({ url, html }) => {
    expect(readAlone(open(html, library), url)).toEqual({ state: 'no-record' });
  });
});
