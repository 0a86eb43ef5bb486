import { holds } from '../spoken.ts';
import { compilePattern } from '../words/pattern.ts';
import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** Each promise that neither its own sentence nor the next one dates. Commandment 3: keep every promise. */
export function datedPromises(input: DraftInput): Found[] {
  const { sentences, markers } = input;
  const { made, unless } = markers.promises;
  const promises = sentencesWith(input, made).filter(
    (sentence) => !sentence.asks && !holds(sentence, unless, markers.spaceless),
  );
  return promises
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
    ...Object.keys(units).map((unit) => `(#|one|two|three|four|five|a|an|un|una|dos|tres) (${unit})`),
    '# (,|am|pm|uhr) #?',
    '# (am|pm|h|o-clock)',
    ...markers.atOnce,
  ];
  const dates = compilePattern(patterns.map((pattern) => `(${pattern})`).join('|'), {}, markers.spaceless);
  known.set(markers, dates);
  return dates;
}
