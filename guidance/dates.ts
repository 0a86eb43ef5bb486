const DAY = 24 * 60 * 60 * 1000;

/** A day in the language's long form ("5 May 2026"); absent when the text is no date. */
export function dayOf(iso: string | undefined, language: string): string | undefined {
  return format(iso, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Month and year ("May 2026"), or the bare year when that is all the record has. */
export function monthOf(iso: string | undefined, language: string): string | undefined {
  if (iso && /^\d{4}$/.test(iso)) return iso;
  return format(iso, language, { month: 'long', year: 'numeric' });
}

/** Whole days from one time to another, negative when it lies before; absent when either is no date. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  const days = Math.floor((Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY);
  return Number.isNaN(days) ? undefined : days;
}

// A calendar date stands in the record without a zone, so it is written out in none other than UTC.
function format(
  iso: string | undefined,
  language: string,
  form: Intl.DateTimeFormatOptions,
): string | undefined {
  const at = new Date(iso ?? '');
  if (Number.isNaN(at.getTime())) return undefined;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...form, timeZone: 'UTC' }).format(
    at,
  );
}
