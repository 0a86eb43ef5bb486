import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS } from '../../test/tools.ts';
import type { Desk } from '../desk.ts';
import { freePort, serve } from '../loopback.ts';
import { madeOnce } from '../made-once.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** A hundred packages that only this desk takes: in a folder that git ignores, kept between runs. */
const PACKAGES = fileURLToPath(new URL('../../../.cache/atomic-crm', import.meta.url));
/** npm writes it last: with it the packages are whole. */
const WHOLE = join(PACKAGES, 'node_modules/.package-lock.json');
const LISTS = ['package.json', 'package-lock.json'];
const PAGE = ['index.html', 'main.js', 'contacts.json'];
const CONFIG = here('./vite.config.ts');

export interface AtomicCrm {
  /** Of the contact with this key in contacts.json, once the page is there: it makes its data anew when loaded. */
  url: string;
  stop(): Promise<void>;
}

export const atomicCrm: Desk = {
  name: 'Atomic CRM',
  missing() {
    const isInstalled = existsSync(WHOLE) && LISTS.every(isAsInstalled);
    return isInstalled
      ? undefined
      : 'Atomic CRM is not installed: it comes from npm, see scripts/desks/atomic-crm.';
  },
  install() {
    mkdirSync(PACKAGES, { recursive: true });
    for (const name of LISTS) copyFileSync(here(`./${name}`), join(PACKAGES, name));
    // Nothing of it runs here but what Vite puts into the page.
    const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
    execFileSync('npm', ['ci', '--prefix', PACKAGES, ...quietly], {
      cwd: PACKAGES,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  },
};

/** Serves a built Atomic CRM on loopback; ready when it resolves (about 1 s, the first time about 5 s). */
export async function startAtomicCrm(): Promise<AtomicCrm> {
  const missing = atomicCrm.missing();
  if (missing) throw new Error(missing);
  const files = [...PAGE, ...LISTS].map((name) => here(`./${name}`));
  const built = await madeOnce('atomic-crm', [...files, CONFIG, here('./run.ts')], build);
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-atomic-crm-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const at = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
  const stop = await serve({
    name: 'Atomic CRM',
    command: process.execPath,
    arguments: [TOOLS.vite, 'preview', built, ...at],
    env: process.env,
    cwd: folder,
    folder,
    url: `${url}/`,
    ownRights: true,
  });
  return { url, stop };
}

/** Whether a list of packages is still the one that they were installed by. */
function isAsInstalled(name: string): boolean {
  return readFileSync(here(`./${name}`)).equals(readFileSync(join(PACKAGES, name)));
}

async function build(folder: string): Promise<void> {
  for (const name of PAGE) await copyFile(here(`./${name}`), join(folder, name));
  await symlink(join(PACKAGES, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, [TOOLS.vite, 'build', folder, '--config', CONFIG], {
    cwd: folder,
    // Whoever builds first, a test or a person: as it is given to users.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
