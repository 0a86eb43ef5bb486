import type { Draft } from './composer/draft.ts';
import { type Composer, composer } from './composer/insert-text.ts';
import { type QuoteMarker, quoteMarker } from './mark-quote.ts';

/** What the agent can have done in the page. */
export interface PageActions {
  marker(win: Window, signal: AbortSignal): QuoteMarker;
  composer(win: Window, signal: AbortSignal, tellDraft: (draft: Draft) => void): Composer;
}

export const pageActions: PageActions = { marker: quoteMarker, composer };
