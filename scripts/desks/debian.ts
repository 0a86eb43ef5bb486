import { execFileSync, spawnSync } from 'node:child_process';

/** Those of Debian's packages that are not installed here. */
export function notInstalled(packages: readonly string[]): string[] {
  return packages.filter((name) => {
    const asked = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
    return !/^Status: install ok installed$/m.test(asked.stdout ?? '');
  });
}

/** Installs Debian's packages unattended, without what they only recommend; throws when that fails. */
export function installPackages(packages: readonly string[]): void {
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-q', '-y', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    apt('install', '--no-install-recommends', ...packages);
  } catch {
    // Package lists may be old.
    apt('update');
    apt('install', '--no-install-recommends', ...packages);
  }
}
