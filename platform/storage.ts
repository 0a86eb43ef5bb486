import { browser } from 'wxt/browser';

/** The parts of the browser's local storage that items use; tests give their own. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  /** Calls back with the new value when any page of the extension changed the key; returns the stop. */
  onChange(key: string, listener: (value: unknown) => void): () => void;
}

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string };

/** What was stored; `problem` says why it could not be used and `value` is then the fallback. */
export interface Loaded<Value> {
  value: Value;
  problem?: string;
}

export type Written = { ok: true } | { ok: false; problem: string };

/** One value in local storage, checked each time it is read. */
export interface StoredItem<Value> {
  read(): Promise<Loaded<Value>>;
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
 * A stored value. What does not parse is kept under `<key>.unreadable` before anything can
 * overwrite it, so that a damaged or newer document is never lost.
 */
export function storedItem<Value>({
  key,
  fallback,
  parse,
  area = localArea,
}: ItemOptions<Value>): StoredItem<Value> {
  async function load(stored: unknown): Promise<Loaded<Value>> {
    if (stored === undefined) return { value: fallback };
    const parsed = parse(stored);
    if (parsed.ok) return { value: parsed.value };
    await area.set({ [`${key}.unreadable`]: stored }).catch(() => {});
    return { value: fallback, problem: parsed.problem };
  }

  return {
    async read() {
      try {
        return await load((await area.get(key))[key]);
      } catch (error) {
        return { value: fallback, problem: messageOf(error) };
      }
    },
    async write(value) {
      try {
        await area.set({ [key]: value });
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: messageOf(error) };
      }
    },
    watch: (listener) => area.onChange(key, (stored) => void load(stored).then(listener)),
  };
}

const localArea: StorageArea = {
  get: (key) => browser.storage.local.get(key),
  set: (items) => browser.storage.local.set(items),
  onChange(key, listener) {
    const changed = (changes: Record<string, { newValue?: unknown }>) => {
      const change = changes[key];
      if (change) listener(change.newValue);
    };
    browser.storage.local.onChanged.addListener(changed);
    return () => browser.storage.local.onChanged.removeListener(changed);
  },
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
