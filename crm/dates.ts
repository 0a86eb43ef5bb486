/** How the page writes times. */
export interface DateContext {
  /** IANA zone of times that carry no offset: a CRM shows them in its agent's zone. */
  timeZone: string;
  /** Language of month names, mostly the page's `lang`. */
  locale: string;
}

const ZONE = /(?:\b(?:GMT|UTC)\s*)?([+-])(\d{2}):?(\d{2})\b|\b(?:GMT|UTC)\b|^Z\b/;
/** Some languages write 07.55.00; with two parts only that could as well be a day and a month. */
const TIME =
  /\b(\d{1,2})(?::(\d{2})(?::(\d{2})(?:\.\d+)?)?|\.(\d{2})\.(\d{2})(?![\d.]))(?:\s*([ap])\.?m\b\.?)?/i;
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})(?=\b|T)/;
const CJK_DAY = /\b(\d{4})\s*[-年]\s*(\d{1,2})月\s*-?\s*(\d{1,2})/;
/** Languages that put dots between numbers write the day first; slashes are read both ways. */
const DOTTED_DAY = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const YEAR = /\b(19|20)\d{2}\b/;

/**
 * Returns a page's date as ISO 8601: with a time in UTC (`2026-11-19T07:58:00Z`), without one as a
 * day (`2027-01-20`). Undefined when it cannot be told: `03/04/2026` is either of two days.
 */
export function parseDate(text: string, context: DateContext): string | undefined {
  let rest = asciiDigits(text).replace(/\s+/g, ' ').trim().slice(0, 200);
  const day = dayOf(rest, context.locale);
  if (!day) return undefined;
  rest = rest.replace(ISO_DAY, (found) => `${found} `).replace(/(\d) T(?=\d)/, '$1 ');
  const time = TIME.exec(rest);
  if (!time) return `${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`;
  const hour = clock(Number(time[1]), time[6]);
  const minute = Number(time[2] ?? time[4]);
  const second = Number(time[3] ?? time[5] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const wall = Date.UTC(day.year, day.month - 1, day.day, hour, minute, second);
  const zone = ZONE.exec(rest.slice(time.index + time[0].length));
  const offset = zone ? offsetOf(zone) : undefined;
  return new Date(offset === undefined ? fromZone(wall, context.timeZone) : wall - offset)
    .toISOString()
    .replace('.000', '');
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function dayOf(text: string, locale: string): Day | undefined {
  const iso = ISO_DAY.exec(text) ?? CJK_DAY.exec(text);
  if (iso) return real({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const timeless = text.replace(TIME, (found) => ' '.repeat(found.length));
  const dotted = DOTTED_DAY.exec(timeless);
  if (dotted) return real({ year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]) });
  const year = YEAR.exec(timeless);
  if (!year) return undefined;
  // The rest of the line may name somebody ("by May Brooks"): day and month stand up to the year,
  // or, where the year comes first, right after it.
  const before = timeless.slice(0, year.index);
  const near = monthIn(before, locale) ? before : timeless.slice(year.index + 4, year.index + 24);
  const month = monthIn(near, locale);
  const numbers = near.match(/\b\d{1,2}\b/g) ?? [];
  if (month === undefined || numbers.length !== 1) return undefined;
  return real({ year: Number(year[0]), month, day: Number(numbers[0]) });
}

/** The last month named: "Mar" is a Tuesday and a month in Spanish, and weekdays come first. */
function monthIn(text: string, locale: string): number | undefined {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  for (const names of [monthNames(locale), monthNames('en')]) {
    for (const word of [...words].reverse()) {
      const index = names.findIndex((forms) => forms.includes(word));
      if (index >= 0) return index + 1;
    }
  }
  return undefined;
}

const known = new Map<string, string[][]>();

/** The twelve months, each in its long and short forms, lower case, without a dot. */
function monthNames(locale: string): string[][] {
  const kept = known.get(locale);
  if (kept) return kept;
  const names = Array.from({ length: 12 }, (_, month) => {
    const date = new Date(Date.UTC(2026, month, 15));
    const forms = new Set<string>();
    for (const options of [
      { month: 'short' },
      { month: 'long' },
      { month: 'long', day: 'numeric' },
    ] as const) {
      const parts = safeFormat(locale, options)?.formatToParts(date) ?? [];
      const name = parts
        .find((part) => part.type === 'month')
        ?.value.toLowerCase()
        .replace(/\./g, '');
      if (name && /\p{L}/u.test(name)) {
        forms.add(name);
        // Clocks of servers cut month names to three letters where the browser does not ("sept").
        if (name.length > 3) forms.add(name.slice(0, 3));
      }
    }
    return [...forms];
  });
  known.set(locale, names);
  return names;
}

function safeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  } catch {
    return undefined;
  }
}

/** Milliseconds UTC of a wall clock reading in a zone; asked twice because of summer time. */
function fromZone(wall: number, timeZone: string): number {
  const first = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(first, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(new Date(instant));
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second')) - instant;
}

function offsetOf(zone: RegExpExecArray): number {
  const minutes = Number(zone[2] ?? 0) * 60 + Number(zone[3] ?? 0);
  return (zone[1] === '-' ? -minutes : minutes) * 60_000;
}

function clock(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function real(day: Day): Day | undefined {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? day : undefined;
}

/** Arabic and Persian digits as ASCII ones. */
function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
