import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STYLES } from '../guidance/team.ts';
import { STYLES_IN_WORDS } from '../playbook/en/styles.ts';

const ROOT = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

interface Row {
  name: string;
  cells: string[];
  code: string[];
  proofs: { file: string; test: string }[];
}

const ROWS: Row[] = read('docs/domain.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| row |'))
  .map((line) => {
    const cells = line.slice(2, -2).split(' | ');
    const [name = '', , , code = '', proven = ''] = cells;
    return {
      name,
      cells,
      code: [...code.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
      proofs: [...proven.matchAll(/`(tests\/[^`]+)` “([^”]+)”/g)].map(([, file = '', test = '']) => ({
        file,
        test,
      })),
    };
  });

/** What the domain has by number or by name, so that no row can be dropped. */
const NUMBERED = {
  'ways to tell': [/^1 Cultural/, /^2 Purpose/, /^3 Visible/, /^4 Try/, /^5 Ask/],
  commandments: Array.from({ length: 10 }, (_, at) => new RegExp(`^${at + 1} [A-Z]`)),
  questions: ['you', 'now', 'pay', 'stay', 'evolve', 'change'].map((why) => new RegExp(`Why ${why}\\?$`)),
  reinforcements: [/^Preference/, /^Cost of change/, /^Anticipated/, /^Selection/],
  styles: STYLES.map((style) => new RegExp(`^${STYLES_IN_WORDS[style].name}$`)),
};

/** Whether a test, and not a mere group of them, has this title: `it('…'` or `it.each(…)('…'`. */
function isTest(source: string, title: string): boolean {
  const found = new RegExp(`(\\w*)\\(\\s*(['"\`])${RegExp.escape(title)}\\2`).exec(source);
  return found !== null && found[1] !== 'describe';
}

describe('the table of the domain', () => {
  it.each(Object.entries(NUMBERED))('has a row for each of the %s', (_, wanted) => {
    expect(wanted.filter((name) => !ROWS.some((row) => name.test(row.name)))).toEqual([]);
  });

  it.each(ROWS.map((row) => [row.name, row] as const))(
    '%s: has its code and a test that proves it',
    (_, row) => {
      const { cells, code, proofs } = row;
      expect(cells).toHaveLength(5);
      expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
      expect(code.length, 'code').toBeGreaterThan(0);
      expect(proofs.length, 'tests').toBeGreaterThan(0);
      expect(code.filter((file) => !existsSync(new URL(file, ROOT)))).toEqual([]);
      for (const { file, test } of proofs) {
        expect(existsSync(new URL(file, ROOT)), file).toBe(true);
        expect(isTest(read(file), test), `${file} has no test “${test}”`).toBe(true);
      }
    },
  );
});

it('credits those whose ideas these are', () => {
  const credits = read('docs/credits.md');
  expect(credits).toMatch(/Woo, Wow, and Win[\s\S]*Stewart[\s\S]*O'Connell/);
  expect(credits).toContain('Corporate Visions');
});
