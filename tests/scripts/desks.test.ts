import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { desksOf } from '../../scripts/test/desks.ts';

const NAMES: Record<string, string> = {
  'request-tracker': 'Request Tracker',
  redmine: 'Redmine',
  tryton: 'Tryton',
  'atomic-crm': 'Atomic CRM',
};
const files = globSync('tests/e2e/*.e2e.test.ts');

it('finds the real-browser tests', () => {
  expect(files.length).toBeGreaterThan(15);
});

it.each(files)('asks for the desks that %s starts, and for no other', (file) => {
  const imported = readFileSync(file, 'utf8').matchAll(/from '[./]+\/scripts\/desks\/([^/]+)\/run\.ts'/g);
  const started = [...imported].map(([, desk = '']) => NAMES[desk]);
  expect(desksOf(basename(file, '.e2e.test.ts')).map(({ name }) => name)).toEqual(started);
});
