import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './browsers/find.ts';

/** A browser to use, or what to do to get one. */
export type Ensured = { path: string } | { missing: string };

// The fonts are for the screenshots: without them Thai or Tamil are rows of boxes.
const PACKAGES: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'fonts-noto-core'],
  firefox: ['firefox-esr'],
};

const ADVICE: Record<BrowserKind, string> = {
  chromium: 'Install Chromium, Google Chrome or Microsoft Edge (or set DOORSTEP_CHROMIUM to its program).',
  firefox: 'Install Firefox 140 or newer (or set DOORSTEP_FIREFOX to its program).',
};

/** Finds a browser; on Debian as root installs it first when it is missing. */
export function ensureBrowser(kind: BrowserKind): Ensured {
  const found = findBrowser(kind);
  if (found) return { path: found };
  const system = distribution();
  if (system === 'ubuntu') {
    return {
      missing: `${ADVICE[kind]} Ubuntu's own package is only a pointer to a snap: use the .deb of the vendor.`,
    };
  }
  if (system !== 'debian') return { missing: ADVICE[kind] };
  const command = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES[kind].join(' ')}`;
  if (process.getuid?.() !== 0) return { missing: `Run as root: ${command}` };
  console.log(`Installing ${PACKAGES[kind].join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('sh', ['-c', command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const installed = findBrowser(kind);
  if (done.status === 0 && installed) return { path: installed };
  return { missing: `Installing failed (see above). Run as root: ${command}` };
}

/** `debian`, `ubuntu` or undefined, from the system's own description of itself. */
export function distribution(): 'debian' | 'ubuntu' | undefined {
  if (!existsSync('/etc/os-release')) return undefined;
  const text = readFileSync('/etc/os-release', 'utf8');
  if (/^ID(_LIKE)?=.*ubuntu/m.test(text)) return 'ubuntu';
  return /^ID(_LIKE)?=.*debian/m.test(text) ? 'debian' : undefined;
}
