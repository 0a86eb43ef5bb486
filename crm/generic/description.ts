import { linesOf } from '../dom.ts';
import { inside, isShown } from '../laid-out.ts';
import { parsePerson } from '../people.ts';
import type { Message } from '../record.ts';
import type { Shared } from '../shared.ts';
import { meaningOf } from './labels.ts';
import { holds, type Layout, nextOf } from './layout.ts';
import { nameKey } from './name-key.ts';
import type { Opener } from './opener.ts';
import type { Pair } from './pairs.ts';
import type { People } from './people-of-page.ts';
import type { Thread } from './thread.ts';

/** A description shorter than this is a field's caption or a placeholder. */
const SHORT = 12;

/** How a record comes in that its customer wrote: `via Email`, `Opened 3 days ago via Web form`, `Origin: Email`. */
const BY_THEM =
  '(e-?mail|(web|contact|customer|self-service)[ -]?(form|portal|site)|web|portal|correo( electrónico)?|อีเมล|ইমেইল|ایمیل|மின்னஞ்சல்|ອີເມວ)';
const CAME_IN = new RegExp(
  `^((opened|created|received|submitted|reported|requested)\\b.{0,40}\\b)?via ${BY_THEM}$`,
  'i',
);
const WROTE = new RegExp(`^${BY_THEM}$`, 'i');
const CHANNEL = /^((case|ticket) )?(channel|origin|source|canal|origen|fuente|ช่องทาง|মাধ্যম|کانال|ຊ່ອງທາງ)$/i;

/** Many desks show what the customer wrote first as the ticket's description, apart from the thread. */
export function descriptionOf(
  layout: Layout,
  pairs: Pair[],
  thread: Thread,
  people: People,
  opener: Opener | undefined,
  created: string | undefined,
  heading: number | undefined,
  { ownWords }: Shared,
): Message[] {
  const box = boxOf(layout, pairs, thread);
  const boxes = box >= 0 ? [box] : belowHeading(layout, pairs, thread, heading ?? -1);
  const lines = boxes.map((at) =>
    linesOf(layout.elements[at] as Element, {
      inside,
      skip: (one) => !isShown(one) || one.localName === 'button',
      quoted: 'blockquote',
    }),
  );
  const text = ownWords(lines.join('\n\n'));
  if (text.length < SHORT || thread.messages.some((message) => message.text === text)) return [];
  // Nothing says whose such paragraphs are: where the thread opens with the customer, a notice of the page.
  if (box < 0)
    return thread.messages.find(({ role }) => role !== 'system')?.role === 'customer'
      ? []
      : [{ id: 'description', role: 'unknown', text }];
  const value = (meaning: string) => pairs.find((pair) => pair.meaning === meaning)?.value;
  const submitter = pairs.find(
    ({ label, meaning }) => meaning === 'email' && /^(submitt|report|sender)/i.test(label),
  );
  const told = parsePerson(value('reporter') ?? submitter?.value ?? '');
  const reporter = opener?.name ?? told.name ?? told.email;
  const at = opener?.at ?? created;
  const by = (names: Set<string>) => reporter !== undefined && names.has(nameKey(reporter));
  const isTheirs =
    by(people.customer) ||
    (!reporter &&
      heading !== undefined &&
      (layout.own.some((own, index) => index < box && own.length < 60 && CAME_IN.test(own)) ||
        pairs.some(({ label, value }) => CHANNEL.test(label) && WROTE.test(value))));
  return [
    {
      id: 'description',
      ...(reporter && { author: reporter }),
      role: isTheirs ? 'customer' : by(people.agents) ? 'agent' : 'unknown',
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
      let next = nextOf(layout, holder);
      while (next >= 0 && layout.chars[next] === 0) next = nextOf(layout, next);
      if (next >= 0 && (layout.chars[next] ?? 0) > 0) {
        return thread.blocks.some((block) => block >= at && block < (layout.ends[next] ?? 0)) ? -1 : next;
      }
      holder = layout.parents[holder] ?? -1;
      if (holder < 0 || (layout.chars[holder] ?? 0) > 40) break;
    }
  }
  return -1;
}

/** Paragraphs between the record's heading and its fields. */
function belowHeading(layout: Layout, pairs: Pair[], thread: Thread, heading: number): number[] {
  const isWords = (at: number) =>
    /^(p|pre|ul|ol|blockquote)$/.test(layout.elements[at]?.localName ?? '') &&
    ![...pairs.map((pair) => pair.at), ...thread.blocks].some((one) => holds(layout, at, one));
  let holder = heading;
  for (let step = 0; step < 3 && holder >= 0; step += 1) {
    // What stands beside the heading may be actions, no words.
    if ((layout.chars[holder] ?? 0) > (layout.chars[heading] ?? 0) + 40) break;
    const words: number[] = [];
    for (let at = nextOf(layout, holder); at >= 0 && isWords(at); at = nextOf(layout, at)) words.push(at);
    if (words.length > 0) return words;
    holder = layout.parents[holder] ?? -1;
  }
  return [];
}
