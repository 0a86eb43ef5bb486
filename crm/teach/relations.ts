import { typedIn } from '../dom.ts';
import { childrenOf, holds, type Layout } from '../generic/layout.ts';
import { seenText } from '../generic/values.ts';
import type { LabelWay } from '../taught.ts';
import { CONTROLS, labelStrength, labelsNamed, wordsAt } from './labels.ts';

/** How far from its label a value may stand, in boxes around it. */
const FAR = 5;

export interface Candidate {
  way: LabelWay;
  strength: number;
}

/** Every label that a value could be told by, the surest and nearest first. */
export function labelsAround(layout: Layout, value: number): Candidate[] {
  const found: Candidate[] = [...nameOfControl(layout, value), ...inItself(layout, value)];
  const column = headOfColumn(layout, value);
  if (column) found.push(column);
  let branch = value;
  for (let far = 0; far < FAR; far += 1) {
    const parent = layout.parents[branch] ?? -1;
    if (parent < 0) break;
    const siblings = childrenOf(layout, parent);
    const here = siblings.indexOf(branch);
    const down = stepsTo(layout, branch, value);
    for (const next of [1, 2, -1]) {
      const sibling = siblings[here - next];
      // What comes after a value is its label only where nothing else stands there.
      if (sibling === undefined || (next < 0 && (far > 0 || siblings.length > 2))) continue;
      for (const { at, up, text } of labelsIn(layout, sibling)) {
        const strength =
          labelStrength(layout, at, text) - 0.6 * far - (next === 1 ? 0 : 0.5 + Math.abs(next));
        found.push({ way: way(text, { stands: 'beside', up, next, down }), strength });
      }
    }
    const own = layout.own[parent] ?? '';
    const strength = /[:：]$/.test(own) ? labelStrength(layout, parent, own) - 0.6 * far : 0;
    found.push({
      way: way(own, { stands: 'holds', down: [stepOf(layout, branch), ...down] }),
      strength,
    });
    branch = parent;
  }
  return found.filter(({ strength }) => strength > 0.5).sort((a, b) => b.strength - a.strength);
}

/** The value that stands to this label as the way says; undefined when nothing does. */
export function follow(
  layout: Layout,
  label: number,
  rule: LabelWay,
): { at: number; text?: string } | undefined {
  const { stands, up = 0, next = 0, down = [] } = rule;
  if (stands === 'around') {
    const parent = layout.parents[label] ?? -1;
    const text = (layout.own[parent] ?? '').replace(/^\s*[:：]\s*/, '');
    return text === '' ? undefined : { at: parent, text };
  }
  if (stands === 'holds') return stepped(layout, label, down);
  if (stands === 'below') return below(layout, label);
  let branch = label;
  for (let step = 0; step < up; step += 1) branch = layout.parents[branch] ?? -1;
  const siblings = childrenOf(layout, layout.parents[branch] ?? -1);
  const beside = siblings[siblings.indexOf(branch) + next];
  return beside === undefined ? undefined : stepped(layout, beside, down);
}

/** Every place that a way leads to; see `LabelWay` for ways that the page has more than once. */
export function placesOf(layout: Layout, rule: LabelWay, part?: Element): { at: number; text?: string }[] {
  const inPart = part && layout.indexOf.get(part);
  const isInside = ({ at }: { at: number }) => inPart === undefined || holds(layout, inPart, at);
  if (rule.stands === 'names') return named(layout, rule.label).filter(isInside);
  if (rule.stands === 'line') return lines(layout, rule.label).filter(isInside);
  return labelsNamed(layout, rule.label)
    .flatMap((at) => follow(layout, at, rule) ?? [])
    .filter(isInside);
}

function way(label: string, stands: Omit<LabelWay, 'by' | 'label'>): LabelWay {
  const { up, next, down, ...rest } = stands;
  return {
    by: 'label',
    label: label.replace(/[\s*:：]+$/, '').trim(),
    ...rest,
    ...(up ? { up } : {}),
    ...(next ? { next } : {}),
    ...(down && down.length > 0 ? { down } : {}),
  };
}

/** The labels that a box shows: itself, or one of the few parts in it. */
function labelsIn(layout: Layout, box: number): { at: number; up: number; text: string }[] {
  const whole = wordsAt(layout, box);
  if (whole !== '' && labelStrength(layout, box, whole) > 0) return [{ at: box, up: 0, text: whole }];
  if ((layout.ends[box] ?? 0) - box > 12 || layout.own[box] !== '') return [];
  const found: { at: number; up: number; text: string }[] = [];
  for (let at = box + 1; at < (layout.ends[box] ?? 0); at += 1) {
    const text = wordsAt(layout, at);
    if (text === '' || found.some((one) => holds(layout, one.at, at))) continue;
    let up = 1;
    for (let parent = layout.parents[at] ?? box; parent !== box; parent = layout.parents[parent] ?? box)
      up += 1;
    // A second label in the box says that it holds fields of its own.
    found.push({ at, up, text });
  }
  const labels = found.filter(({ at, text }) => labelStrength(layout, at, text) > 0);
  return labels.length === 1 && found.length === 1 ? labels : [];
}

function inItself(layout: Layout, value: number): Candidate[] {
  const own = layout.own[value] ?? '';
  const line = own.length > 160 ? null : /^([^:：]{2,40})[:：]\s*\S/.exec(own);
  if (line?.[1] && labelStrength(layout, value, `${line[1]}:`) > 0)
    return [{ way: way(line[1], { stands: 'line' }), strength: 4 }];
  if (own === '') return [];
  return childrenOf(layout, value).flatMap((child) => {
    const text = wordsAt(layout, child);
    const strength = labelStrength(layout, child, text);
    return strength > 2 ? [{ way: way(text, { stands: 'around' as const }), strength: strength - 0.2 }] : [];
  });
}

function nameOfControl(layout: Layout, value: number): Candidate[] {
  const element = layout.elements[value];
  const name = element && nameOf(element);
  return name ? [{ way: way(name, { stands: 'names' }), strength: 4.5 }] : [];
}

function named(layout: Layout, label: string): { at: number }[] {
  const wanted = label.toLowerCase();
  return layout.elements.flatMap((element, at) =>
    nameOf(element)?.toLowerCase() === wanted ? [{ at }] : [],
  );
}

/** What names a control, or a part that carries its value: its label, or the words for screen readers. */
function nameOf(element: Element): string | undefined {
  const isControl = CONTROLS.has(element.localName);
  const by = element.getAttribute('aria-labelledby');
  if (!isControl && by === null) return undefined;
  const root = element.getRootNode() as Document | ShadowRoot;
  const [label] = (element as HTMLInputElement).labels ?? [];
  const told = (by ?? '')
    .split(/\s+/)
    .slice(0, 3)
    .flatMap((id) => (id && root.getElementById?.(id)) || []);
  const text =
    told
      .filter((one) => one !== element)
      .map((one) => seenText(one))
      .join(' ') ||
    (label ? seenText(label, 'input, select, textarea') : '') ||
    (isControl ? element.getAttribute('aria-label') : '');
  const name = (text ?? '').replace(/[\s*:：]+$/, '').trim();
  return name.length > 1 && name.length <= 48 ? name : undefined;
}

function lines(layout: Layout, label: string): { at: number; text: string }[] {
  const wanted = label.toLowerCase();
  return layout.own.flatMap((own, at) => {
    if (own.length > 160 || !own.toLowerCase().startsWith(wanted)) return [];
    const line = /^([^:：]{2,40})[:：]\s*(\S.*)$/.exec(own);
    return line?.[1]?.trim().toLowerCase() === wanted && line[2] ? [{ at, text: line[2] }] : [];
  });
}

/** The head over a cell, where its table has one row of values. */
function headOfColumn(layout: Layout, value: number): Candidate | undefined {
  const cell = layout.elements[value]?.closest('td') ?? undefined;
  const head = cell && headOver(cell);
  const at = head && layout.indexOf.get(head);
  if (at === undefined || !head) return undefined;
  const down = stepsTo(layout, layout.indexOf.get(cell) ?? value, value);
  const text = wordsAt(layout, at);
  const strength = labelStrength(layout, at, text);
  return strength > 0 && down.length === 0
    ? { way: way(text, { stands: 'below' }), strength: 4.4 }
    : undefined;
}

function headOver(cell: Element): Element | undefined {
  const table = cell.closest('table');
  const row = cell.parentElement;
  const [first, second, third] = table ? [...table.querySelectorAll('tr')] : [];
  if (!first || second !== row || third) return undefined;
  const head = first.children[[...(row?.children ?? [])].indexOf(cell)];
  return head?.localName === 'th' ? head : undefined;
}

function below(layout: Layout, label: number): { at: number } | undefined {
  const head = layout.elements[label];
  const cell = head?.closest('table')?.querySelectorAll('tr')[1]?.children[
    [...(head.parentElement?.children ?? [])].indexOf(head)
  ];
  const at = cell && headOver(cell) === head ? layout.indexOf.get(cell) : undefined;
  return at === undefined ? undefined : { at };
}

function stepsTo(layout: Layout, from: number, to: number): string[] {
  const steps: string[] = [];
  for (let at = to; at !== from && at >= 0; at = layout.parents[at] ?? -1) steps.unshift(stepOf(layout, at));
  return steps;
}

function stepOf({ elements, ...layout }: Layout, at: number): string {
  const tag = elements[at]?.localName ?? '';
  const alike = childrenOf({ elements, ...layout }, layout.parents[at] ?? -1).filter(
    (one) => elements[one]?.localName === tag,
  );
  return `${tag}:${alike.indexOf(at) + 1}`;
}

function stepped(layout: Layout, from: number, steps: readonly string[]): { at: number } | undefined {
  let at = from;
  for (const step of steps) {
    const [tag, place] = step.split(':');
    const next = childrenOf(layout, at).filter((one) => layout.elements[one]?.localName === tag)[
      Number(place) - 1
    ];
    if (next === undefined) return undefined;
    at = next;
  }
  return { at };
}

/** What a place shows: what is typed or chosen in it, else its words. */
export function shownAt(layout: Layout, { at, text }: { at: number; text?: string }): string {
  const element = layout.elements[at];
  if (!element || (layout.chars[at] ?? 0) > 600) return '';
  return text ?? typedIn(element) ?? seenText(element);
}
