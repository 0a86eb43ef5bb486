import type { CustomerRecord } from '../../crm/record.ts';
import type { DraftMarkers } from '../../playbook/draft-markers.ts';
import type { Finding, Guidance } from '../guidance.ts';
import { holds, type SpokenSentence, sentencesOf, without } from '../spoken.ts';
import type { TeamPack } from '../team.ts';
import { wordsOf } from '../words/words-of.ts';

/** What of the advice a draft is held against. */
export type Advised = Pick<
  Guidance,
  'stance' | 'situation' | 'callsRefused' | 'callsAgainstRecord' | 'evidence' | 'heard'
>;

/** What every check looks at; `sentences` are those of the draft. */
export interface DraftInput {
  draft: string;
  sentences: readonly SpokenSentence[];
  record: CustomerRecord;
  guidance: Advised;
  team: TeamPack;
  markers: DraftMarkers;
}

/** A finding before it is worded. */
export type Found = Pick<Finding, 'check' | 'level' | 'words'> & {
  /** Replaces the words, where there is a set replacement. */
  better?: string;
  /** The phrases of which one stands in the words. */
  by?: readonly string[];
};

/** The sentences of the draft that hold one of the phrases, the ones that only look like it set aside. */
export function sentencesWith(
  { sentences, markers }: Pick<DraftInput, 'sentences' | 'markers'>,
  phrases: readonly string[],
  look: readonly string[] = [],
): SpokenSentence[] {
  const clear = look.length > 0 ? without(sentences, look, markers.spaceless) : sentences;
  return sentences.filter((_, at) => {
    const sentence = clear[at];
    return sentence !== undefined && holds(sentence, phrases, markers.spaceless);
  });
}

/** How many words the text would have in English, about; other languages put more or less into one. */
export function countWords(sentences: readonly SpokenSentence[], markers: DraftMarkers): number {
  const { language, spaceless, wordiness } = markers;
  const words = sentences.flatMap(({ comparable }) => wordsOf(comparable, language, spaceless));
  return words.filter((word) => /[\p{L}\p{N}#]/u.test(word)).length / wordiness;
}

/** The commas inside a number, as the comparable form writes them: "25 , 000", "1 , 25 , 000". */
const THOUSANDS = /(?<=\d) , (?=(?:\d{2} , )*\d{3} )/g;

/** A text's sentences in one form that can be searched; 25,000 is one number and no time of the day. */
export function cut(text: string): SpokenSentence[] {
  return sentencesOf(text).map((sentence) => ({
    ...sentence,
    comparable: sentence.comparable.replace(THOUSANDS, ''),
  }));
}
