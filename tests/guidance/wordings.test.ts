import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adviceOn, recordOf } from './records.ts';

const lines = readFileSync(join(import.meta.dirname, '../evaluation/phrases-en.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

it('has wordings to read', () => {
  expect(lines.length).toBeGreaterThan(300);
});

it.each(lines)('%s: %s', (stance, text) => {
  expect(adviceOn(recordOf([`customer: ${text ?? ''}`])).stance).toBe(stance);
});
