import { inside, isShown } from '../laid-out.ts';

/** Past this a page is broken or hostile; the records seen in real CRMs stay below a third of it. */
const MAX_ELEMENTS = 60_000;
/** A box with more in it is a very long thread or list: how it begins and how it ends tells enough. */
const MAX_CHILDREN = 1_000;

/** Stands in the walk for what is left out: less than any index by the element's own. */
const CUT = -2;

const SILENT = new Set(
  'script style template noscript head svg canvas video audio object embed map datalist'.split(' '),
);
/** Their content is read as a value, not as words of the page. */
const CLOSED = new Set(['select', 'textarea', 'input']);

/** What a person sees of a page, open shadow trees and same-origin frames included, in layout order. */
export interface Layout {
  elements: Element[];
  /** Index of the element's parent; -1 for the body. */
  parents: number[];
  /** Index behind the element's last descendant. */
  ends: number[];
  /** Words that stand in the element itself, not in its children. */
  own: string[];
  /** Visible characters in the element and below it. */
  chars: number[];
  indexOf: Map<Element, number>;
  /** Elements behind which some of their parent's children are left out. */
  cuts: Set<number>;
}

/** Returns the visible elements of a page in one bounded walk that does not recurse. */
export function layoutOf(doc: Document): Layout {
  const layout: Layout = {
    elements: [],
    parents: [],
    ends: [],
    own: [],
    chars: [],
    indexOf: new Map(),
    cuts: new Set(),
  };
  const { elements, parents, ends, own, chars, indexOf, cuts } = layout;
  const stack: [node: Node | undefined, parent: number][] = [[doc.body ?? undefined, -1]];
  while (stack.length > 0) {
    const [node, parent] = stack.pop() ?? [];
    if (parent === undefined) break;
    if (!node) {
      if (parent === -1) break;
      if (parent < 0) {
        let last = elements.length - 1;
        while (last > CUT - parent && parents[last] !== CUT - parent) last = parents[last] ?? -1;
        cuts.add(last);
        continue;
      }
      // Left: what was counted belongs to the parent as well.
      ends[parent] = elements.length;
      const above = parents[parent] ?? -1;
      if (above >= 0) chars[above] = (chars[above] ?? 0) + (chars[parent] ?? 0);
      continue;
    }
    if (node.nodeType === 3) {
      const words = (node.nodeValue ?? '').slice(0, 20_000).replace(/\s+/g, ' ').trim();
      if (words === '' || parent < 0) continue;
      const before = own[parent] ?? '';
      if (before.length < 1000) own[parent] = before === '' ? words.slice(0, 1000) : `${before} ${words}`;
      chars[parent] = (chars[parent] ?? 0) + words.length;
      continue;
    }
    if (node.nodeType !== 1 || elements.length >= MAX_ELEMENTS) continue;
    const element = node as Element;
    if (SILENT.has(element.localName) || !isShown(element) || isEditor(element)) continue;
    const index = elements.push(element) - 1;
    parents.push(parent);
    ends.push(index + 1);
    own.push('');
    chars.push(0);
    indexOf.set(element, index);
    stack.push([undefined, index]);
    if (CLOSED.has(element.localName)) continue;
    const below = stack.length;
    // Most elements hold their children and nothing else: no list is made of those.
    if (element.shadowRoot || /^(iframe|slot)$/.test(element.localName))
      for (const child of [...inside(element)].reverse()) stack.push([child, index]);
    else for (let child = element.lastChild; child; child = child.previousSibling) stack.push([child, index]);
    if (stack.length - below <= MAX_CHILDREN) continue;
    // White space and comments between them count for nothing.
    const places = stack.flatMap(([one], at) => (at >= below && one?.nodeType === 1 ? [at] : []));
    const from = places[MAX_CHILDREN / 2] ?? 0;
    const to = places.at(-MAX_CHILDREN / 2) ?? 0;
    if (places.length > MAX_CHILDREN) stack.splice(from, to - from, [undefined, CUT - index]);
  }
  return layout;
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Whether the second index lies in the element of the first, itself included. */
export function holds({ ends }: Layout, outer: number, inner: number): boolean {
  return outer <= inner && inner < (ends[outer] ?? 0);
}

/** Tells of an index whether it lies in one of these elements, themselves included. */
export function within({ elements, ends }: Layout, outers: readonly number[]): (index: number) => boolean {
  const inner = new Uint8Array(elements.length);
  for (const outer of outers) inner.fill(1, outer, ends[outer]);
  return (index) => inner[index] === 1;
}

/** Indexes of the element's children, in order. */
export function childrenOf({ ends }: Layout, index: number): number[] {
  const children: number[] = [];
  const end = ends[index] ?? 0;
  for (let child = index + 1; child < end; child = ends[child] ?? end) children.push(child);
  return children;
}

/** Index of the next element under the same parent, or -1; nothing is next to what was left out. */
export function nextOf({ ends, parents, cuts }: Layout, index: number): number {
  const next = cuts.has(index) ? -1 : (ends[index] ?? -1);
  return parents[next] === parents[index] ? next : -1;
}
