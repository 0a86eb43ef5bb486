import { marksIn } from './groups.ts';
import type { Found } from './identity.ts';
import { type Meaning, meaningOf } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Pair } from './pairs.ts';
import type { TimeMark } from './times.ts';

/**
 * Returns when the record was created or changed, in ISO 8601: the exact time behind the labelled value, which may
 * be shown as "5 days ago", else what `parse` reads of it, else a time right behind such a word ("Opened 5 days ago").
 */
export function momentOf(
  layout: Layout,
  times: TimeMark[],
  pairs: Pair[],
  meaning: Meaning,
  parse: (value: string) => string | undefined,
): Found | undefined {
  for (const pair of pairs) {
    const value = pair.meaning === meaning && (marksIn(layout, pair.at, times)[0]?.at ?? parse(pair.value));
    if (value) return { value, via: pair.via };
  }
  for (const { index, at } of times) {
    const label = layout.own[layout.parents[index] ?? -1] ?? '';
    if (at && meaningOf(label) === meaning) return { value: at, via: `Label "${label}" before the time` };
  }
  return undefined;
}
