import type { DateContext } from '../dates.ts';
import { parseDate } from '../dates.ts';
import { linesOf } from '../dom.ts';
import { ownWords } from '../message-text.ts';
import { parsePerson } from '../people.ts';
import type { Message } from '../record.ts';
import { meaningOf } from './labels.ts';
import { inside, isShown, type Layout, nextOf } from './layout.ts';
import type { Opener } from './opener.ts';
import type { Pair } from './pairs.ts';
import { nameKey, type People } from './people-of-page.ts';
import type { Thread } from './thread.ts';

/** A description shorter than this is a field's caption or a placeholder. */
const SHORT = 12;

/** Many desks show what the customer wrote first as the ticket's description, apart from the thread. */
export function descriptionOf(
  layout: Layout,
  pairs: Pair[],
  thread: Thread,
  people: People,
  dates: DateContext,
  opener: Opener | undefined,
): Message[] {
  const box = boxOf(layout, pairs, thread);
  const element = layout.elements[box];
  if (!element) return [];
  const text = ownWords(
    linesOf(element, {
      inside,
      skip: (one) => !isShown(one) || one.localName === 'button',
      quoted: 'blockquote',
    }),
  );
  if (text.length < SHORT || thread.messages.some((message) => message.text === text)) return [];
  const value = (meaning: string) => pairs.find((pair) => pair.meaning === meaning)?.value;
  const reporter = opener?.name ?? parsePerson(value('reporter') ?? '').name;
  const created = value('createdAt');
  const at = opener?.at ?? (created && parseDate(created, dates));
  const by = (names: Set<string>) => reporter !== undefined && names.has(nameKey(reporter));
  return [
    {
      id: 'description',
      ...(reporter && { author: reporter }),
      role: by(people.customer) ? 'customer' : by(people.agents) ? 'agent' : 'unknown',
      ...(at && { at }),
      text,
    },
  ];
}

/** Index of what stands under a "Description" label or heading, or -1. */
function boxOf(layout: Layout, pairs: Pair[], thread: Thread): number {
  const named = pairs.find(({ meaning, name }) => meaning === 'description' && name !== undefined);
  if (named) return named.at;
  for (let at = 0; at < layout.elements.length; at += 1) {
    const own = layout.own[at] ?? '';
    if (own.length < 3 || own.length > 40 || meaningOf(own) !== 'description') continue;
    let holder = at;
    for (let step = 0; step < 3; step += 1) {
      const next = nextOf(layout, holder);
      if (next >= 0 && (layout.chars[next] ?? 0) > 0) {
        return thread.blocks.some((block) => block >= at && block < (layout.ends[next] ?? 0)) ? -1 : next;
      }
      holder = layout.parents[holder] ?? -1;
      if (holder < 0) break;
    }
  }
  return -1;
}
