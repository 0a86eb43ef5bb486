import { describe, expect, it } from 'vitest';
import { oncePerField } from '../../crm/field-readings.ts';
import { readWhole } from './all-parts.ts';
import { fixtureFolders, fixturesOf, LIBRARIES } from './documents.ts';

const folders = fixtureFolders().filter((folder) => folder !== 'composers');

it.each(folders)('"what I read" of %s names each field once', (folder) => {
  for (const { name, url, html } of fixturesOf(folder)) {
    const doc = LIBRARIES.jsdom?.(html);
    const reading = doc && readWhole(doc, url);
    if (reading?.state !== 'record') throw new Error(name);
    const paths = reading.fields.map(({ field }) => field);
    expect({ name, twice: paths.filter((path, at) => paths.indexOf(path) !== at) }).toEqual({
      name,
      twice: [],
    });
  }
});

describe('a field that was told more than once', () => {
  it('keeps its place and the first value that was found', () => {
    expect(
      oncePerField([
        { field: 'customer.language' },
        { field: 'tags' },
        { field: 'customer.language', value: 'de', via: 'Fields' },
        { field: 'customer.language', value: 'fr', via: 'Elsewhere' },
      ]),
    ).toEqual([{ field: 'customer.language', value: 'de', via: 'Fields' }, { field: 'tags' }]);
  });

  it('holds all the values of rows with the same label', () => {
    const row = (value: string) => ({ field: 'fields.E-mail', value, via: 'Fields' });
    expect(oncePerField([row('a@x.example'), row('b@x.example'), row('a@x.example')])).toEqual([
      row('a@x.example, b@x.example'),
    ]);
  });
});
