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
  const made = sentencesWith(input, promises.made).filter(
    (sentence) => !holds(sentence, promises.unless, markers.spaceless),
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
    .map(({ quote }) => ({ check: 'undated', level: 'warning', words: quote }));
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
