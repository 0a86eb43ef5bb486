import type { DateContext } from '../dates.ts';
import type { Shared } from '../shared.ts';
import { isNameLike } from './hints.ts';
import { holds, type Layout } from './layout.ts';

/** A place that says when something was written; `at` is missing when only "3 hours ago" is shown. */
export interface TimeMark {
  index: number;
  at?: string;
  /** About when a time in words was, in milliseconds since 1970. */
  about?: number;
  /** Who is named behind the time, in the same piece of text. */
  who?: string;
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
/** Behind a time as well: the channel, who may see it, the hour. */
const NO_NAME =
  /^(\p{L}+ )?(web(site)?|e-?mails?|(live ?)?chat|(tele)?phone|call|portal|form|widget|api|sms|whatsapp|public|internal|private|edited|correo( electrónico)?|teléfono|อีเมล|แชท|โทรศัพท์|ইমেইল|ফোন|ایمیل|تلفن|மின்னஞ்சல்|தொலைபேசி|ອີເມວ|ໂທລະສັບ)( \p{L}+)?$|^\p{Nd}/iu;
const MAX_MARKS = 10_000;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

/** Returns the places of a page that tell a time, in layout order. */
export function timesOf(layout: Layout, dates: DateContext, shared: Shared): TimeMark[] {
  const read = reader(layout, dates, shared);
  const ago = agoWords(dates.locale);
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
    const parts = own.split(/\s[·•|]\s/);
    const timeIn = (text: string) => (looksLikeTime(text) ? read(text) : undefined);
    // What stands before the time may be the channel; who wrote stands behind it.
    const timed = parts.findIndex((part) => timeIn(part) ?? ago(part));
    const who = timed < 0 ? '' : (parts[timed + 1] ?? '');
    const named = isNameLike(who) && !NO_NAME.test(who) && { who };
    const exact = exactTime(element, read) ?? timeIn(own) ?? timeIn(parts[timed] ?? '');
    if (exact) marks.push({ index, at: exact, ...named });
    else {
      const about = ago(parts[timed] ?? own);
      if (about !== undefined || element.localName === 'time')
        marks.push({ index, ...(about && { about }), ...named });
    }
  }
  return marks;
}

function exactTime(element: Element, read: (text: string) => string | undefined): string | undefined {
  const names = element.getAttributeNames();
  for (const name of EXACT) {
    const value = names.includes(name) && element.getAttribute(name);
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
function reader(
  layout: Layout,
  dates: DateContext,
  { parseDate }: Shared,
): (text: string) => string | undefined {
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

const MINUTE = 60_000;
const UNITS = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_800, year: 525_600 } as const;

/** Minutes by words with `#` for the number, by language: costly to make, and always the same. */
const minutesOf = new Map<string, Map<string, number>>();

/** Recognises "3 hours ago" and "last Tuesday at 9:10" in English and in the page's language; tells about when. */
function agoWords(locale: string): (text: string) => number | undefined {
  const known = minutesOf.get(locale) ?? new Map<string, number>();
  if (known.size === 0) {
    for (const words of ['just now', 'now', 'a moment ago', 'a few seconds ago']) known.set(words, 1);
    for (const language of ['en', locale]) {
      for (const style of ['long', 'short', 'narrow'] as const)
        for (const [unit, minutes] of Object.entries(UNITS) as [keyof typeof UNITS, number][])
          for (const count of [0, 1, 2, 5]) known.set(bare(format(language, style, count, unit)), minutes);
    }
    minutesOf.set(locale, known);
  }
  let days: ReturnType<typeof dayWords> | undefined;
  const now = Date.now();
  const read = (text: string): number | undefined => {
    if (text.length >= 40) return undefined;
    // "5 days, 3 hours ago": the first part tells enough for the order only with the second.
    const [, first, rest] = /^(.+?),\s+(.+)$/.exec(text) ?? [];
    const longer = first && rest ? read(`${first} ago`) : undefined;
    if (longer !== undefined) return longer + (read(rest ?? '') ?? now) - now;
    const minutes = known.get(
      bare(text.replace(/^(about|almost|over)\s+/i, '').replace(/^an? (?!moment|few)/i, '1 ')),
    );
    if (minutes !== undefined) return now - minutes * Number(/\d+/.exec(text)?.[0] ?? 1) * MINUTE;
    const clock = /(\d{1,2})[:.](\d{2})\s*([ap])?/i.exec(text);
    if (!clock || text.split(' ').length > 6) return undefined;
    days ??= dayWords(locale);
    const back = days(text);
    if (back === undefined) return undefined;
    const late = clock[3] && Number(clock[1]) % 12 === Number(clock[1]) && /p/i.test(clock[3]) ? 12 : 0;
    const hour = /a/i.test(clock[3] ?? '') && clock[1] === '12' ? 0 : Number(clock[1]) + late;
    return now - (now % (1440 * MINUTE)) + (60 * hour + Number(clock[2]) - 1440 * back) * MINUTE;
  };
  return read;
}

/** How many days ago the day was that a text names: "yesterday", "last Tuesday". */
function dayWords(locale: string): (text: string) => number | undefined {
  const back: [word: string, days: number][] = [];
  const now = new Date();
  for (const language of ['en', locale]) {
    try {
      const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
      back.push([relative.format(0, 'day'), 0], [relative.format(-1, 'day'), 1]);
      for (let days = 1; days <= 7; days += 1) {
        const day = new Date(now.getTime() - 1440 * MINUTE * days);
        back.push([day.toLocaleDateString(language, { weekday: 'long' }), days]);
      }
    } catch {
      // Not a language: English alone.
    }
  }
  return (text) => back.find(([word]) => text.toLowerCase().includes(word.toLowerCase()))?.[1];
}

function format(
  locale: string,
  style: 'long' | 'short' | 'narrow',
  count: number,
  unit: Intl.RelativeTimeFormatUnit,
) {
  try {
    return new Intl.RelativeTimeFormat(locale, { style, numeric: count === 0 ? 'auto' : 'always' }).format(
      -(count || 1),
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
