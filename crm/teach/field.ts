import { find, findAll, typedIn } from '../dom.ts';
import { childrenOf, type Layout, layoutOf } from '../generic/layout.ts';
import { seenText } from '../generic/values.ts';
import type { LabelWay, TaughtField, TaughtName, TaughtWay } from '../taught.ts';
import { CONTROLS } from './labels.ts';
import { labelsAround, placesOf, shownAt } from './relations.ts';
import { placeOf } from './selectors.ts';
import { valueAs } from './values.ts';

/** Ways that are offered for one value: more would only confuse. */
const MOST = 4;

/** What stands where, worked out at most once a reading. */
export type LayoutNow = () => Layout;

/** A layout that is made when it is first asked for. */
export function laidOut(doc: Document): LayoutNow {
  let layout: Layout | undefined;
  return () => {
    layout ??= layoutOf(doc);
    return layout;
  };
}

/**
 * The ways to find this field again by what was pointed at, the best first, each with what it reads now:
 * by a label near by, then by the markup's own names, then by the place. `known` are values of the customer,
 * which no rule may hold.
 */
export function waysTo(
  element: Element,
  field: TaughtName,
  doc: Document,
  known: readonly string[],
): { way: TaughtWay; value: string }[] {
  const layout = laidOut(doc);
  const value = valueAt(layout(), element);
  if (value === undefined) return [];
  const target = layout().elements[value] ?? element;
  const pointed = (typedIn(target) ?? seenText(target)).toLowerCase();
  const shown = [...known.map((one) => one.toLowerCase()), pointed].filter((one) => one.length >= 2);
  const labels = labelsAround(layout(), value)
    .filter(({ way }) => !tells(way.label, shown))
    .flatMap(({ way }) => alone(layout(), way, value, doc, shown) ?? []);
  const place = placeOf(target, doc, shown);
  const ways: TaughtWay[] = [...labels.slice(0, MOST - 1), ...(place ? [place] : [])];
  const found = ways.flatMap((way) => {
    const read = readWay(way, field, doc, layout);
    return read === undefined ? [] : [{ way, value: read }];
  });
  return found.filter(({ way }, at) => found.findIndex((other) => same(other.way, way)) === at);
}

/** What a taught field reads on this page; undefined when none of its ways finds it for sure. */
export function readField(
  { field, ways }: TaughtField,
  doc: Document,
  layout: LayoutNow,
): string | undefined {
  for (const way of ways) {
    const value = readWay(way, field, doc, layout);
    if (value !== undefined) return value;
  }
  return undefined;
}

function readWay(way: TaughtWay, field: TaughtName, doc: Document, layout: LayoutNow): string | undefined {
  if (way.by === 'place') {
    const found = findAll(doc, way.at).filter((one) => layout().indexOf.has(one));
    const [element] = found;
    return element && found.length === 1
      ? valueAs(field, typedIn(element) ?? seenText(element), element)
      : undefined;
  }
  const part = way.within === undefined ? undefined : find(doc, way.within);
  if (way.within !== undefined && !part) return undefined;
  const places = placesOf(layout(), way, part);
  const { nth, of } = way.nth ?? { nth: 0, of: places.length };
  if (places.length !== of) return undefined;
  const chosen = way.nth ? places.slice(nth, nth + 1) : places;
  const values = chosen.map((one) => valueAs(field, shownAt(layout(), one), layout().elements[one.at]));
  // The same label twice with two values: which is the customer's cannot be told.
  return new Set(values).size === 1 ? values[0] : undefined;
}

/** The value's place in the layout: the outermost box that shows it and nothing else. */
function valueAt(layout: Layout, element: Element): number | undefined {
  let at: number | undefined;
  for (let one: Element | null = element; one && at === undefined; one = one.parentElement) {
    at = layout.indexOf.get(one);
  }
  if (at === undefined) return undefined;
  if (CONTROLS.has(layout.elements[at]?.localName ?? '')) return at;
  for (let parent = layout.parents[at] ?? -1; parent > 0; parent = layout.parents[at] ?? -1) {
    if (layout.own[parent] !== '' || childrenOf(layout, parent).length > 1) break;
    at = parent;
  }
  return at;
}

/** The way narrowed to the one place that was pointed at; undefined when it leads elsewhere. */
function alone(
  layout: Layout,
  way: LabelWay,
  value: number,
  doc: Document,
  shown: readonly string[],
): LabelWay | undefined {
  const places = placesOf(layout, way);
  const nth = places.findIndex(({ at }) => at === value);
  if (nth < 0) return undefined;
  if (places.length === 1) return way;
  for (let at = layout.parents[value] ?? -1; at > 0; at = layout.parents[at] ?? -1) {
    const part = layout.elements[at];
    if (!part || placesOf(layout, way, part).length > 1) break;
    const within = placeOf(part, doc, shown);
    if (within?.name) return { ...way, within: within.at };
  }
  return { ...way, nth: { nth, of: places.length } };
}

/** Whether a label says something that the page shows of the customer. */
function tells(label: string, shown: readonly string[]): boolean {
  const words = label.toLowerCase();
  return shown.some((value) => value === words || (value.length >= 4 && words.includes(value)));
}

function same(one: TaughtWay, other: TaughtWay): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
