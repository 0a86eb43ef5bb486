/**
 * Scrolls whatever scrolls around a range, frames included, until it stands in the middle; moves nothing that
 * already shows it. Ranges cannot scroll by themselves, and their element may be many screens tall. Without
 * motion: some do not want any, and a long thread takes its time.
 */
export function scrollToRange(range: Range): void {
  const frames: Element[] = [];
  let element = parentOf(range.startContainer);
  while (element) {
    const win = element.ownerDocument.defaultView;
    const view = win && viewOf(element, win);
    const { top, bottom } = placeOf(range, frames);
    if (view && (top < view.top || bottom > view.bottom)) {
      element.scrollBy({ top: (top + bottom - view.top - view.bottom) / 2, behavior: 'instant' });
    }
    const outer = parentOf(element);
    const frame: Element | null | undefined = outer ? undefined : win?.frameElement;
    if (frame) frames.push(frame);
    element = outer ?? frame ?? undefined;
  }
}

/** Where a range stands in the window around these frames. */
function placeOf(range: Range, frames: Element[]): { top: number; bottom: number } {
  const { top, bottom } = range.getBoundingClientRect();
  const down = frames.reduce((sum, frame) => sum + frame.getBoundingClientRect().top + frame.clientTop, 0);
  return { top: top + down, bottom: bottom + down };
}

/** The part of the window in which an element shows what it scrolls; undefined when it does not scroll. */
function viewOf(element: Element, win: Window): { top: number; bottom: number } | undefined {
  if (element === win.document.scrollingElement) return { top: 0, bottom: win.innerHeight };
  if (element.scrollHeight <= element.clientHeight) return undefined;
  if (!/auto|scroll/.test(win.getComputedStyle(element).overflowY)) return undefined;
  const { top } = element.getBoundingClientRect();
  return { top, bottom: top + element.clientHeight };
}

function parentOf(node: Node): Element | undefined {
  return (node as Element).assignedSlot ?? node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
}
