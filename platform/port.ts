import type { Reading } from '../crm/reading.ts';

/** The name of the one port between the panel and the page it reads. */
export const PORT_NAME = 'doorstep';

/** Page to panel. `seq` grows with each reading; the panel drops what is older than what it has. */
export type FromPage = { type: 'reading' } | { type: 'read'; seq: number; reading: Reading };

/** Panel to page. */
export type ToPage = { type: 'read-again' };
