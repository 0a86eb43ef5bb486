import type { CustomerRecord } from '../crm/record.ts';
import type { Markers } from '../playbook/markers.ts';
import { spokenMessages } from './spoken.ts';
import { commonWordsIn, isRomanised, otherLanguageOf } from './words/language.ts';
import { lexiconOf } from './words/lexicon.ts';

/** A smiley or an initial says nothing about the language. */
const LEAST_LETTERS = 2;
/** In foreign letters one small word may be chance. */
const LEAST_BY_EAR = 2;

/**
 * The language (BCP 47) to answer in: the one that the customer's newest own words are written in, of
 * those given; else what the record says of the customer; undefined when neither tells. It chooses the
 * words of the script and nothing else: it is no evidence for a stance.
 */
export function spokenLanguage(record: CustomerRecord, known: readonly Markers[]): string | undefined {
  const newestFirst = spokenMessages(record)
    .filter(({ role }) => role === 'customer')
    .reverse();
  for (const { sentences } of newestFirst) {
    const found = languageOf(sentences.map(({ quote }) => quote).join(' '), known);
    if (found) return found;
  }
  return record.customer.language?.split('-')[0]?.toLowerCase();
}

/**
 * The language (BCP 47) that a text is written in: one of those given, `bn-Latn` for Bengali in Latin letters, or
 * another that is told from them; undefined where it has no letters of theirs. The `likely` one wins where words do not tell.
 */
export function languageOf(text: string, known: readonly Markers[], likely?: string): string | undefined {
  const other = otherLanguageOf(text, known);
  if (other) return other.language;
  let best: { language: string; letters: number; common: number } | undefined;
  for (const markers of known) {
    const { script } = lexiconOf(markers);
    const letters = [...text].filter((letter) => script.test(letter)).length;
    if (letters < LEAST_LETTERS) continue;
    const common = commonWordsIn(text, markers);
    const byEar = isRomanised(markers);
    if (byEar && common < LEAST_BY_EAR) continue;
    // Of two that share a script the small words tell; where none does, the one that its letters called for.
    const wins = (best?.language !== likely && !byEar) || markers.language === likely;
    const more = common > (best?.common ?? 0) || (common === best?.common && wins);
    if (!best || letters > best.letters || (letters === best.letters && more))
      best = { language: markers.language, letters, common };
  }
  return best?.language;
}
