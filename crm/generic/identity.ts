import { parsePerson } from '../people.ts';
import { isNameLike } from './hints.ts';
import type { Meaning } from './labels.ts';
import type { Layout } from './layout.ts';
import type { Pair } from './pairs.ts';

export interface Found {
  value: string;
  via: string;
}

/** Who the record is about, as far as labels and links tell. */
export interface Identity {
  name?: Found;
  /** Only from a field that is labelled so: which word of a full name it would be differs between peoples. */
  firstName?: Found;
  email?: Found;
  phone?: Found;
  company?: Found;
  /** Only the one who wrote the ticket is named, by a word that a wiki uses as well. */
  weak: boolean;
  /** Several customers are in sight: which one is meant cannot be told. */
  ambiguous: boolean;
}

const EMAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:".]+/;
const PHONE = /^[+(]?\p{Nd}[\p{Nd}\s()./-]{5,24}$/u;

/** Returns the record's customer from its labelled values, then from the links beside them. */
export function identityOf(
  layout: Layout,
  pairs: Pair[],
  outside: boolean[],
  inThread: (index: number) => boolean,
): Identity {
  const usable = pairs.filter(({ at }) => !outside[at] && !inThread(at));
  const all = (meaning: Meaning) => usable.filter((pair) => pair.meaning === meaning);
  const first = (meaning: Meaning, take: (value: string) => string | undefined) =>
    firstOf(all(meaning), take);
  const emailIn = (value: string) => EMAIL.exec(value)?.[0];
  const nameIn = (value: string) => {
    const { name } = parsePerson(value);
    return name && isNameLike(name) ? name : undefined;
  };
  const given = first('firstName', nameIn);
  const strong = first('person', nameIn) ?? both(given, first('lastName', nameIn)) ?? first('name', nameIn);
  const email = first('person', emailIn) ?? first('email', emailIn);
  const weak = !strong && !email;
  const reporter = strong ? undefined : first('reporter', nameIn);
  const linked = linkOf(layout, 'mailto:', outside, inThread, usable);
  const phone =
    first('phone', (value) => (PHONE.test(value) ? value : undefined)) ??
    linkOf(layout, 'tel:', outside, inThread, usable);
  const company = first('company', (value) => (value.includes('@') ? undefined : value));
  const foundName = strong ?? reporter;
  const foundEmail = email ?? (weak ? first('reporter', emailIn) : undefined) ?? linked;
  return {
    ...(foundName && { name: foundName }),
    ...(given && isPartOf(given, foundName) && { firstName: given }),
    ...(foundEmail && { email: foundEmail }),
    ...(phone && { phone }),
    ...(company && company.value !== foundName?.value && { company }),
    weak,
    ambiguous: isTwice(all('person')) || isTwice(all('name')) || (!strong && isTwice(all('email'))),
  };
}

/** Whether one label stands for two different values. */
function isTwice(pairs: Pair[]): boolean {
  return pairs.some((one) => pairs.some((other) => one.label === other.label && one.value !== other.value));
}

function firstOf(pairs: Pair[], take: (value: string) => string | undefined): Found | undefined {
  for (const { value, via } of pairs) {
    const taken = take(value);
    if (taken) return { value: taken, via };
  }
  return undefined;
}

function both(first: Found | undefined, last: Found | undefined): Found | undefined {
  if (!first || !last) return undefined;
  return { value: `${first.value} ${last.value}`, via: `${first.via}; ${last.via}` };
}

/** The one address that the page links to, when it links to a single one. */
function linkOf(
  layout: Layout,
  scheme: 'mailto:' | 'tel:',
  outside: boolean[],
  inThread: (index: number) => boolean,
  pairs: Pair[],
): Found | undefined {
  const agents = pairs.filter(({ meaning }) => meaning === 'agent').map(({ value }) => value);
  const found = new Set<string>();
  layout.elements.forEach((element, index) => {
    const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    if (!href.startsWith(scheme) || outside[index] || inThread(index)) return;
    const value = decode(href.slice(scheme.length).split('?')[0] ?? '');
    if (value !== '' && !agents.some((agent) => agent.includes(value))) found.add(value);
  });
  const [only] = found;
  return only && found.size === 1
    ? { value: only, via: scheme === 'tel:' ? 'Link to call' : 'Link to write a mail' }
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
}

/** Whether a first name is the named person's own; a form may hold a colleague's beside it. */
function isPartOf(first: Found, name: Found | undefined): boolean {
  return (
    name === undefined ||
    name.value.split(' ').includes(first.value) ||
    name.value.includes(`${first.value} `)
  );
}
