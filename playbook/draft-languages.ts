import type { DraftMarkers } from './draft-markers.ts';

/** The languages (BCP 47) whose drafts can be checked; each is loaded when a draft is written in it. */
export const DRAFT_LANGUAGES: Readonly<Record<string, () => Promise<DraftMarkers>>> = {
  en: async () => (await import('./en/draft.ts')).DRAFT_MARKERS,
  bn: async () => (await import('./bn/draft.ts')).DRAFT_MARKERS,
  es: async () => (await import('./es/draft.ts')).DRAFT_MARKERS,
  fa: async () => (await import('./fa/draft.ts')).DRAFT_MARKERS,
  lo: async () => (await import('./lo/draft.ts')).DRAFT_MARKERS,
  ta: async () => (await import('./ta/draft.ts')).DRAFT_MARKERS,
  th: async () => (await import('./th/draft.ts')).DRAFT_MARKERS,
};
