import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Contact } from '../guidance/contact.ts';
import { messageOf } from '../platform/message-of.ts';
import type { Written } from '../platform/storage.ts';
import { type ContactShelf, createContactShelf } from './contact-shelf.ts';

/** What this browser remembers of all customers. */
export interface ResultsState {
  /** Undefined until it is loaded. */
  contacts?: readonly Contact[];
  problem?: string;
}

export interface ResultsStore extends StoreApi<ResultsState> {
  /** Deletes what is older than `days` on the day `today` (undefined: nothing is) and loads the rest. */
  load(today: string, days: number | undefined): Promise<void>;
  forgetAll(): Promise<Written>;
}

export function createResultsStore(shelf: ContactShelf = createContactShelf()): ResultsStore {
  const store = createStore<ResultsState>(() => ({}));
  return Object.assign(store, {
    async load(today: string, days: number | undefined) {
      try {
        if (days !== undefined) await shelf.purge(today, days);
        store.setState({ contacts: (await shelf.all()).flat() }, true);
      } catch (error) {
        store.setState({ problem: messageOf(error) }, true);
      }
    },
    async forgetAll(): Promise<Written> {
      try {
        await shelf.forgetAll();
        store.setState({ contacts: [] }, true);
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: messageOf(error) };
      }
    },
  });
}
