/**
 * Scrolls whatever scrolls around a range until it stands in the middle; moves nothing that already
 * shows it. Ranges cannot scroll by themselves, and their element may be many screens tall. Without
 * motion: some do not want any, and a long thread takes its time.
 */
export function scrollToRange(range: Range, win: Window): void {
  for (let element = parentOf(range.startContainer); element; element = parentOf(element)) {
    const view = viewOf(element, win);
    const { top, bottom } = range.getBoundingClientRect();
    if (!view || (top >= view.top && bottom <= view.bottom)) continue;
    element.scrollBy({ top: (top + bottom - view.top - view.bottom) / 2, behavior: 'instant' });
  }
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
