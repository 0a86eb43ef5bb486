import type { DueMarkers } from '../playbook/words.ts';
import { compilePattern } from './words/pattern.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A date this long before the message is meant for the next year. */
const LONG_PAST_DAYS = 14;

/** When something is due: a day (`2026-03-14`), or a moment where it was told in hours. */
export interface Due {
  at: string;
  /** Its end: from then on it is overdue. ISO 8601. */
  until: string;
}

interface Compiled {
  days: [RegExp, number][];
  weekdays: RegExp[];
  months: RegExp[];
  units: [RegExp, number][];
}

const compiledBefore = new WeakMap<DueMarkers, Compiled>();

/**
 * The earliest date that a sentence sets, reckoned from the time of its message (ISO 8601): "tomorrow",
 * "by Friday", "on 4 May", "within two days", "12.05.". `comparable` is the sentence as `normalise` gives
 * it, `quote` as it stands. Days are taken in UTC: the record knows no zone, so a day counts to its end.
 */
export function dueOf(
  { comparable, quote }: { comparable: string; quote: string },
  said: string,
  markers: DueMarkers,
  spaceless: boolean,
): Due | undefined {
  const from = Date.parse(said);
  if (Number.isNaN(from)) return undefined;
  const { days, weekdays, months, units } = compiled(markers, spaceless);
  for (const [pattern, hours] of units) {
    const count = Number(/\d+/.exec(comparable.match(pattern)?.[0] ?? '')?.[0] ?? Number.NaN);
    if (Number.isNaN(count) || count > 400) continue;
    // Minutes are told as 0 hours: due within the hour.
    if (hours < 24) return moment(from + Math.max(1, count * hours) * HOUR);
    return day(from + count * hours * HOUR);
  }
  for (const [month, pattern] of months.entries()) {
    const number = Number(/\d+/.exec(comparable.match(pattern)?.[0] ?? '')?.[0] ?? Number.NaN);
    if (number >= 1 && number <= 31) return inMonth(from, month, number);
  }
  const written = numeric(quote, from);
  if (written) return written;
  for (const [pattern, after] of days) if (comparable.search(pattern) >= 0) return day(from + after * DAY);
  const named = weekdays.findIndex((pattern) => comparable.search(pattern) >= 0);
  if (named < 0) return undefined;
  const ahead = (named - new Date(from).getUTCDay() + 7) % 7;
  return day(from + (ahead === 0 ? 7 : ahead) * DAY);
}

/** `2026-05-12`, `12.5.`, and `12/5` where only one of the two can be the month. */
function numeric(quote: string, from: number): Due | undefined {
  const [, year, month, date] = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(quote) ?? [];
  if (year && month && date) {
    const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
    return Number.isNaN(at) ? undefined : day(at);
  }
  const [, dotDay, dotMonth] = /\b(\d{1,2})\.(\d{1,2})\.(?!\d{1,2}\.)/.exec(quote) ?? [];
  if (dotDay && dotMonth && Number(dotMonth) <= 12)
    return inMonth(from, Number(dotMonth) - 1, Number(dotDay));
  const [, one = '', other = ''] = /\b(\d{1,2})\/(\d{1,2})\b/.exec(quote) ?? [];
  const [first, second] = [Number(one), Number(other)];
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return inMonth(from, second - 1, first);
  if (second > 12 && second <= 31 && first >= 1 && first <= 12) return inMonth(from, first - 1, second);
  return undefined;
}

function inMonth(from: number, month: number, date: number): Due {
  const year = new Date(from).getUTCFullYear();
  const at = Date.UTC(year, month, date);
  return day(at < from - LONG_PAST_DAYS * DAY ? Date.UTC(year + 1, month, date) : at);
}

function day(time: number): Due {
  const at = new Date(time).toISOString().slice(0, 10);
  return { at, until: new Date(Date.parse(at) + DAY).toISOString() };
}

function moment(time: number): Due {
  const at = new Date(time).toISOString();
  return { at, until: at };
}

function compiled(markers: DueMarkers, spaceless: boolean): Compiled {
  const known = compiledBefore.get(markers);
  if (known) return known;
  const one = (pattern: string) => {
    const { source, flags } = compilePattern(pattern, {}, spaceless);
    return new RegExp(source, flags.replace('g', ''));
  };
  // The longer wording first: "the day after tomorrow" holds "tomorrow".
  const days = Object.entries(markers.days)
    .sort(([first], [second]) => second.length - first.length)
    .map(([words, after]): [RegExp, number] => [one(`(${words})`), after]);
  const made = {
    days: days.sort((first, second) => Number(second[1] > 1) - Number(first[1] > 1)),
    weekdays: markers.weekdays.map((words) => one(`(${words})`)),
    months: markers.months.map((words) => one(`(# (st|nd|rd|th|de|of)? (${words})|(${words}) #)`)),
    units: Object.entries(markers.units).map(([words, hours]): [RegExp, number] => [
      one(`# (${words})`),
      hours,
    ]),
  };
  compiledBefore.set(markers, made);
  return made;
}
