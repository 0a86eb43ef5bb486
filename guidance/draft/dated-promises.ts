import { holds } from '../spoken.ts';
import { compilePattern } from '../words/pattern.ts';
import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/**
 * Each promise that neither its own sentence nor the next one dates, and each deed "shortly": a time that
 * is none. Commandment 3: keep every promise.
 */
export function datedPromises(input: DraftInput): Found[] {
  const { sentences, markers } = input;
  const { promises } = markers;
  const said = sentencesWith(input, promises.made);
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
      return !sentences.slice(at, at + 2).some(({ comparable }) => isDated(comparable, input));
    })
    .map((sentence) => ({
      check: 'undated',
      level: 'warning',
      words: sentence.quote,
      by: put.includes(sentence) ? markers.vague : promises.made,
    }));
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

function isDated(comparable: string, { markers }: DraftInput): boolean {
  return comparable.search(datesOf(markers)) >= 0;
}

const known = new WeakMap<DraftInput['markers'], RegExp>();

function datesOf(markers: DraftInput['markers']): RegExp {
  const before = known.get(markers);
  if (before) return before;
  const { weekdays, months, days, units } = markers.promises.due;
  const patterns = [
    ...weekdays,
    ...months.map((month) => `# .. (${month})`),
    ...months.map((month) => `(${month}) #`),
    ...Object.keys(days),
    ...Object.keys(units).map((unit) => `(#|${markers.numbers.join('|')}) (${unit})`),
    '# , #',
    ...markers.atOnce,
  ];
  const dates = compilePattern(patterns.map((pattern) => `(${pattern})`).join('|'), {}, markers.spaceless);
  known.set(markers, dates);
  return dates;
}
