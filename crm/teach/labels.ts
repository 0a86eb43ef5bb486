import { fits } from '../dom.ts';
import { meaningOf, plainLabel } from '../generic/labels.ts';
import { childrenOf, type Layout } from '../generic/layout.ts';
import { seenText } from '../generic/values.ts';

const LONGEST = 48;
/** So many labels of one look tell enough. */
const ENOUGH = 60;
export const CONTROLS: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);
const BY_TAG = 'dt, th, label, legend, [role="rowheader"], [role="columnheader"], [role="term"]';
const BY_CLASS =
  '[class*="label" i], [class*="caption" i], [class*="field-name" i], [class*="fieldname" i], [class*="term" i]';

/** The words of a small part of the page on one line; empty for a larger one. */
export function wordsAt(layout: Layout, at: number): string {
  const chars = layout.chars[at] ?? 0;
  const element = layout.elements[at];
  const end = layout.ends[at] ?? 0;
  if (!element || chars === 0 || chars > 2 * LONGEST || end - at > 8) return '';
  // A control that stands with words is their value: they are not all that is shown.
  if (layout.elements.slice(at + 1, end).some((one) => CONTROLS.has(one.localName))) return '';
  return (layout.own[at] ?? '').length === chars ? (layout.own[at] ?? '') : seenText(element);
}

/** Where the page shows this label: as all that a part says, or as what it says beside its children. */
export function labelsNamed(layout: Layout, label: string): number[] {
  const wanted = plainLabel(label);
  const found: number[] = [];
  // Most of a page is ruled out by its length alone: this runs each time that the page changes.
  const near = (length: number) => length >= 0.6 * wanted.length && length <= wanted.length + 8;
  layout.elements.forEach((_, at) => {
    const own = layout.own[at] ?? '';
    const says =
      (near(own.length) && plainLabel(own) === wanted) ||
      (near(layout.chars[at] ?? 0) && plainLabel(wordsAt(layout, at)) === wanted);
    if (!says) return;
    // Of boxes around the same words the outermost counts.
    const parent = layout.parents[at] ?? -1;
    if (found.includes(parent) && layout.chars[parent] === layout.chars[at]) return;
    found.push(at);
  });
  return found;
}

/** Whether words could be a label at all: short, of letters, no address, number or date. */
export function mayLabel(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text) && !/@|\d{2}|https?:/.test(text);
}

/**
 * How surely a part of the page is a label, 0 (not at all) to 5. Values must not be taken for labels:
 * they would be another customer's on the next page.
 */
export function labelStrength(layout: Layout, at: number, text: string): number {
  const element = layout.elements[at];
  if (!element || !mayLabel(text)) return 0;
  if (fits(element, BY_TAG)) return 5;
  if (meaningOf(text)) return 4;
  if (/[:：]$/.test(text) || fits(element, BY_CLASS)) return 3;
  return isOneOfAlike(layout, at) ? 2 : 0;
}

/** Words that no list knows are labels when they look like others, beside values that differ in kind. */
function isOneOfAlike(layout: Layout, at: number): boolean {
  const { elements } = layout;
  const shape = shapeOf(layout, at);
  const seen = new Set<string>();
  const kinds = new Set<string>();
  let strange = 0;
  for (let other = 0; other < elements.length && seen.size + strange < ENOUGH; other += 1) {
    const { localName, className } = elements[other] ?? {};
    if (localName !== elements[at]?.localName || className !== elements[at]?.className) continue;
    if (shapeOf(layout, other) !== shape) continue;
    const words = wordsAt(layout, other);
    const value = nextTo(layout, other);
    if (value !== undefined && shapeOf(layout, value) === shape) return false;
    if (value === undefined || !mayLabel(words)) {
      strange += 1;
      continue;
    }
    seen.add(words);
    kinds.add(kindOf(wordsAt(layout, value)));
  }
  return seen.size >= 3 && kinds.size >= 2 && 4 * strange <= seen.size;
}

function nextTo(layout: Layout, at: number): number | undefined {
  const siblings = childrenOf(layout, layout.parents[at] ?? -1);
  return siblings[siblings.indexOf(at) + 1];
}

/** Values of fields differ in kind; those of a list of people are all alike. */
function kindOf(value: string): string {
  if (value === '') return 'other';
  if (/@/.test(value)) return 'address';
  if (/\d/.test(value)) return 'number';
  return /^\p{L}[\p{L}'’.-]*$/u.test(value) ? 'word' : 'words';
}

function shapeOf(layout: Layout, at: number): string {
  const { elements, parents } = layout;
  const element = elements[at];
  const parent = elements[parents[at] ?? -1];
  const place = element?.className ? '' : placeOf(element);
  return `${element?.localName}.${element?.className}${place}<${parent?.localName}.${parent?.className}`;
}

/** First, second, or further on: without a class it is what tells a label from its value. */
function placeOf(element: Element | undefined): number {
  const before = element?.previousElementSibling;
  return before ? (before.previousElementSibling ? 2 : 1) : 0;
}
