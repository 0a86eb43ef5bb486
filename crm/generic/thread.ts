import type { Message } from '../record.ts';
import type { Shared } from '../shared.ts';
import { type Block, blockOf } from './block.ts';
import { groupsOf, marksIn } from './groups.ts';
import { AUTHOR_HINT, CUSTOMER_WORDS, isNameLike, YOU } from './hints.ts';
import { meaningOf } from './labels.ts';
import { childrenOf, type Layout } from './layout.ts';
import { loggedIn } from './logged.ts';
import { nameKey } from './name-key.ts';
import type { Pair } from './pairs.ts';
import type { People } from './people-of-page.ts';
import { rolesOf } from './roles.ts';
import type { TimeMark } from './times.ts';

/** Of a longer thread the first message and the newest are read. */
const MAX_MESSAGES = 400;

export interface Thread {
  messages: Message[];
  /** Layout indexes of the messages' boxes. */
  blocks: number[];
  /** Messages between the first and the newest are left out. */
  isPart?: boolean;
}

/** Returns the conversation of a page, oldest first; no messages when no repeated blocks look like one. */
export function threadOf(
  layout: Layout,
  times: TimeMark[],
  outside: boolean[],
  pairs: Pair[],
  people: People,
  shared: Shared,
): Thread {
  const isKnown = (name: string) =>
    YOU.test(name) || [people.customer, people.agents].some((names) => names.has(nameKey(name)));
  // Chats may show names alone.
  const named = () =>
    layout.elements
      .flatMap((element, index) => {
        const own = layout.own[index] ?? '';
        if (outside[index] || own.length !== layout.chars[index] || !isNameLike(own)) return [];
        return isKnown(own) || AUTHOR_HINT.test(element.className) ? [{ index }] : [];
      })
      .slice(0, 1000);
  for (const isTimed of [true, false]) {
    const marks = isTimed ? times : named();
    for (const { blocks: group, layout: held } of groupsOf(layout, marks, outside, pairs)) {
      const items =
        group.length > MAX_MESSAGES
          ? [...group.slice(0, MAX_MESSAGES / 2), ...group.slice(-MAX_MESSAGES / 2)]
          : group;
      const firsts = items.map((index) => marksIn(held, index, marks)[0]);
      // The same words behind every time are no one's name, unless it is known.
      const { who = '' } = firsts[0] ?? {};
      const isSame = items.length > 1 && !isKnown(who) && firsts.every((one) => one?.who === who);
      const blocks = items.map((index, at) => {
        const mark = firsts[at];
        return blockOf(held, index, mark && isSame ? { ...mark, who: '' } : mark, isKnown);
      });
      const told = blocks.filter(({ author, text }) => author !== undefined && text !== '');
      // One box alone, or boxes without times, are messages only when somebody known wrote one.
      const surely = told.some(
        ({ author, email, head }) =>
          isKnown(author ?? '') || isKnown(email ?? '') || head.some((words) => CUSTOMER_WORDS.test(words)),
      );
      if (told.length === 0 || ((told.length < 2 || !isTimed) && !surely)) continue;
      const ordered = isNewestFirst(blocks) ? blocks.reverse() : blocks;
      return {
        messages: messagesOf(layout, ordered, people, shared),
        blocks: items.flatMap((at) => [at, ...behind(held, at)]),
        isPart:
          items.length < group.length ||
          [...layout.cuts].some((cut) => layout.parents[cut] === layout.parents[items[0] ?? -1]),
      };
    }
  }
  return { messages: [], blocks: [] };
}

function messagesOf(layout: Layout, blocks: Block[], people: People, { ownWords }: Shared): Message[] {
  const roles = rolesOf(blocks, people);
  // Where the customer's own messages stand, a note about a mail is a note.
  const writesHere = roles.includes('customer');
  return blocks.flatMap((block, at): Message[] => {
    const own = ownWords(withoutMailHead(block.text));
    const logged = writesHere ? undefined : loggedIn(own, people.customer);
    const text = logged?.text ?? own;
    if (text === '') return [];
    const id = idOf(layout.elements[block.index]) ?? String(at + 1);
    const author = logged?.author ?? block.author ?? block.email;
    return [
      {
        id,
        ...(author && { author }),
        role: logged?.role ?? roles[at] ?? 'unknown',
        ...(block.at && { at: block.at }),
        text,
      },
    ];
  });
}

/** The page's own id of a message, so that it keeps its name when another one comes in. */
function idOf(element: Element | undefined): string | undefined {
  for (const name of ['data-message-id', 'data-comment-id', 'data-id', 'data-persistent', 'id']) {
    const value = element?.getAttribute(name);
    if (value && /\d|-/.test(value) && value.length <= 60) return value;
  }
  return undefined;
}

function isNewestFirst(blocks: Block[]): boolean {
  const times = blocks.flatMap(({ at, about }) => (at ? [Date.parse(at)] : about ? [about] : []));
  const first = times[0];
  const last = times.at(-1);
  return first !== undefined && last !== undefined && first > last;
}

const MAIL_HEAD = new Set(['reporter', 'subject', 'createdAt', 'person']);

/** Some pages put the mail's own head over its words: sender, subject, date in lines of their own. */
function withoutMailHead(text: string): string {
  const lines = text.split('\n');
  const isHead = (line: string) => {
    const label = /^([^:：]{2,20})[:：]\s*\S/.exec(line)?.[1] ?? '';
    return (
      MAIL_HEAD.has(meaningOf(label) ?? '') || /^(to|cc|bcc|date|sent|reply-to|para|an|à|ถึง|به)$/i.test(label)
    );
  };
  const words = lines.findIndex((line) => line.trim() !== '' && !isHead(line));
  const head = lines.slice(0, Math.max(0, words)).filter(isHead);
  return head.length >= 2 ? lines.slice(words).join('\n') : text;
}

/** What a message holds beside its own box, where its words stand next to its head. */
function behind(held: Layout, head: number): number[] {
  return childrenOf(held, head).filter((at) => held.parents[at] !== head);
}
