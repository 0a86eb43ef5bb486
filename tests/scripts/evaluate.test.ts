import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = join(import.meta.dirname, '../../scripts/evaluate.ts');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [SCRIPT, ...options], { encoding: 'utf8' });
}

function casesFile(...cases: [id: string, gold: string, text: string][]): string {
  const file = join(folder, 'cases-made.jsonl');
  const lines = cases.map(([id, gold, text]) =>
    JSON.stringify({
      id,
      lang: 'en',
      gold,
      record: { id, customer: {}, messages: [{ id: '1', role: 'customer', text }] },
    }),
  );
  writeFileSync(file, lines.join('\n'));
  return file;
}

/** What is printed beside the tables: the cases in full. */
function inFull(stdout: string): string[] {
  const table = /^(cases-\S+ +n |all +\d| {2}[a-z]{2} | {4}[a-z]{2} [a-z]+ +\d)/;
  return stdout.split('\n').filter((line) => line !== '' && !table.test(line));
}

describe('evaluate --wrong', () => {
  it('prints each case whose stance is wrong with its reasons, and none that is right', () => {
    const file = casesFile(
      ['right', 'engage', 'Please call me.'],
      ['opposite', 'distance', 'Please call me.'],
      ['missed', 'engage', 'Is it open on Sunday?'],
    );
    const { status, stdout, stderr } = run('--wrong', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(inFull(stdout)).toEqual([
      expect.stringMatching(/^opposite: distance expected, engage \(0\.9\d\)$/),
      expect.stringMatching(/^ {4}asks-for-call \d\.\d+ Please call me\.$/),
      expect.stringMatching(/^missed: engage expected, unsure \(0\.\d\d\)$/),
    ]);
    expect(inFull(run(file).stdout)).toEqual([]);
  });

  it('tells what was only heard from what carried the stance', () => {
    const text = 'Ring me about the watch before you open it. I do not want calls.';
    const lines = inFull(run('--wrong', casesFile(['torn', 'engage', text])).stdout);
    expect(lines[0]).toMatch(/^torn: engage expected, unsure/);
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^ {4}heard asks-for-call \d/),
      expect.stringMatching(/^ {4}heard refuses-calls -\d/),
    ]);
  });

  it('keeps a reason on its line, however the customer broke theirs', () => {
    const text = 'Which of the two would you choose?\nAnd how do other shops use the points?';
    const lines = inFull(run('--wrong', casesFile(['broken', 'distance', text])).stdout);
    expect(lines[0]).toMatch(/^broken: /);
    expect(lines).toContainEqual(expect.stringMatching(/several-questions .*choose\? And how/));
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {4}/);
  });
});

describe('evaluate', () => {
  it.each([
    ['an option that there is none of', ['--wrongs'], /evaluate: Unknown option '--wrongs'.* See --help\./],
    ['a file that is not there', ['none.jsonl'], /evaluate: cannot score none\.jsonl: ENOENT/],
  ])('says so and ends with 2: %s', (_, options, problem) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr).toMatch(problem);
    expect(stderr).not.toContain('    at ');
  });

  it('names the case that holds no record', () => {
    const file = join(folder, 'cases-none.jsonl');
    writeFileSync(file, '{"id":"x7","lang":"en","gold":"engage","record":{"messages":7}}');
    const { status, stderr } = run(file);
    expect(status).toBe(2);
    expect(stderr).toMatch(/case x7: /);
  });
});
