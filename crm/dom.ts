/** Enough for the longest mail; past it a page is broken or hostile. */
const MAX_NODES = 40_000;
const MAX_TEXT = 20_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'SELECT', 'TEXTAREA']);

export interface TextRules {
  /** Left out. */
  without?: string;
  /** Left out, but marked by a line that starts with `>`. */
  quoted?: string;
  /** Line breaks in the source count. */
  preformatted?: string;
  /** Left out, where a selector cannot say it. */
  skip?(element: Element): boolean;
  /** What is laid out in an element, when that is not simply its children (shadow trees, frames). */
  inside?(element: Element): readonly Node[];
}

/**
 * Returns the words of an element as lines, the way they are laid out: blocks and `<br>` break
 * lines, other white space collapses. Walks without recursion, so that deep nesting cannot
 * overflow the stack, and stops at a bound.
 */
export function linesOf(root: Element, rules: TextRules = {}): string {
  const out: string[] = [];
  let length = 0;
  const stack: (Node | string)[] = [root];
  let nodes = 0;
  let pre = 0;
  while (stack.length > 0 && nodes < MAX_NODES && length < MAX_TEXT) {
    const next = stack.pop();
    if (next === undefined) break;
    if (typeof next === 'string') {
      if (next === LEAVE_PRE) pre -= 1;
      else out.push(next);
      continue;
    }
    nodes += 1;
    if (next.nodeType === 3) {
      const raw = (next.nodeValue ?? '').slice(0, 2 * MAX_TEXT).replaceAll(EDGE, '');
      const text = pre > 0 ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
      out.push(text);
      length += text.length;
      continue;
    }
    if (next.nodeType !== 1) continue;
    const element = next as Element;
    const tag = element.tagName.toUpperCase();
    if (SILENT.has(tag) || fits(element, rules.without) || rules.skip?.(element)) continue;
    if (tag === 'BR') {
      out.push('\n');
      continue;
    }
    if (element !== root && fits(element, rules.quoted)) {
      out.push(`${EDGE}>${EDGE}`);
      continue;
    }
    const block = BLOCKS.has(tag);
    if (block) {
      const edge = tag === 'P' ? '\n\n' : EDGE;
      out.push(edge, tag === 'LI' && element !== root ? '- ' : '');
      stack.push(edge);
    }
    if (tag === 'TD' || tag === 'TH') stack.push(' ');
    if (tag === 'PRE' || fits(element, rules.preformatted)) {
      pre += 1;
      stack.push(LEAVE_PRE);
    }
    if (rules.inside) for (const child of [...rules.inside(element)].reverse()) stack.push(child);
    else for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return out
    .join('')
    .slice(0, MAX_TEXT)
    .replace(/\u00a0/g, ' ')
    .replace(/[ \n\ue0d0]*[\n\ue0d0][ \n\ue0d0]*/g, breaks)
    .trim();
}

/** Returns the words of an element on one line. */
export function textOf(element: Element, without?: string, rules: TextRules = {}): string {
  return linesOf(element, without === undefined ? rules : { ...rules, without })
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Like `querySelectorAll`, but a selector that the page's engine refuses finds nothing, and ` >>> ` steps
 * from an element into its open shadow tree or its same-origin frame. There, `> ` may come first: a child of
 * the tree's own top, which no selector can say.
 */
export function findAll(root: ParentNode, selector: string): Element[] {
  const [outer = '', ...inner] = selector.split(' >>> ');
  try {
    // Without an outer part the step goes into the root itself.
    const found = outer === '' ? [root as Element] : inTree(root, outer);
    if (inner.length === 0) return found;
    return found.flatMap((host) => {
      const tree = host.shadowRoot ?? frameOf(host);
      return tree ? findAll(tree, inner.join(' >>> ')) : [];
    });
  } catch {
    return [];
  }
}

function inTree(root: ParentNode, selector: string): Element[] {
  const [, top, rest] = /^> (\S+)(.*)$/.exec(selector) ?? [];
  if (top === undefined) return [...root.querySelectorAll(selector)];
  const children = [...root.children].filter((child) => child.matches(top));
  return rest ? children.flatMap((child) => [...child.querySelectorAll(`:scope${rest}`)]) : children;
}

/** The first match, or undefined. */
export function find(root: ParentNode, selector: string): Element | undefined {
  if (selector.includes(' >>> ')) return findAll(root, selector)[0];
  try {
    return root.querySelector(selector) ?? undefined;
  } catch {
    return undefined;
  }
}

function frameOf(element: Element): Document | undefined {
  return (element as HTMLIFrameElement).contentDocument ?? undefined;
}

/** What is typed, chosen or ticked in a control; undefined for anything else. */
export function typedIn(element: Element): string | undefined {
  if (element.localName === 'select') {
    const { options, selectedIndex } = element as HTMLSelectElement;
    return options[selectedIndex]?.textContent?.trim() ?? '';
  }
  if (element.localName !== 'input' && element.localName !== 'textarea') return undefined;
  const { type, checked, value } = element as HTMLInputElement;
  return type === 'checkbox' ? (checked ? 'Yes' : 'No') : value.trim();
}

/** A break between blocks: one line however many blocks end here, none after a break of the text's own. */
// A private-use code point. Not a noncharacter: Chromium refuses a content script that holds one
// ("It isn't UTF-8 encoded").
const EDGE = '\ue0d0';

function breaks(run: string): string {
  const hard = run.split('\n').length - 1;
  const edged = run.includes(EDGE) && run.trimStart().startsWith(EDGE);
  return '\n'.repeat(Math.max(1, Math.min(2, edged ? hard + 1 : hard)));
}

const LEAVE_PRE = '\u0000leave';

/** Like `matches`, but false without a selector or with one that the page's engine refuses. */
export function fits(element: Element, selector: string | undefined): boolean {
  if (selector === undefined) return false;
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
