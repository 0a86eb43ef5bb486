import { type DateContext, parseDate } from '../dates.ts';
import { holds, type Layout } from './layout.ts';

/** A place that says when something was written; `at` is missing when only "3 hours ago" is shown. */
export interface TimeMark {
  index: number;
  at?: string;
}

/** Where pages keep the exact time behind a short one; tooltips of Bootstrap move it there. */
const EXACT = [
  'datetime',
  'data-original-title',
  'data-bs-original-title',
  'title',
  'data-time',
  'data-timestamp',
  'data-datetime',
  'data-date',
  'aria-label',
];
const MAX_MARKS = 2_000;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** Returns the places of a page that tell a time, in layout order. */
export function timesOf(layout: Layout, dates: DateContext): TimeMark[] {
  const read = reader(layout, dates);
  const isAgo = agoWords(dates.locale);
  const marks: TimeMark[] = [];
  for (let index = 0; index < layout.elements.length && marks.length < MAX_MARKS; index += 1) {
    const element = layout.elements[index];
    const chars = layout.chars[index] ?? 0;
    if (!element || chars > 60) continue;
    const last = marks.at(-1);
    if (last && holds(layout, last.index, index)) {
      // The inner one knows the exact time more often than the words around it.
      const at = last.at ?? exactTime(element, read);
      if (at) marks[marks.length - 1] = { index: last.index, at };
      continue;
    }
    const own = layout.own[index] ?? '';
    const exact = exactTime(element, read) ?? (looksLikeTime(own) ? read(own) : undefined);
    if (exact) marks.push({ index, at: exact });
    else if (element.localName === 'time' || isAgo(own)) marks.push({ index });
  }
  return marks;
}

function exactTime(element: Element, read: (text: string) => string | undefined): string | undefined {
  for (const name of EXACT) {
    const value = element.getAttribute(name);
    if (!value || value.length > 60 || !/\p{Nd}/u.test(value)) continue;
    const epoch = /^(\d{10})(\d{3})?$/.exec(value);
    if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '');
    if (!looksLikeTime(value)) continue;
    const at = read(value);
    if (at) return at;
  }
  return undefined;
}

/** A date stands alone or with a word or two ("on", "at"); a sentence that names one is no time mark. */
function looksLikeTime(text: string): boolean {
  if (text.length < 6 || text.length > 60 || !/\p{Nd}/u.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}\p{M}.]+/gu) ?? [];
  return words.length <= (/\p{Nd}[:.]\p{Nd}{2}/u.test(text) ? 5 : 3);
}

/** Reads dates; those with slashes only when some date of the page tells which part is the day. */
function reader(layout: Layout, dates: DateContext): (text: string) => string | undefined {
  let dayFirst = /^en-(gb|ie|au|nz|in|za)|^(es|fr|it|pt|th|bn)/i.test(dates.locale);
  let sure = dayFirst || /^en-us/i.test(dates.locale);
  for (let index = 0; index < layout.elements.length; index += 1) {
    const text = `${layout.own[index]?.slice(0, 80)} ${layout.elements[index]?.getAttribute('title')?.slice(0, 60) ?? ''}`;
    const found = text.includes('/') ? SLASHED.exec(text) : null;
    if (!found || (Number(found[1]) > 12 && Number(found[2]) > 12)) continue;
    if (Number(found[1]) > 12) [dayFirst, sure] = [true, true];
    else if (Number(found[2]) > 12) [dayFirst, sure] = [false, true];
  }
  return (text) => {
    const iso = text.replace(SLASHED, (whole, one: string, two: string, year: string) => {
      if (!sure && one !== two) return whole;
      const [day, month] = dayFirst ? [one, two] : [two, one];
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });
    return parseDate(iso, dates);
  };
}

/** Recognises "3 hours ago" in English and in the page's language, by the browser's own wording. */
function agoWords(locale: string): (text: string) => boolean {
  const known = new Set(['just now', 'now', 'a moment ago', 'an hour ago', 'a day ago', 'a minute ago']);
  const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
  for (const language of ['en', locale]) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      for (const unit of units)
        for (const count of [1, 2, 5]) {
          known.add(bare(format(language, style, count, unit)));
        }
    }
  }
  return (text) => text.length < 40 && known.has(bare(text.replace(/^(about|almost|over)\s+/i, '')));
}

function format(
  locale: string,
  style: 'long' | 'short' | 'narrow',
  count: number,
  unit: Intl.RelativeTimeFormatUnit,
) {
  try {
    return new Intl.RelativeTimeFormat(locale, { style, numeric: count === 1 ? 'auto' : 'always' }).format(
      -count,
      unit,
    );
  } catch {
    return '';
  }
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#')
    .trim();
}
