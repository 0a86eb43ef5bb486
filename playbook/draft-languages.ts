import type { DraftMarkers } from './draft-markers.ts';

/** The languages (BCP 47) whose drafts can be checked; each is loaded when a draft is written in it. */
export const DRAFT_LANGUAGES: Readonly<Record<string, () => Promise<DraftMarkers>>> = {
  en: async () => (await import('./en/draft.ts')).DRAFT_MARKERS,
  es: async () => (await import('./es/draft.ts')).DRAFT_MARKERS,
};
