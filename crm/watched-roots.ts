/** The largest pages seen hold a few hundred; what lies behind the bound is still read, only not watched. */
const MAX_ROOTS = 2_000;

/** A part of the page that tells of its changes apart from the others. */
export type Root = Document | ShadowRoot;

/**
 * Returns the document with the open shadow trees and same-origin frames in it and in each other, nearest to
 * the top first. A tree that is attached to an element already there is told of by nothing, so they are looked
 * for each time the page is read.
 */
export function rootsOf(doc: Document): Root[] {
  const roots: Root[] = [doc];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot ?? (isFrame(element) ? documentOf(element) : undefined);
      if (inner && roots.push(inner) >= MAX_ROOTS) return roots;
    }
  }
  return roots;
}

export function isFrame(node: EventTarget | null): node is HTMLIFrameElement {
  return /^i?frame$/.test((node as Element | null)?.localName ?? '');
}

function documentOf(frame: HTMLIFrameElement): Document | undefined {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    // Of another origin.
    return undefined;
  }
}
