import { createContext } from 'preact';
import type { RecordStore } from '../../stores/record.ts';

/** What the agent can have done in the page beside the panel; absent where there is no page, as in samples. */
export const PageActions = createContext<Pick<RecordStore, 'showQuote' | 'insert'> | undefined>(undefined);
