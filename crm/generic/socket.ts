import type { Reader } from '../watch.ts';

/**
 * Those who wait in this page for the generic reader, which comes as a script of its own. Both scripts
 * run in the extension's isolated world and share its globals; the page sees neither.
 */
export type GenericSocket = Set<(read: Reader) => void>;

const KEY = 'doorstep';

type World = typeof globalThis & { [KEY]?: GenericSocket };

/** Opens the socket, in place of that of an earlier copy of the reader. */
export function openSocket(): GenericSocket {
  const world = globalThis as World;
  world[KEY] = new Set();
  return world[KEY];
}

/** Hands the generic reader to the one that runs in this page; does nothing where none runs. */
export function plugIn(read: Reader): void {
  for (const waiting of (globalThis as World)[KEY] ?? []) waiting(read);
}
