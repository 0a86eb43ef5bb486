import type { DraftMarkers } from '../../playbook/draft-markers.ts';
import { holds, patternOf, type SpokenSentence } from '../spoken.ts';

/** What is really asked in the sentences, two questions in one sentence apart. */
export function questionsOf(sentences: readonly SpokenSentence[], markers: DraftMarkers): SpokenSentence[] {
  return sentences
    .filter(
      (sentence) =>
        (sentence.asks || holds(sentence, markers.asking, markers.spaceless)) &&
        !holds(sentence, markers.noQuestion, markers.spaceless),
    )
    .flatMap((sentence) => splitAt(sentence, markers));
}

// Cut in the comparable form; each half quotes the whole sentence where its place in it is not known.
function splitAt(sentence: SpokenSentence, { ties, openers, spaceless }: DraftMarkers): SpokenSentence[] {
  const match = [...sentence.comparable.matchAll(patternOf(ties, spaceless))].find(({ index }) => index > 8);
  if (!match) return [sentence];
  const share = match.index / sentence.comparable.length;
  const near = Math.round(share * sentence.quote.length);
  const blank = sentence.quote.indexOf(' ', Math.max(0, near - 2));
  const at = blank > 0 ? blank : near;
  const half = (quote: string, comparable: string): SpokenSentence => ({
    quote: quote.trim(),
    asks: true,
    comparable: `${comparable.trimEnd()} `,
  });
  const first = half(sentence.quote.slice(0, at), sentence.comparable.slice(0, match.index));
  // "A short answer please: can I …" is one question with something before it.
  if (!holds(first, openers, spaceless)) return [sentence];
  return [first, half(sentence.quote.slice(at), sentence.comparable.slice(match.index))];
}
