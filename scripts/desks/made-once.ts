import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Returns a folder that holds what `make` puts there, made once a machine: it is named after what goes
 * into it, the contents of `files`, the code that makes it among them. Throws what `make` throws.
 */
export async function madeOnce(
  name: string,
  files: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const target = join(tmpdir(), `doorstep-${name}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(target)) return target;
  const folder = await mkdtemp(join(tmpdir(), `doorstep-${name}-`));
  try {
    await make(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(target)) throw error;
  }
  return target;
}
