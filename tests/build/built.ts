import { existsSync, readFileSync } from 'node:fs';

export type Build = 'chrome-mv3' | 'firefox-mv3';

/** A built file's bytes; the builds are made before these tests run (`npm run build`, `npm run build:firefox`). */
export function builtFile(build: Build, path: string): Buffer {
  const url = new URL(`../../.output/${build}/${path.replace(/^\//, '')}`, import.meta.url);
  if (!existsSync(url)) throw new Error(`${path} is not in .output/${build}: run the build first.`);
  return readFileSync(url);
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(builtFile(build, 'manifest.json').toString('utf8'));
}
