import type { ADVICE_INTERFACE } from '../playbook/en/advice-interface.ts';
import type { INTERFACE } from '../playbook/en/interface.ts';
import type { MEMORY_INTERFACE } from '../playbook/en/memory-interface.ts';
import type { OPTIONS_INTERFACE } from '../playbook/en/options-interface.ts';
import type { REPLY_INTERFACE } from '../playbook/en/reply-interface.ts';
import type { TEACH_INTERFACE } from '../playbook/en/teach-interface.ts';
import type { Wording } from '../playbook/interface-words.ts';

export type WordKey =
  | keyof typeof INTERFACE
  | keyof typeof ADVICE_INTERFACE
  | keyof typeof OPTIONS_INTERFACE
  | keyof typeof MEMORY_INTERFACE
  | keyof typeof REPLY_INTERFACE
  | keyof typeof TEACH_INTERFACE;
export type Values = Readonly<Record<string, string | number>>;

interface Spoken {
  language: string;
  words: Partial<Record<string, Wording>>;
  plurals: Intl.PluralRules;
}

let spoken: Spoken = { language: 'en', words: {}, plurals: new Intl.PluralRules('en') };

/** Sets the language of the interface and its wording; called once by each page before it draws. */
export function speak(language: string, ...wordings: Readonly<Record<string, Wording>>[]): void {
  spoken = {
    language,
    words: Object.assign({}, ...wordings) as Spoken['words'],
    plurals: new Intl.PluralRules(language),
  };
}

/** Adds wording that a page loads later. */
export function learn(words: Readonly<Record<string, Wording>>): void {
  spoken = { ...spoken, words: { ...spoken.words, ...words } };
}

/** The wording of `key` with `{name}` slots filled; the key itself when the page did not load it. */
export function t(key: WordKey, values: Values = {}): string {
  return fill(spoken.words[key] ?? String(key), values);
}

/** As `t`, for keys that come out of data (`signal.refuses-calls`); undefined when there is no wording. */
export function wordFor(group: string, name: string): string | undefined {
  const wording = spoken.words[`${group}.${name}`];
  return wording === undefined ? undefined : fill(wording, {});
}

/** The wording of a name in data, or the name itself made readable: "asks-for-call" gives "Asks for call". */
export function nameOf(group: string, name: string): string {
  const readable = name.replaceAll(/[-_.]+/g, ' ').trim();
  return wordFor(group, name) ?? readable.charAt(0).toUpperCase() + readable.slice(1);
}

/** A short date and time in the interface's language, the year only when it is another; else the text itself. */
export function formatTime(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const otherYear = at.getFullYear() !== new Date().getFullYear();
  return new Intl.DateTimeFormat(spoken.language, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    ...(otherYear ? { year: 'numeric' } : {}),
  }).format(at);
}

/** A day (ISO 8601, with or without a time) in the interface's language; else the text itself. */
export function formatDay(iso: string): string {
  const at = new Date(iso);
  if (!/^\d{4}-/.test(iso) || Number.isNaN(at.getTime())) return iso;
  // A day without a time stands for itself, wherever the agent is.
  const zone = iso.length === 10 ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(spoken.language, { dateStyle: 'medium', ...zone }).format(at);
}

/** Words as a list ("a, b and c") in the interface's language. */
export function formatList(words: readonly string[]): string {
  return new Intl.ListFormat(spoken.language, { type: 'conjunction' }).format(words);
}

/** A share of 0..1 as a percentage in the interface's language. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(spoken.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** The name of a language (BCP 47) in the interface's language, or the tag itself. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(spoken.language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // A page may carry a tag that is none ("xx_bad").
  }
}

/** Puts language and direction on the document, so that styles and screen readers follow. */
export function markDocument(root: HTMLElement): void {
  root.lang = spoken.language;
  root.dir = isRightToLeft(spoken.language) ? 'rtl' : 'ltr';
}

// getTextInfo is in both browsers but not yet in TypeScript's library.
function isRightToLeft(language: string): boolean {
  const locale = new Intl.Locale(language) as Intl.Locale & { getTextInfo?: () => { direction: string } };
  return locale.getTextInfo?.().direction === 'rtl';
}

// One pass with a function: a value that itself contains `{…}` or `$&` is never expanded again.
function fill(wording: Wording, values: Values): string {
  const text = typeof wording === 'string' ? wording : chooseForm(wording, values.count);
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

function chooseForm(forms: Exclude<Wording, string>, count: string | number | undefined): string {
  const rule = spoken.plurals.select(Number(count ?? 0));
  return (rule === 'one' ? forms.one : rule === 'few' ? forms.few : undefined) ?? forms.other;
}
