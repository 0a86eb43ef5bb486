import { customerTurns, holds, type SpokenSentence, spokenMessages, without } from '../spoken.ts';
import { contentWords, share } from './content-words.ts';
import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** A no without a way or the nearest alternative anywhere in the draft. Commandment 2. */
export function bareNo(input: DraftInput): Found[] {
  const { markers } = input;
  const [said] = sentencesWith(input, markers.refuses, markers.notRefuses);
  const refusal = said ?? turnsDown(input);
  // "Nothing more we can do" is no way: what refuses is taken out before a way is sought.
  if (!refusal || sentencesWith(input, markers.alternative, markers.refuses).length > 0) return [];
  return [
    {
      check: 'bare-no',
      level: 'warning',
      words: refusal.quote,
      by: said ? markers.refuses : markers.negations,
    },
  ];
}

/** However it is worded: what the customer asked for is named again, with a word that turns it down. */
function turnsDown(input: DraftInput): SpokenSentence | undefined {
  const { record, markers, sentences } = input;
  const [newest] = customerTurns(spokenMessages(record));
  const wishes = (newest?.sentences ?? []).filter((sentence) =>
    holds(sentence, markers.wishes, markers.spaceless),
  );
  if (wishes.length === 0 || sentencesWith(input, markers.grants).length > 0) return undefined;
  const wanted = wishes.flatMap((sentence) => contentWords(sentence, markers));
  const clear = without(sentences, markers.notRefuses, markers.spaceless);
  return sentences.find((sentence, at) => {
    const rest = clear[at];
    return (
      !sentence.asks &&
      rest !== undefined &&
      holds(rest, markers.negations, markers.spaceless) &&
      share(contentWords(rest, markers), wanted)
    );
  });
}
