import { findQuote, type Quote } from './find-quote.ts';
import { messageElement } from './message-element.ts';
import { pathOf } from './page-shape.ts';
import { scrollToRange } from './scroll-to.ts';
import { pluggedIn } from './socket.ts';

/** `cannot-mark`: this browser lacks highlights that leave the page as it is. */
export type MarkOutcome = 'marked' | 'not-found' | 'cannot-mark';

export interface QuoteMarker {
  /** Marks the words in the page, in place of those marked before, and scrolls to them. */
  mark(quote: Quote): MarkOutcome;
  clear(): void;
}

const NAME = 'doorstep-quote';
const STYLE = `::highlight(${NAME}) { background-color: #ffdc5e; color: #231800; }`;

type View = Window & typeof globalThis;

/** Shows quotes in the page by custom highlights: its elements, attributes and texts stay as they are. */
export function quoteMarker(win: View, signal: AbortSignal): QuoteMarker {
  const { document: doc } = win;
  let marked = new Map<View, Range[]>();
  let styled: { root: Document | ShadowRoot; sheet: CSSStyleSheet }[] = [];

  function clear(): void {
    const [views, roots] = [[...marked.keys()], styled];
    marked = new Map();
    styled = [];
    for (const view of views) letGo(() => view.CSS.highlights.delete(NAME));
    for (const { root, sheet } of roots) {
      letGo(() => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      });
    }
  }

  /** Highlights belong to a window, and a style sheet to the document that made it: each frame has its own. */
  function show(view: View, ranges: Range[]): void {
    const sheet = makeSheet(view);
    for (const root of new Set([view.document, ...ranges.map(rootOf)])) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      styled.push({ root, sheet });
    }
    view.CSS.highlights.set(NAME, new view.Highlight(...ranges));
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    mark(quote) {
      clear();
      if (!win.CSS?.highlights || !win.Highlight) return 'cannot-mark';
      const message =
        quote.message === undefined
          ? undefined
          : messageElement(doc, pathOf(win.location), pluggedIn().adapters, quote.message);
      const inMessage = message ? findQuote(message, quote) : [];
      const ranges = inMessage.length > 0 ? inMessage : findQuote(doc.body, quote);
      const [first] = ranges;
      if (!first) return 'not-found';
      for (const range of ranges) {
        const view = (range.startContainer.ownerDocument?.defaultView ?? win) as View;
        marked.set(view, [...(marked.get(view) ?? []), range]);
      }
      for (const [view, inView] of marked) show(view, inView);
      scrollToRange(first);
      return 'marked';
    },
    clear,
  };
}

/** A frame may be gone by now, and Firefox refuses what belonged to it. */
function letGo(of: () => unknown): void {
  try {
    of();
  } catch {
    // Its mark went with it.
  }
}

function rootOf(range: Range): Document | ShadowRoot {
  return range.startContainer.getRootNode() as Document | ShadowRoot;
}

function makeSheet(view: View): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}
