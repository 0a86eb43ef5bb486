import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Desk } from '../desk.ts';
import { freePort, giveToWebUser, serve, webUser } from '../loopback.ts';
import { madeOnce } from '../made-once.ts';
import { type DeskSettings, siteConfig } from './settings.ts';

const HOME = '/usr/share/request-tracker5';
const SERVER = `${HOME}/libexec/rt-server`;
/** Made by the package: the schema and RT's own first users. */
const PRISTINE = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb';
const PASSWORD = 'doorstep-tests';
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const MAKING = ['./run.ts', './settings.ts', './seed.pl', './tickets.json'].map(here);

export interface RequestTracker {
  url: string;
  /** An agent with the rights of a service desk. */
  user: string;
  password: string;
  /** An agent who may also see customers' phone numbers; same password. */
  lead: string;
  /** Ticket ids by their key in tickets.json. */
  tickets: Record<string, number>;
  stop(): Promise<void>;
}

export const requestTracker: Desk = {
  name: 'Request Tracker',
  missing() {
    if (!existsSync(SERVER) || !existsSync('/etc/request-tracker5')) {
      return 'Request Tracker is not installed. On Debian 12 as root: scripts/desks/request-tracker/install.sh';
    }
    if (process.getuid?.() !== 0) return 'The tests start Request Tracker as its own user: run them as root.';
    return undefined;
  },
  install() {
    execFileSync(here('./install.sh'), { stdio: ['ignore', 'ignore', 'inherit'] });
  },
};

/**
 * Starts a Request Tracker of its own on loopback: fresh folder, fresh copy of the seeded database.
 * Ready when it resolves (about 5 s; the first time on a machine about 10 s more for seeding).
 */
export async function startRequestTracker(
  options: DeskSettings & { port?: number } = {},
): Promise<RequestTracker> {
  const missing = requestTracker.missing();
  if (missing) throw new Error(missing);
  const port = options.port ?? (await freePort());
  const seeded = await madeOnce('request-tracker', [...MAKING, PRISTINE], seed);
  const folder = await freshFolder();
  await copyFile(join(seeded, 'rtdb'), join(folder, 'rtdb'));
  const config = await writeConfig(folder, port, options);
  await own(folder);
  const url = `http://127.0.0.1:${port}`;
  const stop = await serve({
    name: 'Request Tracker',
    command: SERVER,
    arguments: ['--host', '127.0.0.1', '--port', String(port), '--workers', '2'],
    env: environment(folder, config),
    cwd: folder,
    folder,
    url,
  });
  const tickets = JSON.parse(await readFile(join(seeded, 'ids.json'), 'utf8')) as Record<string, number>;
  return { url, user: 'nadia', lead: 'sam', password: PASSWORD, tickets, stop };
}

/** Leaves a seeded database and the ids of its tickets. */
async function seed(target: string): Promise<void> {
  const folder = await freshFolder();
  try {
    await copyFile(PRISTINE, join(folder, 'rtdb'));
    const config = await writeConfig(folder, 80, {});
    // The loader lies where only its owner may look: hand copies to the user who runs it.
    for (const name of ['tickets.json', 'seed.pl']) await copyFile(here(`./${name}`), join(folder, name));
    await own(folder);
    const printed = execFileSync('perl', [join(folder, 'seed.pl'), join(folder, 'tickets.json')], {
      ...webUser(),
      env: environment(folder, config),
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ids = printed
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([id, key]) => [key, Number(id)]);
    await writeFile(join(target, 'ids.json'), JSON.stringify(Object.fromEntries(ids)));
    await copyFile(join(folder, 'rtdb'), join(target, 'rtdb'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function freshFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-rt-'));
  for (const name of ['var', 'mason', 'session', 'tmp']) await mkdir(join(folder, name));
  return folder;
}

async function writeConfig(folder: string, port: number, settings: DeskSettings): Promise<string> {
  const file = join(folder, 'RT_SiteConfig.pm');
  await writeFile(file, siteConfig(folder, port, settings));
  return file;
}

function environment(folder: string, config: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    LANG: 'C.UTF-8',
    TMPDIR: join(folder, 'tmp'),
    RT_SITE_CONFIG: config,
    RT_SITE_CONFIG_DIR: '/dev/null',
  };
}

async function own(folder: string): Promise<void> {
  await giveToWebUser(folder);
  await chmod(join(folder, 'rtdb'), 0o600);
}
