import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TEAM } from '../../guidance/team.ts';

const SCRIPT = join(import.meta.dirname, '../../scripts/advise.ts');

function run(input: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [SCRIPT, '--now', '2026-01-15T09:00:00Z', ...options], {
    input,
    encoding: 'utf8',
  });
}

function line(id: string, text: string): string {
  return JSON.stringify({ id, customer: {}, messages: [{ id: '1', role: 'customer', text }] });
}

describe('advise', () => {
  it('answers each record on a line of its own, in order', () => {
    const { status, stdout, stderr } = run(
      `${line('a', 'Please call me.')}\r\n\n${line('b', 'Do not call me.')}`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer) as { id: string; stance: string });
    expect(answers.map(({ id, stance }) => [id, stance])).toEqual([
      ['a', 'engage'],
      ['b', 'distance'],
    ]);
  });

  it('reports bad lines by number, answers the good ones, ends with 2', () => {
    const { status, stdout, stderr } = run(
      `{oops\n${line('a', 'Please call me.')}\n{"id":"b","messages":7}\n`,
    );
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/line 1 is no JSON/);
    expect(stderr).toMatch(/line 3 is no customer record: "messages"/);
  });

  it('ends a line only at a line feed: separators inside a text stay in it', () => {
    const { status, stdout, stderr } = run(
      `${line('a', 'Please call me.\u2028Thanks.\u2029Ana')}\r\n{oops\u2028\n${line('b', 'x'.repeat(200_000))}`,
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toBe('advise: line 2 is no JSON. Give one record a line, as `read` prints it.\n');
    expect(status).toBe(2);
  });

  it('takes a team pack, and says what is wrong with one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'advise-'));
    try {
      const file = join(folder, 'team.json');
      writeFileSync(file, '{"schemaVersion":1}');
      const { status, stderr } = run(line('a', 'Hello'), '--team', file);
      expect(status).toBe(2);
      expect(stderr).toMatch(/is no team pack\. Wrong: style/);
      const byQueue = [{ queue: 'Iranian customers', lean: -1 }];
      writeFileSync(file, JSON.stringify({ ...DEFAULT_TEAM, startingPoint: { general: 0, byQueue } }));
      const unfair = run(line('a', 'Hello'), '--team', file);
      expect(unfair).toMatchObject({ status: 2, stdout: '' });
      expect(unfair.stderr).toMatch(/startingPoint\.byQueue\.0\.queue \("iranian" names a people/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('refuses a time that is none and an option it does not know', () => {
    expect(run('', '--now', 'soon').stderr).toMatch(/is no time/);
    expect(run('', '--colour').status).toBe(2);
  });

  it('ends quietly when the reader goes away', () => {
    const many = Array.from({ length: 400 }, (_, at) => line(String(at), 'Please call me.')).join('\n');
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${SCRIPT}" | head -n 1`], {
      input: many,
      encoding: 'utf8',
    });
    expect(shell.stderr).toBe('');
    expect(shell.stdout.trim().split('\n')).toHaveLength(1);
  });
});
