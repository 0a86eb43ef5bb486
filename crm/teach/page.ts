import type { Reading } from '../reading.ts';
import type { RecordKind } from '../record.ts';
import { routeOf, type TaughtPage } from '../taught.ts';

const KINDS: [RecordKind, RegExp][] = [
  ['lead', /^leads?$/i],
  ['deal', /^(deals?|opportunit(y|ies))$/i],
  ['company', /^(compan(y|ies)|accounts?|organi[sz]ations?)$/i],
  ['contact', /^(contacts?|customers?|clients?|people|persons?|partners?)$/i],
];
const NUMBERED = /^(?!v\d$)(\p{L}{0,6}[-_]?\d{1,20}|[\da-f]{8}-[\da-f-]{20,}|(?=.*\d)[\w-]{8,40})$/iu;
const OF_RECORD = /^(id|record|ticket|case|issue|number|\w*[_-]?id)$/i;

/**
 * The pages that are like the one at this address: what tells one record from another is left open. Neither
 * numbers nor what the page shows of the customer (`known`) stay in it.
 */
export function pageLike(url: URL, known: readonly string[], reading?: Reading): TaughtPage {
  const open = (path: string) =>
    path
      .split('/')
      .map((part) => (part !== '' && (isId(part) || isTold(part, known)) ? '*' : part))
      .join('/');
  const query = [...url.searchParams]
    .filter(([key, value]) => OF_RECORD.test(key) && isId(value))
    .map(([key]) => `${key}=*`);
  const route = routeOf(url.hash);
  const path = `${open(url.pathname)}${query.length > 0 ? `?${query.join('&')}` : ''}${route && open(route)}`;
  return { origin: url.origin, path, kind: kindOf(path, reading) };
}

function isId(part: string): boolean {
  return NUMBERED.test(decoded(part));
}

function isTold(part: string, known: readonly string[]): boolean {
  const words = decoded(part).toLowerCase();
  if (words.includes('@')) return true;
  return known.some((value) =>
    value
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length >= 3 && words.split(/[^\p{L}\p{N}]+/u).includes(word)),
  );
}

function kindOf(path: string, reading: Reading | undefined): RecordKind {
  if (reading?.state === 'record') return reading.record.kind;
  const words = path.split(/[/#?!]+/);
  return KINDS.find(([, rule]) => words.some((word) => rule.test(word)))?.[0] ?? 'ticket';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
