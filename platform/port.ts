import type { Draft } from '../crm/composer/draft.ts';
import type { InsertOutcome } from '../crm/composer/insert-text.ts';
import type { Quote } from '../crm/find-quote.ts';
import type { MarkOutcome } from '../crm/mark-quote.ts';
import type { Part } from '../crm/parts.ts';
import type { Reading } from '../crm/reading.ts';
import type { PointAt, Pointed, TaughtSite } from '../crm/taught.ts';

/** The name of the one port between the panel and the page it reads. */
export const PORT_NAME = 'doorstep';

/**
 * Page to panel. `seq` grows with each reading; the panel drops what is older than what it has.
 * `id` is that of the request which is answered.
 */
export type FromPage =
  /** Says where it is, so that only this site's taught rules are handed over. */
  | { type: 'reading'; origin?: string }
  | { type: 'read'; seq: number; reading: Reading }
  /** A part of the reader that has to be put into the page. */
  | { type: 'needs'; part: Part }
  | { type: 'pointed'; pointed: Pointed }
  /** What stands in the reply box now, for the draft check; no words when none is open or it is a note. */
  | ({ type: 'draft' } & Draft)
  | ({ id: number } & PageAnswer);

/** Panel to page: read again, what was taught for the site, or what the agent clicked. */
export type ToPage =
  | { type: 'read-again' }
  | { type: 'taught'; sites: readonly TaughtSite[] }
  /** Lets the agent point at something in the page; what comes of it is told when it comes. */
  | { type: 'point'; at: PointAt }
  | { type: 'stop-pointing' }
  | ({ id: number } & PageRequest);

export type PageRequest =
  | { type: 'mark-quote'; quote: Quote }
  /** `intoNote`: the agent said that a private note is meant; `onlyNote`: and nothing else. */
  | { type: 'insert'; text: string; intoNote: boolean; onlyNote?: boolean };

export type PageAnswer =
  | { type: 'marked'; outcome: MarkOutcome }
  | { type: 'inserted'; outcome: InsertOutcome };
