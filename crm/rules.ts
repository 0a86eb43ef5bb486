import type { MessageRules, PageRules, RowRules, Way } from './adapter.ts';
import type { DateContext } from './dates.ts';
import { parseDate } from './dates.ts';
import { find, findAll, fits, linesOf, textOf } from './dom.ts';
import { ownWords } from './message-text.ts';
import { parsePerson } from './people.ts';
import type { Message, RecordField } from './record.ts';

/** Of a longer thread the first message and the newest are read: how it began and where it stands. */
const MAX_MESSAGES = 400;
const MAX_FIELDS = 200;

export interface Found {
  value: string;
  via: string;
}

/** Tries the ways in order and returns the first value that is not empty. */
export function firstOf(
  ways: Way[],
  scope: ParentNode,
  names: Record<string, string> = {},
): Found | undefined {
  for (const way of ways) {
    const selector = fill(way.at, names);
    const element = selector === undefined ? undefined : find(scope, selector);
    if (!element) continue;
    const raw = way.attribute ? (element.getAttribute(way.attribute) ?? '') : textOf(element, way.without);
    const value = (way.pick ? (way.pick.exec(raw)?.[1] ?? '') : raw).trim();
    if (value !== '') return { value, via: way.via };
  }
  return undefined;
}

/** Puts names into a selector; undefined when one is missing or could break out of it. */
function fill(selector: string, names: Record<string, string>): string | undefined {
  let whole = true;
  const filled = selector.replace(/\{(\w+)\}/g, (_, key: string) => {
    const name = names[key];
    if (name === undefined || !/^[\w-]+$/.test(name)) whole = false;
    return name ?? '';
  });
  return whole ? filled : undefined;
}

/** Returns the fields that the CRM's owner defined, those without a value left out. */
export function readRows(
  rules: RowRules[],
  doc: Document,
  names: Record<string, string>,
): { field: RecordField; via: string }[] {
  return rules.flatMap((rule) =>
    findAll(doc, fill(rule.row, names) ?? ':not(*)')
      .slice(0, MAX_FIELDS)
      .flatMap((row) => {
        const labelled = find(row, rule.label);
        const label = labelled ? textOf(labelled).replace(/\s*:$/, '') : '';
        if (label === '' || fits(row, rule.empty)) return [];
        const name = rule.name?.pick.exec(row.getAttribute(rule.name.attribute) ?? '')?.[1];
        const exactly = rule.exact && name ? fill(rule.exact.at, { name }) : undefined;
        const exact = exactly && rule.exact ? find(doc, exactly)?.getAttribute(rule.exact.attribute) : '';
        const values = findAll(row, rule.value)
          .map((value) => textOf(value))
          .filter(Boolean);
        const value = exact?.trim() || values.join(', ');
        return value === '' ? [] : [{ field: { label, ...(name && { name }), value }, via: rule.via }];
      }),
  );
}

/** The page's messages in its order. A mail can hold markup like one: what lies inside another is its text. */
export function itemsOf(doc: Document, { item }: MessageRules): Element[] {
  return findAll(doc, item).filter((element) => !element.parentElement?.closest(item));
}

/** Returns the thread, oldest first, and why parts of it may be missing. */
export function readMessages(
  page: PageRules,
  doc: Document,
  dates: DateContext,
): { messages: Message[]; gap?: MessageRules['gaps'][number] } {
  const rules = page.messages;
  const all = itemsOf(doc, rules);
  const items = bounded(isNewestFirst(all, rules) ? all.reverse() : all);
  const roles = rules.roles(items, doc);
  const messages = items.flatMap((item, index): Message[] => {
    const text = ownWords(
      findAll(item, rules.body)
        .filter(
          (body, _, all) =>
            !fits(body, rules.foreign) && !all.some((other) => other !== body && other.contains(body)),
        )
        .map((body) =>
          linesOf(body, { without: rules.chrome, quoted: rules.quoted, preformatted: rules.preformatted }),
        )
        .join('\n\n'),
    );
    if (text === '') return [];
    const author = firstOf(rules.author, item)?.value;
    const name = author && (parsePerson(author).name ?? author);
    const shown = firstOf(rules.at, item)?.value;
    const at = shown && parseDate(shown, dates);
    return [
      {
        id: item.getAttribute(rules.id) ?? String(index + 1),
        ...(name && { author: name }),
        role: roles[index] ?? 'unknown',
        ...(at && { at }),
        text,
      },
    ];
  });
  const gap = rules.gaps.find(({ when }) => find(doc, when));
  return { messages, ...(gap && { gap }) };
}

function bounded(items: Element[]): Element[] {
  const [first] = items;
  return first && items.length > MAX_MESSAGES ? [first, ...items.slice(1 - MAX_MESSAGES)] : items;
}

/** Ids of a thread grow with time; a page that shows the largest first is in reverse order. */
function isNewestFirst(items: Element[], rules: MessageRules): boolean {
  const ids = items.map((item) => Number(item.getAttribute(rules.id)));
  const first = ids[0];
  const last = ids.at(-1);
  return first !== undefined && last !== undefined && first > last;
}
