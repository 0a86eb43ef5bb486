import { parsePerson } from '../people.ts';
import { isNameLike } from './hints.ts';
import { type Meaning, meaningOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { nameKey } from './name-key.ts';
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
/** Pages put beside a name how many records there are, and what can be done. */
const COUNT = /\s*\(\s*\p{Nd}+\s*\).*$/u;
const PHONE = /^[+(]?\p{Nd}[\p{Nd}\s()./-]{5,24}$/u;

/** What is known of a page before its customer is. */
export interface Clues {
  outside: boolean[];
  inThread(index: number): boolean;
  agents: Set<string>;
  /** Who wrote messages of the page. */
  authors: Set<string>;
  /** Who is named with a time above the words that open the record. */
  opener?: string;
}

/** Returns the record's customer from its labelled values, then from the links beside them. */
export function identityOf(layout: Layout, pairs: Pair[], clues: Clues): Identity {
  const { outside, inThread, agents } = clues;
  const usable = pairs.filter(({ at }) => !outside[at] && !inThread(at));
  const all = (meaning: Meaning) => usable.filter((pair) => pair.meaning === meaning);
  const first = (meaning: Meaning, take: (value: string) => string | undefined) =>
    firstOf(all(meaning), take);
  // A field that lists several people names none of them.
  const isList = (value: string) => value.split('@').length > 2;
  const emailIn = (value: string) => (isList(value) ? undefined : EMAIL.exec(value)?.[0]);
  const nameIn = (value: string) => {
    const { name } = parsePerson(value.replace(COUNT, ''));
    return name && !isList(value) && isNameLike(name) && !agents.has(nameKey(name)) ? name : undefined;
  };
  const given = first('firstName', nameIn);
  const last = first('lastName', nameIn);
  const full = both(given, last);
  const person = first('person', nameIn);
  // Beside a first and a last name "Customer" may be who they work for.
  const pairFor = (meaning: Meaning) => all(meaning).find(({ value }) => nameIn(value));
  const isFirm =
    person &&
    full &&
    given &&
    last &&
    // A firm may hold a family name; somebody else's name ends with it, unless they wrote here under the full name.
    !person.value.includes(given.value) &&
    (!person.value.endsWith(last.value) || clues.authors.has(nameKey(full.value))) &&
    !clues.authors.has(nameKey(person.value)) &&
    standTogether(layout, [pairFor('person'), pairFor('firstName'), pairFor('lastName')]);
  const strong = (isFirm ? full : person) ?? full ?? first('name', nameIn);
  const email = first('person', emailIn) ?? first('email', emailIn);
  const linked = linkOf(layout, 'mailto:', clues, usable);
  const carded = strong ? undefined : besideLink(layout, linked, clues);
  const weak = !strong && !email && !carded?.labelled;
  const opened =
    clues.opener && !agents.has(nameKey(clues.opener))
      ? { value: clues.opener, via: 'Named with a time above the first words' }
      : undefined;
  const reporter = (strong ?? carded) ? undefined : (first('reporter', nameIn) ?? opened);
  const phone =
    first('phone', (value) => (PHONE.test(value) ? value : undefined)) ??
    linkOf(layout, 'tel:', clues, usable) ??
    numberBeside(layout, linked);
  const company =
    first('company', (value) => (/^[^@]*\p{L}[^@]*$/u.test(value) ? value.replace(COUNT, '') : undefined)) ??
    companyLink(layout, clues) ??
    (isFirm ? person : undefined);
  const foundName = strong ?? carded ?? reporter;
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

/** Whether values stand in one group of fields: side by side, or each in a row of its own. */
function standTogether({ parents }: Layout, pairs: (Pair | undefined)[]): boolean {
  const count = (places: (number | undefined)[]) => new Set(places).size;
  const boxes = pairs.map((pair) => parents[pair?.at ?? -1]);
  if (count(boxes) === 1) return true;
  return count(boxes) === pairs.length && count(boxes.map((box) => parents[box ?? -1])) === 1;
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

interface Linked extends Found {
  at: number;
}

/** The one address that the page links to, when it links to a single one. */
function linkOf(
  layout: Layout,
  scheme: 'mailto:' | 'tel:',
  { outside, inThread }: Clues,
  pairs: Pair[],
): Linked | undefined {
  const agents = pairs.filter(({ meaning }) => meaning === 'agent').map(({ value }) => value);
  const found = new Map<string, number>();
  layout.elements.forEach((element, index) => {
    const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    if (!href.startsWith(scheme) || outside[index] || inThread(index) || isInProse(layout, index)) return;
    const value = decode(href.slice(scheme.length).split('?')[0] ?? '').replace(/[<>]/g, '');
    if (value !== '' && !found.has(value) && !agents.some((agent) => agent.includes(value)))
      found.set(value, index);
  });
  const [only] = found;
  return only && found.size === 1
    ? { value: only[0], at: only[1], via: scheme === 'tel:' ? 'Link to call' : 'Link to write a mail' }
    : undefined;
}

/** Whether a link stands among the words of a text, where an address may be anybody's. */
function isInProse({ own, parents }: Layout, at: number): boolean {
  return (own[parents[at] ?? -1] ?? '').length > 40;
}

/**
 * The name in the same small box as the only address: below a heading such as "Contact", or of somebody
 * who wrote in this record.
 */
function besideLink(
  layout: Layout,
  link: Linked | undefined,
  { agents, authors }: Clues,
): (Found & { labelled: boolean }) | undefined {
  if (!link) return undefined;
  let box = link.at;
  for (let step = 0; step < 6; step += 1) {
    box = layout.parents[box] ?? -1;
    const end = layout.ends[box] ?? 0;
    if (box < 0 || end - box > 80 || (layout.chars[box] ?? 0) > 400) return undefined;
    let labelled = false;
    for (let at = box + 1; at < end; at += 1) {
      const own = layout.own[at] ?? '';
      if (own === '' || own.length !== layout.chars[at]) continue;
      if (meaningOf(own) === 'person') labelled = true;
      else if (!isNameLike(own) || meaningOf(own) || agents.has(nameKey(own))) continue;
      else if (authors.has(nameKey(own)) || (labelled && isWritten(own) && !isControl(layout, at)))
        return { value: own, via: 'Name beside the only mail address', labelled };
    }
  }
  return undefined;
}

/** A telephone number in the same small box as the only address. */
function numberBeside(layout: Layout, link: Linked | undefined): Found | undefined {
  let box = link?.at ?? -1;
  for (let step = 0; step < 4 && box >= 0; step += 1) {
    box = layout.parents[box] ?? -1;
    const end = layout.ends[box] ?? 0;
    if (end - box > 80 || (layout.chars[box] ?? 0) > 400) return undefined;
    const found = layout.own.slice(box, end).find((own) => /^[+(0]/.test(own) && PHONE.test(own));
    if (found) return { value: found, via: 'Number beside the only mail address' };
  }
  return undefined;
}

/** A name is written with capitals where there are any. */
function isWritten(name: string): boolean {
  return name.split(/\s+/).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

function isControl({ elements }: Layout, at: number): boolean {
  return elements[at]?.closest('button, [role="button"], [class*="btn"], [class*="badge"]') != null;
}

const COMPANY_LINK = /(?:^|[/#?&=])(?:compan(?:y|ies)|accounts?|organi[sz]ations?)[/=]/i;

/** The one company whose own page is linked to outside the conversation. */
function companyLink(layout: Layout, { outside, inThread }: Clues): Found | undefined {
  const found = new Set<string>();
  layout.elements.forEach((element, index) => {
    if (element.localName !== 'a' || outside[index] || inThread(index)) return;
    const href = element.getAttribute('href') ?? '';
    if (href.length > 200 || !COMPANY_LINK.test(href) || !/\d/.test(href)) return;
    for (let at = index; at < (layout.ends[index] ?? 0); at += 1) {
      const own = layout.own[at] ?? '';
      // A single letter stands for the picture.
      if (own.length > 1 && own.length <= 60) found.add(own);
    }
  });
  const [only] = found;
  return only && found.size === 1 ? { value: only, via: "Link to the company's page" } : undefined;
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
