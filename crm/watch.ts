import type { Part } from './parts.ts';
import type { Reading } from './reading.ts';
import { isFrame, type Root, rootsOf } from './watched-roots.ts';

/** Changes come in bursts: wait for a pause, but never longer than the limit. Milliseconds. */
const PAUSE = 80;
const LIMIT = 180;
/**
 * Some changes nobody tells of: a shadow tree attached late, a pane that fades in, a value set by a script. A
 * second look this long after a change finds them. Milliseconds.
 */
const SETTLED = 1000;
/**
 * A page that never rests is read for a tenth of the time, and for a twentieth where only attributes change, as
 * in an animation: so many times longer than a reading is the rest after it, up to a limit in milliseconds.
 */
const REST = { words: 9, attributes: 19 };
const LONGEST_REST = 1500;

/** What an agent writes is not the record: changes inside an editor are not read. */
const EDITORS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Another part of the reader has to come into the page before it can be read. */
export interface Lack {
  needs: Part;
}

/**
 * Reads the page now, and again within 300 ms after the record, the address or the thread changes, in open
 * shadow trees and same-origin frames too; hands over only readings that differ from the last one.
 * Everything ends with the signal.
 */
export function watchRecord(
  win: Window,
  onReading: (reading: Reading | Lack) => void,
  signal: AbortSignal,
  read: (doc: Document, url: string) => Reading | Lack,
): { readAgain(): void } {
  const doc = win.document;
  const listening = new WeakSet<Root>();
  let sent = '';
  let timer: number | undefined;
  /** When the first change was made that is not read yet. */
  let waiting: number | undefined;
  /** When the last reading ended, how long it and the one before took, and the shortest rest asked for since. */
  let ended = Number.NEGATIVE_INFINITY;
  let took = 0;
  let before = 0;
  let rest = REST.attributes;

  const readNow = (always = false, settled = false) => {
    win.clearTimeout(timer);
    if (signal.aborted) return;
    const began = performance.now();
    waiting = undefined;
    rest = REST.attributes;
    for (const root of rootsOf(doc)) listenTo(root);
    // What is in it is read now.
    observer.takeRecords();
    const reading = read(doc, win.location.href);
    const json = JSON.stringify(reading);
    const now = performance.now();
    before = took;
    took = now - began;
    // A page that was at rest has earned an answer at once.
    ended = settled ? Number.NEGATIVE_INFINITY : now;
    timer = settled ? undefined : win.setTimeout(() => readNow(false, true), SETTLED);
    if (json === sent && !always) return;
    sent = json;
    onReading(reading);
  };

  // A page that never rests is still read: the pause shrinks until the limit is reached.
  const changed = (kind: keyof typeof REST = 'words') => {
    const now = performance.now();
    waiting ??= now;
    rest = Math.min(rest, REST[kind]);
    // Of two: a machine that was busy elsewhere makes one of them long.
    const rested = ended + Math.min(LONGEST_REST, (rest * (took + before)) / 2);
    const due = Math.max(Math.min(now + PAUSE, waiting + LIMIT), rested);
    win.clearTimeout(timer);
    timer = win.setTimeout(() => readNow(), Math.max(0, due - now));
  };

  const observer = new MutationObserver((changes) => {
    let attributes = false;
    for (const change of changes) {
      if (!matters(change)) continue;
      if (change.type !== 'attributes') return changed();
      attributes = true;
    }
    if (attributes) changed('attributes');
  });
  const listenTo = (root: Root) => {
    if (listening.has(root)) return;
    listening.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    // Neither leaves the tree that it happens in.
    root.addEventListener('change', () => changed(), { capture: true, signal });
    root.addEventListener('load', ({ target }) => isFrame(target) && changed(), { capture: true, signal });
  };
  const moved = () => changed();
  win.addEventListener('popstate', moved, { signal });
  win.addEventListener('hashchange', moved, { signal });
  // Pages move on by history.pushState, of which only the navigation API tells an isolated world.
  const { navigation } = win as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      win.clearTimeout(timer);
    },
    { once: true },
  );
  readNow();
  return { readAgain: () => readNow(true) };
}

function matters({ target, type, attributeName }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : (target.parentElement ?? hostOf(target));
  if (!target.isConnected || target.ownerDocument?.designMode === 'on') return false;
  if (!element) return true;
  if (element.closest('script, style')) return false;
  return (type === 'attributes' && attributeName === 'value') || !element.closest(EDITORS);
}

function hostOf(target: Node): Element | undefined {
  return (target as Partial<ShadowRoot>).host;
}
