import { parsePerson } from '../people.ts';
import { marksIn } from './groups.ts';
import { isNameLike, PROFILE_LINK } from './hints.ts';
import { meaningOf } from './labels.ts';
import { holds, type Layout } from './layout.ts';
import type { TimeMark } from './times.ts';

/** Who opened the record, as the line above its first words tells. */
export interface Opener {
  name: string;
  at?: string;
}

/** A longer box is no line of who and when. */
const LINE = 160;

/** Such a line needs no link. */
const OPENED = /^(created|opened|reported|submitted|requested)\b.*\bby\b/i;

/** Returns the first line outside the conversation that links to a person and tells a time. */
export function openerOf(
  layout: Layout,
  times: TimeMark[],
  outside: boolean[],
  inThread: (index: number) => boolean,
): Opener | undefined {
  // The line stands above the opening words; a date among the fields says who changed something last.
  let words: number | undefined;
  for (const { index } of times) {
    const box = layout.parents[index] ?? -1;
    if (box < 0 || outside[box] || inThread(box) || (layout.chars[box] ?? 0) > LINE) continue;
    const byLine = OPENED.test(layout.own[box] ?? '');
    for (let at = box + 1; at < (layout.ends[box] ?? 0); at += 1) {
      const element = layout.elements[at];
      const own = layout.own[at] ?? '';
      if (
        !element ||
        (!byLine && element.localName !== 'a') ||
        own.length !== layout.chars[at] ||
        !isNameLike(own)
      )
        continue;
      words ??= layout.own.findIndex((own) => own.length < 40 && meaningOf(own) === 'description');
      if (index > words && !byLine) break;
      if (times.some((mark) => holds(layout, mark.index, at))) continue;
      if (!byLine && !PROFILE_LINK.test(element.getAttribute('href') ?? '')) continue;
      const first = marksIn(layout, box, times)[0]?.at;
      const { name } = parsePerson(own);
      if (name) return { name, ...(first && { at: first }) };
    }
  }
  return undefined;
}
