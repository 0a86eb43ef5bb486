import type { DraftMarkers } from '../../playbook/draft-markers.ts';
import type { SpokenSentence } from '../spoken.ts';
import { remembered } from '../words/remembered.ts';
import { wordsOf } from '../words/words-of.ts';

export type ContentWords = readonly string[];

const SHORTEST = 3;
/** Scripts that write whole syllables say as much in fewer letters. */
const SHORTEST_SPACELESS = 2;
/** Of the shorter word, so much must be the beginning of the longer: "refund" and "refunded" are one matter. */
const ALIKE = 0.7;

const commonIn = remembered(
  ({ common }: DraftMarkers): ReadonlySet<string> => new Set(common.flatMap((words) => words.split('|'))),
);

/** The words of a sentence that tell what it is about. */
export function contentWords({ comparable }: SpokenSentence, markers: DraftMarkers): ContentWords {
  const { language, spaceless } = markers;
  const common = commonIn(markers);
  const shortest = spaceless ? SHORTEST_SPACELESS : SHORTEST;
  return wordsOf(comparable, language, spaceless)
    .filter((word) => word.length >= shortest && /\p{L}/u.test(word) && !common.has(word))
    .map((word) => word.replace(/y$/, 'i'));
}

/** Whether two sentences share a word, endings aside. */
export function share(some: ContentWords, others: ContentWords): boolean {
  return some.some((one) => others.some((other) => alike(one, other)));
}

function alike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same += 1;
  return same >= SHORTEST_SPACELESS && same >= shorter * ALIKE;
}
