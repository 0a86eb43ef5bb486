import { find, fits } from '../dom.ts';
import { apiNameOf } from './api-names.ts';
import { type Meaning, meaningOf, plainLabel } from './labels.ts';
import { childrenOf, holds, type Layout, nextOf } from './layout.ts';
import { controlValue, meant, seenText, shownValue } from './values.ts';

/** A label, or a field's own name, with the value that the page shows for it. */
export interface Pair {
  label: string;
  name?: string;
  meaning?: Meaning;
  value: string;
  /** Where the value stands in the layout. */
  at: number;
  via: string;
}

const MAX_PAIRS = 400;
const LABELLED = '[class*="label" i], [class*="caption" i], [class*="field-name" i], [class*="fieldname" i]';

/** Returns the labelled values of a page, in layout order, each with the way it was found. */
export function pairsOf(layout: Layout): Pair[] {
  const named: Pair[] = [];
  const beside: Pair[] = [];
  const shapes = new Set<string>();
  for (let at = 0; at < layout.elements.length && named.length + beside.length < MAX_PAIRS; at += 1) {
    const element = layout.elements[at];
    if (!element) break;
    const api = apiNameOf(element);
    const held = api && (api.attribute === 'class' ? shownValue(layout, at) : withoutLabel(layout, at));
    if (api && held !== undefined) {
      const { meaning, attribute, name } = api;
      named.push({
        label: name,
        name,
        meaning,
        value: held,
        at,
        via: `Field name in ${attribute}="${name}"`,
      });
    }
    const pair = pairAt(layout, at);
    if (pair) beside.push(pair);
    if (pair?.meaning) shapes.add(shapeOf(layout, at));
  }
  const all = [...named, ...beside, ...alike(layout, shapes, beside)].slice(0, MAX_PAIRS);
  // The heading of a box with labelled values labels none of them.
  return all.filter(({ at }) => !beside.some((other) => other.at !== at && holds(layout, at, other.at)));
}

/** Labels that no word list knows, told by looking exactly like those that one knows. */
function alike(layout: Layout, shapes: Set<string>, known: Pair[]): Pair[] {
  const taken = new Set(known.map(({ at }) => at));
  const found: Pair[] = [];
  for (let at = 0; at < layout.elements.length && found.length < MAX_PAIRS; at += 1) {
    const label = layout.own[at] ?? '';
    if (!mayLabel(label) || !shapes.has(shapeOf(layout, at))) continue;
    const pair = besideOf(layout, at, label);
    if (pair && !taken.has(pair.at)) found.push(pair);
  }
  return found;
}

function shapeOf({ elements, parents }: Layout, at: number): string {
  const element = elements[at];
  const parent = elements[parents[at] ?? -1];
  return `${element?.localName}.${element?.className}<${parent?.localName}.${parent?.className}`;
}

function mayLabel(label: string): boolean {
  return label.length > 1 && label.length <= 48 && /\p{L}/u.test(label);
}

function pairAt(layout: Layout, at: number): Pair | undefined {
  const { elements, own } = layout;
  const element = elements[at];
  if (!element) return undefined;
  const tag = element.localName;
  const typed = controlValue(element);
  if (typed !== undefined) return controlPair(layout, at, typed);
  const label = labelText(layout, at);
  if (!mayLabel(label)) return inOneLine(own[at] ?? '', at);
  if (tag === 'dt') return besideOf(layout, at, label, 'dd');
  if (tag === 'th') return besideOf(layout, at, label, 'td');
  const meaning = meaningOf(label);
  if (!meaning && !/[:：]$/.test(label) && !fits(element, LABELLED)) return inOneLine(own[at] ?? '', at);
  // A cell labels the next one in rows of two, not in a list of records.
  if (tag === 'td' && (childrenOf(layout, layout.parents[at] ?? -1).length !== 2 || isInList(element)))
    return undefined;
  if (tag === 'label' && element.getAttribute('for')) return undefined;
  return besideOf(layout, at, label);
}

/** Words of the element itself, or of the one piece of text in it. */
function labelText(layout: Layout, at: number): string {
  const end = layout.ends[at] ?? 0;
  const chars = layout.chars[at] ?? 0;
  if (chars === 0 || chars > 60 || end - at > 6) return '';
  const own = layout.own[at] ?? '';
  if (own.length === chars) return own;
  const tag = layout.elements[at]?.localName;
  // Only rows that are labels by their tag may hold them deeper: the inner element is seen by itself.
  return tag === 'dt' || tag === 'th' ? seenText(layout.elements[at] as Element) : '';
}

function isInList(cell: Element): boolean {
  return find(cell.closest('table') ?? cell, 'thead th:nth-child(2), tr > th + th') !== undefined;
}

/** The value stands next to the label, or next to the box that holds the label alone. */
function besideOf(layout: Layout, at: number, label: string, tag?: string): Pair | undefined {
  let holder = at;
  for (let step = 0; step < 3; step += 1) {
    let next = nextOf(layout, holder);
    while (/^(br|i|hr)$/.test(layout.elements[next]?.localName ?? '') && layout.chars[next] === 0)
      next = nextOf(layout, next);
    if (next >= 0) {
      const nextTag = layout.elements[next]?.localName;
      // The heads of a table's columns stand side by side and label none of each other.
      if (nextTag === 'th' || (tag && nextTag !== tag)) return undefined;
      // One entry of a menu labels none of the others.
      const link = layout.elements[at]?.closest('a, button');
      if (link && !link.contains(layout.elements[next] ?? null)) return undefined;
      return pairOf(layout, label, next);
    }
    const rest = restOfParent(layout, holder);
    if (rest) return make(label, rest, layout.parents[holder] ?? at);
    const parent = layout.parents[holder] ?? -1;
    // Only a label that surely is one may stand in a box of its own, its colon perhaps beside it.
    const box = layout.elements[parent];
    const others = (layout.chars[parent] ?? 0) - (layout.chars[at] ?? 0);
    if (tag || !box || others > (/^[:：*\s]+$/.test(layout.own[parent] ?? '') ? 3 : 0)) return undefined;
    if (!meaningOf(label) && !fits(box, LABELLED)) return undefined;
    holder = parent;
  }
  return undefined;
}

/** `<p><b>Label:</b> value</p>`: what the parent says besides its only child. */
function restOfParent({ own, parents }: Layout, at: number): string | undefined {
  const rest = own[parents[at] ?? -1] ?? '';
  return /^[\s*:：]*$/.test(rest) ? undefined : meant(rest.replace(/^\s*[:：]\s*/, ''));
}

function pairOf(layout: Layout, label: string, at: number): Pair | undefined {
  const beside = meaningOf(label) !== undefined && restBefore(layout, at);
  const value = beside || shownValue(layout, at);
  return value === undefined ? undefined : make(label, value, at);
}

/** `<b>Label:</b> value <br>`: the value is text between the label and the next element. */
function restBefore({ elements }: Layout, at: number): string | undefined {
  const before = elements[at]?.previousSibling;
  const text = before?.nodeType === 3 ? (before.nodeValue ?? '').replace(/^\s*[:：]\s*/, '') : '';
  return /\p{L}|\p{N}/u.test(text) ? meant(text) : undefined;
}

/** `Label: value` in one piece of text, for labels that are known. */
function inOneLine(text: string, at: number): Pair | undefined {
  const split = text.length > 160 ? null : /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(text);
  const label = split?.[1];
  const value = split?.[2] && meant(split[2]);
  return label && value && meaningOf(label) ? make(label, value, at) : undefined;
}

function controlPair(layout: Layout, at: number, typed: string): Pair | undefined {
  const control = layout.elements[at];
  const value = meant(typed);
  if (!control || value === undefined) return undefined;
  const label = labelOfControl(control);
  if (!mayLabel(label)) return undefined;
  return { ...make(label, value, at), via: `Label "${clean(label)}" of the input` };
}

function labelOfControl(control: Element): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  const byId = (id: string) => root.getElementById?.(id) ?? undefined;
  const [label] = (control as HTMLInputElement).labels ?? [];
  const named = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).slice(0, 4);
  const texts = named.flatMap((id) => {
    const found = id === '' ? undefined : byId(id);
    return found ? [seenText(found)] : [];
  });
  return (
    texts.join(' ') ||
    (label ? seenText(label, 'input, select, textarea') : '') ||
    control.getAttribute('aria-label') ||
    ''
  );
}

/** What a field's box shows without the label that stands in it. */
function withoutLabel(layout: Layout, at: number): string | undefined {
  const element = layout.elements[at];
  if (!element || element.localName === 'label' || (layout.chars[at] ?? 0) > 300) return undefined;
  if (element.localName === 'form' || element.localName === 'a') return undefined;
  const without = `label, dt, th, button, [role="button"], ${LABELLED}`;
  const label = find(element, without);
  if (!label) return shownValue(layout, at);
  return meant(seenText(element, without)) ?? firstControl(element);
}

function firstControl(element: Element): string | undefined {
  const control = find(element, 'input, select');
  return control && meant(controlValue(control) ?? '');
}

function make(label: string, value: string, at: number): Pair {
  const meaning = meaningOf(label);
  const shown = clean(label);
  return { label: shown, ...(meaning && { meaning }), value, at, via: `Label "${shown}" beside the value` };
}

function clean(label: string): string {
  return label.replace(/[\s*:：]+$/, '').trim() || plainLabel(label);
}
