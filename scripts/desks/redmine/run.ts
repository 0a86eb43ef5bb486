import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from '../desk.ts';
import { freePort, giveToWebUser, serve, webUser } from '../loopback.ts';
import { madeOnce } from '../made-once.ts';

const HOME = '/usr/share/redmine';
const PUMA = '/usr/bin/puma';
/** Made by the package: the schema and Redmine's own first data. */
const PRISTINE = '/var/lib/dbconfig-common/sqlite3/redmine/instances/default/redmine_default';
const PASSWORD = 'doorstep-tests';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const MAKING = ['./run.ts', './seed.rb', './issues.json'].map(here);

export interface Redmine {
  url: string;
  /** An agent who may see private notes. */
  user: string;
  password: string;
  /** Issue ids by their key in issues.json. */
  issues: Record<string, number>;
  stop(): Promise<void>;
}

export const redmine: Desk = {
  name: 'Redmine',
  missing() {
    if (![`${HOME}/config.ru`, PUMA, PRISTINE].every(existsSync)) {
      return 'Redmine is not installed. On Debian 12 as root: scripts/desks/redmine/install.sh';
    }
    if (process.getuid?.() !== 0) return 'The tests start Redmine as its own user: run them as root.';
    return undefined;
  },
  install() {
    execFileSync(here('./install.sh'), { stdio: ['ignore', 'ignore', 'inherit'] });
  },
};

/**
 * Starts a Redmine of its own on loopback: fresh folder, fresh copy of the seeded database.
 * Ready when it resolves (about 5 s; the first time on a machine about 6 s more for seeding).
 */
export async function startRedmine(): Promise<Redmine> {
  const missing = redmine.missing();
  if (missing) throw new Error(missing);
  const seeded = await madeOnce('redmine', [...MAKING, PRISTINE], seed);
  const folder = await freshFolder(join(seeded, 'redmine.db'));
  const port = await freePort();
  const rules = ['--bind', `tcp://127.0.0.1:${port}`, '--environment', 'production', '--threads', '1:4'];
  const url = `http://127.0.0.1:${port}`;
  const stop = await serve({
    name: 'Redmine',
    command: PUMA,
    arguments: [...rules, `${HOME}/config.ru`],
    env: environment(folder),
    cwd: HOME,
    folder,
    url: `${url}/login`,
  });
  const issues = JSON.parse(await readFile(join(seeded, 'ids.json'), 'utf8')) as Record<string, number>;
  return { url, user: 'nadia', password: PASSWORD, issues, stop };
}

/** Leaves a seeded database and the ids of its issues. */
async function seed(target: string): Promise<void> {
  const folder = await freshFolder(PRISTINE);
  try {
    const printed = execFileSync(`${HOME}/bin/rails`, ['runner', join(folder, 'seed.rb')], {
      ...webUser(),
      env: { ...environment(folder), SEED: join(folder, 'issues.json'), SEED_PASSWORD: PASSWORD },
      cwd: HOME,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ids = [...printed.matchAll(/^(\d+) (\S+)$/gm)].map(([, id, key]) => [key, Number(id)]);
    await writeFile(join(target, 'ids.json'), JSON.stringify(Object.fromEntries(ids)));
    await copyFile(join(folder, 'redmine.db'), join(target, 'redmine.db'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A folder of the web user's own, with a copy of a database and of what fills one. */
async function freshFolder(database: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-redmine-'));
  await copyFile(database, join(folder, 'redmine.db'));
  for (const name of ['issues.json', 'seed.rb']) await copyFile(here(`./${name}`), join(folder, name));
  await giveToWebUser(folder);
  return folder;
}

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: folder,
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    RAILS_ENV: 'production',
    RAILS_RELATIVE_URL_ROOT: '',
    X_DEBIAN_SITEID: 'default',
    DATABASE_URL: `sqlite3:${join(folder, 'redmine.db')}`,
  };
}
