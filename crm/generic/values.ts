import { textOf, typedIn } from '../dom.ts';
import { inside, isShown } from '../laid-out.ts';
import type { Layout } from './layout.ts';

/** A value longer than this is a text, not a field. */
const LONG = 300;
const TYPED = /^(text|email|tel|url|date|datetime-local|number|search|)$/;
/** Ways to say that there is no value. */
const NOTHING =
  /^([-–—.…\s]*|\(?(none|no value|not set|not specified|n\/a|empty|unknown|null|keine?r?|nicht gesetzt|ninguno|sin valor|aucun|non renseigné|nessuno|geen|nenhum)\)?)$/i;

/** Returns what a field of the page shows: what is typed or chosen in it, else its words on one line. */
export function shownValue(layout: Layout, index: number): string | undefined {
  const element = layout.elements[index];
  const end = layout.ends[index] ?? 0;
  if (!element || end - index > 200 || (layout.chars[index] ?? 0) > LONG) return undefined;
  const typed = controlValue(element);
  if (typed !== undefined) return meant(typed);
  const words = meant(seenText(element, 'button, [role="button"], label')) ?? meant(seenText(element));
  if (words !== undefined) return words;
  for (let at = index + 1; at < end; at += 1) {
    const control = layout.elements[at];
    const value = control && meant(controlValue(control) ?? '');
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The words of a part of the page on one line, as they are seen. */
export function seenText(element: Element, without?: string): string {
  return textOf(element, without, { inside, skip: (one) => !isShown(one) });
}

/** What is typed or chosen in a control, drafts and ticks left out; undefined for anything else. */
export function controlValue(element: Element): string | undefined {
  const { localName, type } = element as HTMLInputElement;
  const isValue = localName === 'select' || (localName === 'input' && TYPED.test(type));
  const typed = typedIn(element);
  return isValue || typed === undefined ? typed : '';
}

/** The value, unless it says that there is none. */
export function meant(value: string): string | undefined {
  const text = value.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
  return text === '' || text.length > LONG || NOTHING.test(text) ? undefined : text;
}
