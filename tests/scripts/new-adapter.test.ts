import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Adapter } from '../../crm/adapter.ts';
import { readRecord } from '../../crm/read-record.ts';
import { SKELETON } from '../../scripts/new-adapter-skeleton.ts';
import { LIBRARIES } from '../crm/documents.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-adapter-'));
  cpSync(join(ROOT, 'crm'), join(folder, 'crm'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...names: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, 'scripts/new-adapter.ts'), ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
}

const products = () => readFileSync(join(folder, 'crm/products.ts'), 'utf8');
const fixture = (file: string) => readFileSync(join(folder, 'tests/fixtures/acme-desk', file), 'utf8');

it('starts an adapter with its fixtures and its line', async () => {
  const { status, stdout, stderr } = run('acme-desk');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('docs/adding-a-crm.md');
  expect(stdout).toContain('-t acme-desk');
  expect(readdirSync(join(folder, 'tests/fixtures/acme-desk')).sort()).toEqual(
    ['notes-and-quotes', 'sparse', 'thread'].flatMap((name) => [`${name}.html`, `${name}.json`]),
  );
  expect(products()).toMatch(/\n {2}\{ id: 'acme-desk', label: 'Acme Desk', mark: '.+' \},\n\];/);
  const list = (await import(join(folder, 'crm/products.ts'))) as { products: { id: string }[] };
  expect(list.products.at(-1)?.id).toBe('acme-desk');
});

it('writes an adapter that runs, and fixtures that it does not meet until somebody fills them in', async () => {
  run('acme-desk');
  const { default: adapter } = (await import(join(folder, 'crm/adapters/acme-desk.ts'))) as {
    default: Adapter;
  };
  expect(adapter.id).toBe('acme-desk');
  expect(adapter.facts.note).toContain(SKELETON);
  const html = fixture('thread.html');
  const url = /^<!-- (\S+) -->/.exec(html)?.[1] ?? '';
  const [page] = adapter.pages;
  const doc = LIBRARIES.jsdom?.(html.replace('<body>', '<body><h1>Hello</h1>'));
  if (!page || !doc) throw new Error('no page');
  const reading = readRecord({
    adapter,
    page,
    doc,
    label: 'Acme Desk',
    url: new URL(url),
    parts: { adapters: [adapter], generic: () => ({ state: 'no-record' }) },
    timeZone: 'UTC',
  });
  expect(reading).toMatchObject({ state: 'record', record: { crm: 'acme-desk', id: '1', subject: 'Hello' } });
  expect(JSON.parse(fixture('thread.json'))).toMatchObject({ crm: 'acme-desk', url });
  for (const name of ['thread', 'notes-and-quotes', 'sparse'])
    expect(fixture(`${name}.html`) + fixture(`${name}.json`)).toContain(SKELETON);
});

it.each(['Acme', 'acme_desk', 'acme--desk', '-acme', '../acme', 'acme/desk', '1acme', ''])(
  'refuses the name "%s" and says what a name looks like',
  (name) => {
    const before = products();
    const { status, stderr } = run(name);
    expect(status).toBe(2);
    expect(stderr).toContain('such as acme-desk');
    expect(products()).toBe(before);
  },
);

it.each(['request-tracker', 'generic', 'acme-desk'])('refuses %s when it exists', (name) => {
  run('acme-desk');
  const before = products();
  const { status, stderr } = run(name);
  expect(status).toBe(2);
  expect(stderr).toContain('exists already');
  expect(products()).toBe(before);
});

it('refuses any number of names but one, and a folder that is no checkout', () => {
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('usage:') });
  expect(run('acme', 'desk').status).toBe(2);
  rmSync(join(folder, 'crm'), { recursive: true });
  expect(run('acme')).toMatchObject({ status: 2, stderr: expect.stringContaining('package.json') });
});
