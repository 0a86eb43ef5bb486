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

/** Shows quotes in the page by a custom highlight: its elements, attributes and texts stay as they are. */
export function quoteMarker(win: Window & typeof globalThis, signal: AbortSignal): QuoteMarker {
  const { document: doc } = win;
  let sheet: CSSStyleSheet | undefined;
  let styled: (Document | ShadowRoot)[] = [];

  function clear(): void {
    win.CSS?.highlights?.delete(NAME);
    for (const root of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    }
    styled = [];
  }

  function style(root: Node): void {
    if (!('adoptedStyleSheets' in root) || styled.includes(root as Document)) return;
    sheet ??= makeSheet(win);
    const scope = root as Document | ShadowRoot;
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    styled.push(scope);
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
      style(doc);
      for (const range of ranges) style(range.startContainer.getRootNode());
      win.CSS.highlights.set(NAME, new win.Highlight(...ranges));
      scrollToRange(first, win);
      return 'marked';
    },
    clear,
  };
}

function makeSheet(win: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new win.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}
