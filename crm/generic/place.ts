import type { RecordKind } from '../record.ts';
import { meaningOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { nameKey } from './name-key.ts';
import { seenText } from './values.ts';

const KINDS: [RecordKind, RegExp][] = [
  ['ticket', /^(tickets?|cases?|issues?|conversations?|requests?|incidents?|helpdesk|inbox|threads?)$/],
  ['lead', /^leads?$/],
  ['deal', /^(deals?|opportunit(y|ies))$/],
  ['company', /^(compan(y|ies)|accounts?|organi[sz]ations?)$/],
  ['contact', /^(contacts?|customers?|clients?|people|persons?|partners?|part(y|ies)|guests?|users?)$/],
];
/** Pages that ask for somebody's own data, or show many records: never one customer's. */
const ELSEWHERE =
  /^(log-?in|sign-?in|sign-?up|register|registration|checkout|cart|basket|shop|products?|password|settings|preferences|search|my-?account|new|create)$/;

/** What a page's address and headings say about the record. */
export interface Place {
  kind?: RecordKind;
  id?: string;
  /** The page is of a kind that is no record. */
  elsewhere: boolean;
}

/** Reads the record's kind and id from the address, in whichever part of it they stand. */
export function placeOf(url: URL): Place {
  const parts = `${url.pathname}/${url.hash.replace(/^#!?/, '')}`
    .split(/[^\p{L}\p{N}_.-]+/u)
    .flatMap((part) => part.split('.'))
    .filter((part) => part !== '' && !/^(php|html?|aspx?|jsp|pl|cgi)$/.test(part));
  const words = parts.map((part) => part.toLowerCase());
  const query = [...url.searchParams, ...new URLSearchParams(url.hash.replace(/^#[^?]*\??/, ''))];
  const inQuery = (rule: RegExp) => query.find(([key, value]) => rule.test(key) && isId(value))?.[1];
  const kind = KINDS.find(([, rule]) => words.some((word) => rule.test(word)));
  // The number behind the kind's own word is the record's; another in the query may be a folder's.
  const behind = words.findLastIndex((word) => kind?.[1].test(word)) + 1;
  const own = behind > 0 ? parts[behind] : undefined;
  const id =
    inQuery(/^(id|record|ticket|case|issue|number)$/i) ??
    (own !== undefined && isId(own) ? own : undefined) ??
    inQuery(/^\w*[_-]?id$/i) ??
    parts.findLast(isId);
  return {
    ...(kind && { kind: kind[0] }),
    ...(id && { id }),
    elsewhere: words.some((word) => ELSEWHERE.test(word)),
  };
}

function isId(part: string): boolean {
  return /^[\p{L}]{0,6}[-_]?\d{1,20}$|^[\da-f]{8}-[\da-f-]{20,}$|^(?=.*\d)[\da-z]{12,32}$/iu.test(part);
}

/** `Ticket #123` names the record by its number, not by its subject. */
const NUMBERED =
  /^[^\p{L}\p{N}#№]*(?:\p{L}+\s+){0,2}(?:#|№|no\.?|nr\.?|id:?)?\s*([\p{L}]{0,6}-?\d+)[^\p{L}\p{N}]*$/u;

/** Says what the page is for, not what the record is about. */
const OF_PAGE =
  /^((view|edit|show|update) )?(tickets?|cases?|issues?|requests?|conversations?|customers?|contacts?|clients?|records?)\s?\d*( (details?|view|information|info|overview|properties|editing))?$/i;

export interface Heading {
  at?: number;
  subject?: string;
  id?: string;
}

/** The page's main heading: the one that the title repeats, else the first large one outside navigation. */
export function headingOf(
  layout: Layout,
  outside: boolean[],
  inThread: (index: number) => boolean,
  title: string,
  names: Set<string>,
): Heading {
  const found: { text: string; size: number; place: number; index: number }[] = [];
  let id: string | undefined;
  layout.elements.forEach((element, index) => {
    const chars = layout.chars[index] ?? 0;
    if (chars < 2 || chars > 250 || outside[index] || inThread(index) || found.length > 60) return;
    const level =
      /^h([1-6])$/.exec(element.localName)?.[1] ??
      (element.getAttribute('role') === 'heading' ? '3' : undefined);
    const named = /(^|[\s_-])(subject|ticket-title|record-name|page-title)/i.test(element.className);
    // Some pages head their records by a plain box that the title repeats.
    const own = layout.own[index] ?? '';
    const titled =
      own.length > 5 &&
      own.length === chars &&
      3 * own.length > title.length &&
      title.includes(own) &&
      !names.has(nameKey(own));
    if (!level && !named && !titled) return;
    const text = seenText(element, 'button, [role="button"], small, [class*="badge" i]');
    const number = NUMBERED.exec(text)?.[1];
    if (number) id ??= number;
    const bare = withoutNumber(text);
    if (number || bare.length < 2 || bare.endsWith(':') || meaningOf(bare) || OF_PAGE.test(bare)) return;
    const place = title.indexOf(bare);
    found.push({
      index,
      text,
      size: named ? 0 : Number(level ?? 5),
      place: place < 0 ? Number.POSITIVE_INFINITY : place,
    });
  });
  const inTitle = found
    .filter(({ place }) => Number.isFinite(place))
    .sort((a, b) => a.place - b.place || a.size - b.size);
  const best = inTitle[0] ?? found.sort((a, b) => a.size - b.size)[0];
  if (!best) return id ? { id } : {};
  const numbered = /(?:^|\s)#\s?(\d+)\b/.exec(best.text)?.[1];
  const chosen = id ?? numbered;
  return { at: best.index, subject: withoutNumber(best.text), ...(chosen && { id: chosen }) };
}

/** `#123: Subject` and `Subject #123` without the number. */
function withoutNumber(text: string): string {
  return text
    .replace(/^.*\s[›»→>/]\s+/u, '')
    .replace(/^[^\p{L}\p{N}#№]*(?:\p{L}+\s*)?[#№]\s?[\p{L}]{0,6}-?\d+\s*[:：–—-]?\s*/u, '')
    .replace(/^\[[^\]]*\d[^\]]*\]\s*/, '')
    .replace(/\s*[([]?#\s?\d+[)\]]?$/, '')
    .trim();
}
