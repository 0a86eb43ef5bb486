import type { Customer } from '../crm/record.ts';

const LONGEST_LINE = 60;
/** Control characters and the marks that turn the direction of text; joiners of Persian and Bengali stay. */
const UNSAFE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]+/gu;
/** They would pass for a gap, a placeholder or markup. */
const BRACKETS = /[{}[\]<>]+/g;
const NO_NAME = /@|:\/\/|^www\./i;
/** No name holds these: what is left of markup or of a template would read as nonsense in a greeting. */
const MARKUP = /[{}<>]/;

/** Untrusted text as one line of at most 60 characters, fit to stand in a sentence; absent when nothing is left. */
export function oneLine(text: string | undefined, longest = LONGEST_LINE): string | undefined {
  if (text === undefined) return undefined;
  // A page may hold megabytes: nothing beyond a few lines can matter here.
  const line = text
    .slice(0, longest * 10)
    .replace(UNSAFE, ' ')
    .replace(BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  if (letters.length <= longest) return line || undefined;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** The customer's name as written; absent for an address, a link or a number that stands in its place. */
export function nameOf(customer: Customer): string | undefined {
  return properName(customer.name) ?? properName(customer.firstName);
}

/**
 * The name to use between people who know each other. Only a name that the record itself calls the
 * first name is used alone: which word of a full name that would be differs between peoples.
 */
export function firstNameOf(customer: Customer): string | undefined {
  return properName(customer.firstName) ?? properName(customer.name);
}

function properName(text: string | undefined): string | undefined {
  if (text && MARKUP.test(text)) return undefined;
  const name = oneLine(text);
  return name && /\p{L}/u.test(name) && !NO_NAME.test(name) ? name : undefined;
}
