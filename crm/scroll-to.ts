/**
 * Scrolls whatever scrolls around a range until it stands in the middle; moves nothing that already
 * shows it. Ranges cannot scroll by themselves, and their element may be many screens tall.
 */
export function scrollToRange(range: Range, win: Window): void {
  const calm = win.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const { top, height } = range.getBoundingClientRect();
  // Smooth scrolling is under way when the next container is asked: what it will move is counted.
  let middle = top + height / 2;
  for (let element = parentOf(range.startContainer); element; element = parentOf(element)) {
    const box = viewOf(element, win);
    if (!box) continue;
    const isShown = middle - height / 2 >= box.top && middle + height / 2 <= box.bottom;
    const wanted = isShown ? 0 : middle - (box.top + box.bottom) / 2;
    const most = element.scrollHeight - element.clientHeight - element.scrollTop;
    const move = Math.max(-element.scrollTop, Math.min(most, wanted));
    if (move === 0) continue;
    element.scrollBy({ top: move, behavior });
    middle -= move;
  }
}

/** The part of the window in which an element shows what it scrolls; undefined when it does not scroll. */
function viewOf(element: Element, win: Window): { top: number; bottom: number } | undefined {
  if (element === win.document.scrollingElement) return { top: 0, bottom: win.innerHeight };
  if (element.scrollHeight <= element.clientHeight) return undefined;
  if (!/auto|scroll|overlay/.test(win.getComputedStyle(element).overflowY)) return undefined;
  const { top } = element.getBoundingClientRect();
  return { top, bottom: top + element.clientHeight };
}

function parentOf(node: Node): Element | undefined {
  const slot = node.nodeType === 1 || node.nodeType === 3 ? (node as Element | Text).assignedSlot : null;
  return slot ?? node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host;
}
