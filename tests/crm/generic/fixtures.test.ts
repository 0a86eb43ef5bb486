import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../crm/generic/read-generic.ts';
import { fixturesOf, libraries, open, otherPages } from './pages.ts';

describe.each(libraries)('a page of an unknown CRM, in %s', (library) => {
  it.each(fixturesOf('generic'))('$name', ({ url, html, expected }) => {
    const doc = open(html, library);
    const before = doc.documentElement.outerHTML;
    const reading = readGeneric(doc, url, 'UTC');
    expect(reading.state === 'record' ? reading.record : reading).toEqual(expected);
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(readGeneric(doc, url, 'UTC'))).toBe(JSON.stringify(reading));
  });

  it.each(otherPages())('is no customer record: $name', ({ url, html }) => {
    expect(readGeneric(open(html, library), url, 'UTC')).toEqual({ state: 'no-record' });
  });
});
