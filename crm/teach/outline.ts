/** Draws around elements and clears again, without touching the page's elements or attributes. */
export interface Outline {
  show(element: Element): void;
  clear(): void;
}

const LINE = 'outline: 3px solid #c2410c !important; outline-offset: -2px !important;';
const CURSOR = '*, *::before, *::after { cursor: crosshair !important; }';

/**
 * An outline by adopted style sheets, whose selectors count the element out: its page stays byte for byte
 * the same. A browser that refuses them shows no outline, and pointing works all the same.
 */
export function outline(roots: () => (Document | ShadowRoot)[]): Outline {
  const sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  function sheetOf(root: Document | ShadowRoot): CSSStyleSheet | undefined {
    const known = sheets.get(root);
    if (known) return known;
    const doc = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    const view = doc?.defaultView;
    if (!view) return undefined;
    const sheet = new view.CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    sheets.set(root, sheet);
    return sheet;
  }

  function draw(root: Document | ShadowRoot, rule: string): void {
    try {
      sheetOf(root)?.replaceSync(rule);
    } catch {
      // Without adopted style sheets nothing is drawn.
    }
  }

  return {
    show(element) {
      const here = element.getRootNode();
      for (const root of roots()) {
        draw(root, root === here ? `${CURSOR} ${pathTo(element)} { ${LINE} }` : CURSOR);
      }
    },
    clear() {
      for (const [root, sheet] of sheets) {
        try {
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
        } catch {
          // Its page is gone, and the sheet with it.
        }
      }
      sheets.clear();
    },
  };
}

function pathTo(element: Element): string {
  const steps: string[] = [];
  let one: Element | null = element;
  for (; one; one = one.parentElement) {
    const siblings: Element[] = [...(one.parentNode?.children ?? [])];
    steps.unshift(`*|*:nth-child(${siblings.indexOf(one) + 1})`);
  }
  // Counted from the tree's own top: elsewhere the same steps may lead to another element.
  const top = element.getRootNode().nodeType === 9 ? ':root' : ':host';
  return top === ':root' ? [top, ...steps.slice(1)].join(' > ') : [top, ...steps].join(' > ');
}
