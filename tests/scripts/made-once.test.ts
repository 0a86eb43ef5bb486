import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeOnce } from '../../scripts/desks/made-once.ts';

/** No other run makes anything of this name. */
const NAME = `made-once-${process.pid}`;
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`doorstep-${NAME}-`));
let folder: string;
let seed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doorstep-seed-'));
  seed = join(folder, 'seed.json');
  writeFileSync(seed, 'one');
});
afterEach(() => {
  for (const name of [folder, ...left().map((name) => join(tmpdir(), name))])
    rmSync(name, { recursive: true });
});

const make = (what: string) => async (target: string) => writeFileSync(join(target, 'made'), what);
const madeIn = (target: string) => readFileSync(join(target, 'made'), 'utf8');

it('is made once for the same files, and anew when one of them changes', async () => {
  const first = await madeOnce(NAME, [seed], make('first'));
  expect(madeIn(first)).toBe('first');
  expect(await madeOnce(NAME, [seed], make('second'))).toBe(first);
  expect(madeIn(first)).toBe('first');
  writeFileSync(seed, 'two');
  const other = await madeOnce(NAME, [seed], make('third'));
  expect(other).not.toBe(first);
  expect(madeIn(other)).toBe('third');
});

it('is made by one of two that begin at once', async () => {
  const [one, other] = await Promise.all(['a', 'b'].map((what) => madeOnce(NAME, [seed], make(what))));
  expect(one).toBe(other);
  expect(left()).toHaveLength(1);
});

it('leaves nothing half made', async () => {
  const broken = madeOnce(NAME, [seed], () => Promise.reject(new Error('no such module')));
  await expect(broken).rejects.toThrow('no such module');
  expect(left()).toEqual([]);
});
