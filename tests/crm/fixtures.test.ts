import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { products } from '../../crm/products.ts';
import { adaptersTable } from '../../scripts/adapters-table.ts';
import { SKELETON } from '../../scripts/new-adapter-skeleton.ts';
import { adapterFiles, adapters, readWhole } from './all-parts.ts';
import { fixtureFolders, fixturesOf, LIBRARIES } from './documents.ts';

it('has for each product one file, one folder of fixtures and one line', () => {
  const ids = products.map(({ id }) => id);
  expect(adapters.map(({ id }) => id)).toEqual(ids);
  expect(adapterFiles.filter((file) => !ids.some((id) => file === id || file.startsWith(`${id}-`)))).toEqual(
    [],
  );
  expect(ids.filter((id) => !fixtureFolders().includes(id))).toEqual([]);
});

it('has its rows in docs/adapters.md as the adapters are: node scripts/adapters-table.ts writes it anew', () => {
  expect(readFileSync(new URL('../../docs/adapters.md', import.meta.url), 'utf8')).toBe(
    adaptersTable(adapters),
  );
});

describe.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  const fixtures = fixturesOf(id);

  it('has a thread, private notes with quoted history, and a sparse record among its fixtures', () => {
    const records = fixtures.map(({ expected }) => expected as { messages?: { role: string }[] });
    expect(fixtures.length).toBeGreaterThanOrEqual(3);
    if (!adapter.pages.some(({ messages, generic }) => messages || generic?.includes('messages'))) {
      expect(adapter.facts.note).toContain('no thread');
      return;
    }
    expect(records.some(({ messages }) => (messages?.length ?? 0) >= 3)).toBe(true);
    expect(records.some(({ messages }) => messages?.some(({ role }) => role === 'note'))).toBe(true);
    expect(records.some(({ messages }) => (messages?.length ?? 0) <= 1)).toBe(true);
  });

  it('is filled in: facts with a day, fixtures with a page of ours', () => {
    expect(adapter.facts.note.length).toBeGreaterThan(10);
    expect(adapter.facts.since).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    const unfilled = fixtures
      .filter(({ html, expected }) => `${html}${JSON.stringify(expected)}`.includes(SKELETON))
      .map(({ name }) => `tests/fixtures/${id}/${name} is still the skeleton: see docs/adding-a-crm.md`);
    if (adapter.facts.note.includes(SKELETON))
      unfilled.push(`crm/adapters/${id}.ts: say in facts what is known`);
    expect(unfilled).toEqual([]);
  });

  describe.each(Object.keys(LIBRARIES))('in %s', (library) => {
    it.each(fixtures)('$name', ({ url, html, expected }) => {
      const doc = LIBRARIES[library]?.(html);
      if (!doc) throw new Error(library);
      const before = doc.documentElement.outerHTML;
      const reading = readWhole(doc, url);
      expect(reading.state).toBe('record');
      expect(reading.state === 'record' && reading.record).toEqual(expected);
      // Reading leaves no trace in the page.
      expect(doc.documentElement.outerHTML).toBe(before);
      // The same page read again gives the same JSON.
      expect(JSON.stringify(readWhole(doc, url))).toBe(JSON.stringify(reading));
    });
  });
});
