import { browser } from 'wxt/browser';
import { messageOf } from './message-of.ts';

/** The parts of the browser's local storage that items use; tests give their own. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  /** Calls back with the new value when any page of the extension changed the key; returns the stop. */
  onChange(key: string, listener: (value: unknown) => void): () => void;
}

/** As above, for what lies under many keys. */
export interface WholeArea extends StorageArea {
  /** Everything that is stored. */
  all(): Promise<Record<string, unknown>>;
  remove(keys: string[]): Promise<void>;
}

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** What was stored; `problem` says why it could not be used and `value` is then the fallback. */
export interface Loaded<Value> {
  value: Value;
  problem?: string;
  /** The browser did not give it out: it may well be there and whole. */
  unread?: true;
}

export type Written = { ok: true } | { ok: false; problem: string };

/** One value in local storage, checked each time it is read. */
export interface StoredItem<Value> {
  read(): Promise<Loaded<Value>>;
  /** Refused while the last read failed: it would overwrite what nobody has seen. */
  write(value: Value): Promise<Written>;
  watch(listener: (loaded: Loaded<Value>) => void): () => void;
}

export interface ItemOptions<Value> {
  key: string;
  fallback: Value;
  parse(stored: unknown): Parsed<Value>;
  area?: StorageArea;
}

/**
 * A stored value. What does not parse is kept under `<key>.unreadable` (a further one under
 * `<key>.unreadable-2`) before anything can overwrite it, so that a damaged or newer document is never lost.
 */
export function storedItem<Value>({
  key,
  fallback,
  parse,
  area = localArea,
}: ItemOptions<Value>): StoredItem<Value> {
  let unread: string | undefined;

  async function load(from: () => unknown): Promise<Loaded<Value>> {
    try {
      const loaded = await check(await from());
      unread = undefined;
      return loaded;
    } catch (error) {
      unread = messageOf(error);
      return { value: fallback, problem: unread, unread: true };
    }
  }

  async function check(stored: unknown): Promise<Loaded<Value>> {
    if (stored === undefined) return { value: fallback };
    const parsed = parse(stored);
    if (parsed.ok) return { value: parsed.value };
    await keep(stored);
    return { value: fallback, problem: parsed.problem };
  }

  async function keep(stored: unknown): Promise<void> {
    for (let copy = 1; ; copy++) {
      const name = copy === 1 ? `${key}.unreadable` : `${key}.unreadable-${copy}`;
      const kept = (await area.get(name))[name];
      if (kept === undefined) return area.set({ [name]: stored });
      if (JSON.stringify(kept) === JSON.stringify(stored)) return;
    }
  }

  return {
    read: () => load(async () => (await area.get(key))[key]),
    async write(value) {
      if (unread !== undefined) return { ok: false, problem: unread };
      try {
        await area.set({ [key]: value });
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: messageOf(error) };
      }
    },
    watch: (listener) => area.onChange(key, (stored) => void load(() => stored).then(listener)),
  };
}

/** The browser's local storage of the extension. */
export const localArea: WholeArea = {
  get: (key) => browser.storage.local.get(key),
  set: (items) => browser.storage.local.set(items),
  all: () => browser.storage.local.get(null),
  remove: (keys) => browser.storage.local.remove(keys),
  onChange(key, listener) {
    const changed = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[key];
      if (change) listener(change.newValue);
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
};
