import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../crm/dates.ts';

const madrid = { timeZone: 'Europe/Madrid', locale: 'en' };

describe('the ways a page writes a time', () => {
  it.each([
    ['Thu Nov 19 07:58:00 2026', 'en', '2026-11-19T06:58:00Z'],
    ['Thu\u00a0Nov\u00a019\u00a007:58:00\u00a02026', 'en', '2026-11-19T06:58:00Z'],
    ['Thu Nov 19 07:58:00 2026 by May Brooks', 'en', '2026-11-19T06:58:00Z'],
    ['Thu, 19 Nov 2026 07:58:00 +0330', 'en', '2026-11-19T04:28:00Z'],
    ['Thu, 19 Nov 2026 07:58:00 GMT', 'en', '2026-11-19T07:58:00Z'],
    ['2026-11-19 07:58:00', 'en', '2026-11-19T06:58:00Z'],
    ['2026-11-19T07:58:00Z', 'en', '2026-11-19T07:58:00Z'],
    ['2026-11-19T07:58:00.250-05:00', 'en', '2026-11-19T12:58:00Z'],
    ['Nov 19, 2026 7:58:00 PM', 'en', '2026-11-19T18:58:00Z'],
    ['Nov 19, 2026 12:05 AM', 'en', '2026-11-18T23:05:00Z'],
    ['Mar Mar 17 09:30:00 2026', 'es', '2026-03-17T08:30:00Z'],
    ['mar nov 17 09:30:00 2026', 'es', '2026-11-17T08:30:00Z'],
    ['mån, 02 nov 2026 kl. 07.55.00', 'sv', '2026-11-02T06:55:00Z'],
    ['Do 19. Nov 07:58:00 2026', 'de', '2026-11-19T06:58:00Z'],
    ['Čt 19.11.2026 07:58:00', 'cs', '2026-11-19T06:58:00Z'],
    ['2026-11月-19 木 07:58:00', 'ja', '2026-11-19T06:58:00Z'],
    ['2026. nov 19. (cs) 07:58:00', 'hu', '2026-11-19T06:58:00Z'],
    ['پنجشنبه ۱۹ نوامبر ۰۷:۵۸:۰۰ ۲۰۲۶', 'fa', '2026-11-19T06:58:00Z'],
    ['Wed Jan 20 2027', 'en', '2027-01-20'],
    ['2027-01-20', 'en', '2027-01-20'],
  ])('%s', (text, locale, expected) => {
    expect(parseDate(text, { ...madrid, locale })).toBe(expected);
  });

  it('knows summer time: the zone of the day counts, not that of today', () => {
    expect(parseDate('Fri Jul 17 09:30:00 2026', madrid)).toBe('2026-07-17T07:30:00Z');
  });

  it.each([
    '',
    'Not set',
    '3 days ago',
    '03/04/2026',
    'Feb 30 2026',
    'Nov 19',
    '2026',
    'Thu Nov 19 27:58:00 2026',
  ])('does not guess: %s', (text) => {
    expect(parseDate(text, madrid)).toBeUndefined();
  });
});

describe('any time', () => {
  const instant = fc
    .integer({ min: Date.UTC(1995, 0, 1) / 1000, max: Date.UTC(2060, 0, 1) / 1000 })
    .map((s) => s * 1000);
  const zone = fc.constantFrom(
    'UTC',
    'Asia/Kolkata',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Tehran',
  );

  it('comes back the same from its own wall clock, in any zone', () => {
    fc.assert(
      fc.property(instant, zone, (time, timeZone) => {
        const wall = new Date(time).toLocaleString('sv-SE', { timeZone });
        const read = parseDate(wall, { timeZone, locale: 'en' });
        const again = read && new Date(read).toLocaleString('sv-SE', { timeZone });
        // An hour that the clock skips or repeats has two readings: both show the same wall clock.
        expect(again).toBe(wall);
      }),
    );
  });

  it('never throws, and gives ISO 8601 or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `${text} 2026-11-19 07:58`),
        ),
        zone,
        (text, timeZone) => {
          const read = parseDate(text, { timeZone, locale: 'en' });
          if (read !== undefined) expect(Number.isNaN(Date.parse(read))).toBe(false);
        },
      ),
    );
  });
});
