import { createContext } from 'preact';
import type { MemoryStore } from '../../stores/memory.ts';

/** What is remembered of the customer in front; absent where there is none, as in samples. */
export const CustomerMemory = createContext<MemoryStore | undefined>(undefined);
