/** The languages of the playbook, for what must know their names without what they bring: see `languages.ts`. */
export const LANGUAGE_CODES = ['en', 'fa', 'es', 'th', 'lo', 'bn', 'ta'] as const;
