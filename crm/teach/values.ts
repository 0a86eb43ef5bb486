import { meant } from '../generic/values.ts';
import { parsePerson } from '../people.ts';
import type { TaughtName } from '../taught.ts';

/** Longest value of a field; an own field may be a short text. */
const LONG = 120;

/**
 * The value of a field in what a place shows, or undefined when that cannot be one: another page may show
 * something else there, and a wrong value is worse than none.
 */
export function valueAs(field: TaughtName, shown: string, element?: Element): string | undefined {
  const text = meant(shown);
  if (field === 'customer.email') return emailIn(text) ?? emailIn(linkOf(element, 'mailto:'));
  if (field === 'customer.phone') return phoneIn(text) ?? phoneIn(linkOf(element, 'tel:'));
  if (text === undefined) return undefined;
  if (field === 'customer.name') {
    const { name } = parsePerson(text);
    return name !== undefined && name.length <= 80 && /\p{L}/u.test(name) ? name : undefined;
  }
  if (field === 'subject' || field.startsWith('fields.')) return text;
  return text.length <= LONG ? text : undefined;
}

function emailIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parsePerson(text).email;
}

function phoneIn(text: string | undefined): string | undefined {
  const digits = text?.replace(/\D/g, '').length ?? 0;
  return text !== undefined && text.length <= 60 && digits >= 5 && digits <= 24 ? text : undefined;
}

function linkOf(element: Element | undefined, scheme: string): string | undefined {
  const link = element?.closest('a') ?? element?.querySelector('a');
  const href = link?.getAttribute('href') ?? '';
  if (!href.toLowerCase().startsWith(scheme)) return undefined;
  const bare = href.slice(scheme.length).split('?')[0] ?? '';
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
