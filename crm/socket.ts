import type { PageActions } from './actions.ts';
import type { Adapter } from './adapter.ts';
import type { GenericReader } from './generic/read-generic.ts';
import type { Teaching } from './taught.ts';

/** What the parts of the reader bring; see `parts.ts`. */
export interface Parts {
  adapters: readonly Adapter[];
  generic?: GenericReader;
  actions?: PageActions;
  teach?: Teaching;
}

/**
 * What is in this page, and who waits for more of it. All parts run in the extension's isolated world
 * and share its globals; the page sees none of them.
 */
export interface Socket {
  parts: Parts;
  waiting: Set<() => void>;
}

const KEY = 'doorstep';

type World = typeof globalThis & { [KEY]?: Socket };

/** Opens the socket, in place of that of an earlier copy of the reader. */
export function openSocket(): Socket {
  const world = globalThis as World;
  world[KEY] = { parts: { adapters: [] }, waiting: new Set() };
  return world[KEY];
}

/** The parts that are in this page. */
export function pluggedIn(): Parts {
  return (globalThis as World)[KEY]?.parts ?? { adapters: [] };
}

/** Hands a part to the reader in this page; does nothing where none runs. */
export function plugIn(part: Partial<Parts>): void {
  const socket = (globalThis as World)[KEY];
  if (!socket) return;
  const adapters = [...socket.parts.adapters, ...(part.adapters ?? [])];
  socket.parts = { ...socket.parts, ...part, adapters };
  for (const tell of socket.waiting) tell();
}
