/** What is laid out in an element: a shadow tree or a frame's body takes the place of its children. */
export function inside(element: Element): readonly Node[] {
  if (element.localName === 'iframe') {
    const body = frameBody(element as HTMLIFrameElement);
    return body ? [body] : [];
  }
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
  if (assigned && assigned.length > 0) return assigned;
  return [...(element.shadowRoot ?? element).childNodes];
}

/** The body of a frame that holds no page of its own address: mails are shown that way. */
function frameBody(frame: HTMLIFrameElement): Element | undefined {
  try {
    const doc = frame.contentDocument;
    // A frame in design mode is an editor: its words are a draft.
    return doc && doc.designMode !== 'on' ? (doc.body ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an element is shown; an engine without layout is asked by the element's own attributes. */
export function isShown(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  if (style && /display:\s*none|visibility:\s*hidden/i.test(style)) return false;
  // Panes of other records stay mounted behind the one in front, moved aside instead of hidden.
  if (element.getAttribute('aria-hidden') === 'true' && element.childElementCount > 0) {
    if (element.getAttribute('role') === 'tabpanel' || element.hasAttribute('inert')) return false;
  }
  if (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) return true;
  // Such an element has no box of its own, and its children are seen.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}
