import { withCustomFields } from './custom-fields.ts';
import { parseDate } from './dates.ts';
import { ownWords } from './message-text.ts';

/** What the reader in a page lends to the parts that are put beside it, so that they need not bring it. */
export const shared = { withCustomFields, ownWords, parseDate };

export type Shared = typeof shared;
