import type { RowRules, Way } from './adapter.ts';
import { find, findAll, fits, textOf, typedIn } from './dom.ts';
import { inside } from './laid-out.ts';
import type { RecordField } from './record.ts';

const MAX_FIELDS = 200;

export interface Found {
  value: string;
  via: string;
}

/** Values for the places in a selector: the record's id, the person it is about. */
export type Names = Record<string, string>;

/** Tries the ways in order and returns the first value that is not empty. */
export function firstOf(ways: Way[], scope: ParentNode, names: Names = {}): Found | undefined {
  for (const way of ways) {
    const selector = selectorOf(way.at, names);
    if (selector === undefined) continue;
    for (const element of way.each ? findAll(scope, selector) : [elementOf(way, scope, selector)]) {
      const value = element && valueIn(element, way);
      if (value) return { value, via: way.via };
    }
  }
  return undefined;
}

/** Returns every value of the first way that finds any. */
export function allOf(ways: Way[], scope: ParentNode, names: Names): { values: string[]; via?: string } {
  for (const way of ways) {
    const found = findAll(scope, selectorOf(way.at, names) ?? ':not(*)').map((one) => valueIn(one, way));
    const values = [...new Set(found.filter((value) => value !== ''))];
    if (values.length > 0) return { values, via: way.via };
  }
  return { values: [] };
}

/** Puts names into a selector; undefined when one is missing or could break out of it. */
export function selectorOf(selector: string, names: Names): string | undefined {
  let whole = true;
  const filled = selector.replace(/\{(\w+)\}/g, (_, key: string) => {
    const name = names[key];
    if (name === undefined || !/^[\w-]+$/.test(name)) whole = false;
    return name ?? '';
  });
  return whole ? filled : undefined;
}

function elementOf({ labelled }: Way, scope: ParentNode, selector: string): Element | undefined {
  if (!labelled) return find(scope, selector);
  const { reads, label, value } = labelled;
  const row = findAll(scope, selector).find((one) => {
    const shown = label === undefined ? one : find(one, label);
    return shown && reads.test(textOf(shown).replace(/\s*[:：]$/, ''));
  });
  return row && (value === undefined ? (row.nextElementSibling ?? undefined) : find(row, value));
}

function valueIn(element: Element, { attribute, joined, pick, without }: Way): string {
  const values = attribute
    ? [attribute]
        .flat()
        .map((name) => element.getAttribute(name))
        .filter(Boolean)
    : [shownIn(element, without)];
  const raw = (joined ? values.join(' ') : values[0]) ?? '';
  return told(pick ? (pick.exec(raw)?.[1] ?? '') : raw);
}

/** Many pages show a dash where there is no value. */
function told(value: string): string {
  return /^\s*[-–—]*\s*$/.test(value) ? '' : value.trim();
}

function shownIn(element: Element, without?: string): string {
  return typedIn(element) ?? textOf(element, without, { inside });
}

/** Returns the labelled fields, those without a value left out. */
export function readRows(
  rules: RowRules[],
  scope: ParentNode,
  names: Names,
): { field: RecordField; via: string }[] {
  return rules.flatMap((rule) =>
    findAll(scope, selectorOf(rule.row, names) ?? ':not(*)')
      .slice(0, MAX_FIELDS)
      .flatMap((row) => {
        const labelled = find(row, rule.label);
        const label = labelled ? textOf(labelled).replace(/\s*:$/, '') : '';
        if (label === '' || fits(row, rule.empty)) return [];
        const name = rule.name?.pick.exec(row.getAttribute(rule.name.attribute) ?? '')?.[1];
        const exactly = rule.exact && name ? selectorOf(rule.exact.at, { name }) : undefined;
        const exact = exactly && rule.exact ? find(scope, exactly)?.getAttribute(rule.exact.attribute) : '';
        const values = findAll(row, rule.value)
          .map((value) => told(shownIn(value)))
          .filter(Boolean);
        const value = exact?.trim() || values.join(', ');
        return value === '' ? [] : [{ field: { label, ...(name && { name }), value }, via: rule.via }];
      }),
  );
}
