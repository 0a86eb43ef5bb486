import type { WholeArea } from '../../platform/storage.ts';

/** Local storage shared by pages: what one sets, every one that watches the key hears of. */
export function fakeArea(items: Record<string, unknown> = {}) {
  const stored = new Map(Object.entries(items));
  const listeners = new Set<(key: string, value: unknown) => void>();
  let refusal: string | undefined;
  let silence: string | undefined;

  const area: WholeArea = {
    // Copies, as the browser gives: nothing is shared by reference between pages.
    async get(key) {
      if (silence) throw new Error(silence);
      return stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {};
    },
    async set(entries) {
      if (refusal) throw new Error(refusal);
      for (const [key, value] of Object.entries(entries)) {
        stored.set(key, structuredClone(value));
        for (const tell of listeners) tell(key, structuredClone(value));
      }
    },
    async all() {
      if (silence) throw new Error(silence);
      return structuredClone(Object.fromEntries(stored));
    },
    async remove(keys) {
      if (refusal) throw new Error(refusal);
      for (const key of keys) {
        stored.delete(key);
        for (const tell of listeners) tell(key, undefined);
      }
    },
    onChange(wanted, listener) {
      const tell = (key: string, value: unknown) => key === wanted && listener(value);
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
  return {
    area,
    stored: (key: string) => stored.get(key),
    /** All that lies in it, as one text. */
    everything: () => JSON.stringify([...stored]),
    listening: () => listeners.size,
    /** From now on nothing can be read, or again it can. */
    withhold(why: string | undefined) {
      silence = why;
    },
    refuse(why: string | undefined) {
      refusal = why;
    },
  };
}
