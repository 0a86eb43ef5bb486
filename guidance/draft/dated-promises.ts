import { holds, type SpokenSentence } from '../spoken.ts';
import { remembered } from '../words/remembered.ts';
import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/**
 * Each promise that neither its own sentence nor the next one dates, and each deed "shortly": a time that
 * is none. Commandment 3: keep every promise. How work is done promises no deed, so it needs no date.
 */
export function datedPromises(input: DraftInput): Found[] {
  const { sentences, markers } = input;
  const { promises } = markers;
  const said = sentencesWith(input, promises.made, markers.notPromises);
  const made = sentences.filter(
    (sentence) =>
      (said.includes(sentence) || inFuture(sentence.quote, markers.futures)) &&
      !holds(sentence, promises.unless, markers.spaceless),
  );
  const put = sentencesWith(input, markers.vague, markers.notVague);
  const undated = sentences.filter(
    (sentence) => !sentence.asks && (made.includes(sentence) || put.includes(sentence)),
  );
  return undated
    .filter((promise) => {
      const at = sentences.indexOf(promise);
      return !around(sentences, at).some((near) => holds(near, datesOf(markers), markers.spaceless));
    })
    .map((sentence) => ({
      check: 'undated',
      level: 'warning',
      words: sentence.quote,
      by: put.includes(sentence) ? markers.vague : promises.made,
    }));
}

/** A semicolon, or the full stop of Thai "o'clock", which stands inside a sentence as often as at its end. */
const GOES_ON = /;$|\p{Nd}\s*น\.$/u;

/** A sentence, the one after it, and what goes on into it from before: there its date may stand. */
function around(sentences: readonly SpokenSentence[], at: number): readonly SpokenSentence[] {
  let from = at;
  while (GOES_ON.test(sentences[from - 1]?.quote ?? '')) from -= 1;
  return sentences.slice(from, at + 2);
}

/** Only accents tell some futures from other forms, so the words are looked at as they were written. */
function inFuture(quote: string, { endings, unless }: DraftInput['markers']['futures']): boolean {
  const words = quote.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((written, at) => {
    // "Señora Terán" is a name.
    const word = at === 0 ? written.toLowerCase() : written;
    return (
      endings.some((ending) => word.endsWith(ending)) && !/^\p{Lu}/u.test(word) && !unless.includes(word)
    );
  });
}

const datesOf = remembered(({ atOnce, numbers, promises }: DraftInput['markers']): readonly string[] => {
  const { weekdays, months, days, units } = promises.due;
  return [
    ...weekdays,
    ...months.map((month) => `# .. (${month})`),
    ...months.map((month) => `(${month}) #`),
    ...Object.keys(days),
    ...Object.keys(units).map((unit) => `(#|${numbers.join('|')}) (${unit})`),
    '# , #',
    ...atOnce,
  ];
});
