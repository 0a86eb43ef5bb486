import type { CustomerRecord } from '../crm/record.ts';
import { checkDraft } from '../guidance/draft/check-draft.ts';
import type { Finding, Guidance } from '../guidance/guidance.ts';
import { ownStretches } from '../guidance/own-words.ts';
import { languageOf } from '../guidance/spoken-language.ts';
import type { TeamPack } from '../guidance/team.ts';
import { ENGLISH, markersIn } from '../platform/markers.ts';
import { adviceWords, draftMarkersIn } from '../platform/talk.ts';

export interface Written {
  /** As it stands in the reply box, quoted lines and signature included. */
  draft: string;
  record: CustomerRecord;
  guidance: Guidance;
  team: TeamPack;
}

export type Checked =
  | { state: 'empty' }
  | { state: 'checked'; findings: Finding[] }
  /** Written in a language (BCP 47) whose drafts are not checked. */
  | { state: 'unread'; language: string };

/**
 * What is worth a second look in the reply that is being written, with the words of its own language,
 * which are loaded when first needed. A draft too short to tell is taken to be in the script's language.
 */
export async function checkWritten({ draft, record, guidance, team }: Written): Promise<Checked> {
  const own = ownStretches(draft)
    .map(({ start, end }) => draft.slice(start, end))
    .join('\n');
  if (own.trim() === '') return { state: 'empty' };
  const { language: likely } = guidance.script;
  const known = await Promise.resolve(markersIn(own, own, likely)).catch(() => ENGLISH);
  const language = languageOf(own, known, likely) ?? likely;
  const markers = await draftMarkersIn(language);
  if (!markers) return { state: 'unread', language };
  return {
    state: 'checked',
    findings: checkDraft(own, record, guidance, team, markers, adviceWords().draft),
  };
}
