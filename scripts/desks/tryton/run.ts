import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, notInstalled } from '../debian.ts';
import type { Desk } from '../desk.ts';
import { freePort, giveToWebUser, serve, webUser } from '../loopback.ts';
import { madeOnce } from '../made-once.ts';
import { fill, type Seed } from './seed.ts';

const PACKAGES = ['tryton-server', 'tryton-sao', 'tryton-modules-party', 'tryton-modules-sale-opportunity'];
const SERVER = '/usr/bin/trytond';
const ADMIN = '/usr/bin/trytond-admin';
const WEB_CLIENT = '/usr/share/tryton-sao/www';
const DATABASE = 'desk';
/** Tryton refuses one in which a character comes too often. */
const PASSWORD = 'Harbour-1924';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const MAKING = ['./run.ts', './seed.ts', './rpc.ts', './parties.json'].map(here);

export interface Tryton {
  url: string;
  database: string;
  /** An agent of the support and sales desk. */
  user: string;
  password: string;
  /** Ids of parties and opportunities by their keys in parties.json. */
  ids: Record<string, number>;
  stop(): Promise<void>;
}

export const tryton: Desk = {
  name: 'Tryton',
  missing() {
    const lacking = process.platform === 'linux' ? notInstalled(PACKAGES) : PACKAGES;
    if (lacking.length > 0) {
      return `Tryton is not installed. On Debian 12 as root: apt-get install --no-install-recommends ${lacking.join(' ')}`;
    }
    if (process.getuid?.() !== 0) return 'The tests start Tryton as its own user: run them as root.';
    return undefined;
  },
  install: () => installPackages(PACKAGES),
};

/**
 * Starts a Tryton of its own on loopback: fresh folder, fresh copy of the seeded database.
 * Ready when it resolves (about 2 s; the first time on a machine about 30 s more for the database).
 */
export async function startTryton(): Promise<Tryton> {
  const missing = tryton.missing();
  if (missing) throw new Error(missing);
  const seeded = await madeOnce('tryton', MAKING, makeDatabase);
  const folder = await freshFolder();
  await copyDatabase(seeded, folder);
  const { url, stop } = await start(folder);
  const ids = JSON.parse(await readFile(join(seeded, 'ids.json'), 'utf8')) as Record<string, number>;
  return { url, database: DATABASE, user: 'nadia', password: PASSWORD, ids, stop };
}

/** Leaves a filled database and the ids of what is in it. */
async function makeDatabase(target: string): Promise<void> {
  const folder = await freshFolder();
  try {
    // Tryton makes its tables only in a file that is there.
    await writeFile(databaseIn(folder), '');
    await writeFile(join(folder, 'password'), PASSWORD);
    await giveToWebUser(folder);
    const config = await writeConfig(folder, 80);
    const modules = ['-u', 'sale_opportunity', '--activate-dependencies'];
    execFileSync(ADMIN, ['-c', config, '-d', DATABASE, '--email', 'admin@support.example', ...modules], {
      ...webUser(),
      env: environment(folder),
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const { url, stop } = await start(folder);
    try {
      const seed = JSON.parse(await readFile(here('./parties.json'), 'utf8')) as Seed;
      const ids = await fill(`${url}/${DATABASE}/`, PASSWORD, seed);
      await writeFile(join(target, 'ids.json'), JSON.stringify(ids));
      await copyFile(databaseIn(folder), databaseIn(target));
    } finally {
      await stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const stop = await serve({
    name: 'Tryton',
    command: SERVER,
    arguments: ['-c', await writeConfig(folder, port)],
    env: environment(folder),
    cwd: folder,
    folder,
    url: `${url}/`,
  });
  return { url, stop };
}

const databaseIn = (folder: string) => join(folder, `${DATABASE}.sqlite`);

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-tryton-'));
  await giveToWebUser(folder);
  return folder;
}

async function copyDatabase(from: string, to: string): Promise<void> {
  await copyFile(databaseIn(from), databaseIn(to));
  await giveToWebUser(to);
}

async function writeConfig(folder: string, port: number): Promise<string> {
  const file = join(folder, 'trytond.conf');
  const lines = ['[web]', `listen=127.0.0.1:${port}`, `root=${WEB_CLIENT}`];
  lines.push('[database]', 'uri=sqlite://', `path=${folder}`, '');
  await writeFile(file, lines.join('\n'));
  return file;
}

function environment(folder: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: folder,
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    TRYTONPASSFILE: join(folder, 'password'),
  };
}
