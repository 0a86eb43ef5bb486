import type { Part } from './parts.ts';
import type { Reading } from './reading.ts';

/** Changes come in bursts: wait for a pause, but never longer than the limit. Milliseconds. */
const PAUSE = 80;
const LIMIT = 250;
/**
 * A desk that keeps its records mounted may bring one to the front after the address changed, by a class
 * or a style alone, whose changes are too many to listen to.
 */
const SETTLED = 1000;

/** What an agent writes is not the record: changes inside an editor are not read. */
const EDITORS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

export type Reader = (doc: Document, url: string, timeZone?: string) => Reading;

/** Another part of the reader has to come into the page before it can be read. */
export interface Lack {
  needs: Part;
}

/**
 * Reads the page now, and again within 300 ms after the record, the address or the thread changes;
 * hands over only readings that differ from the last one. Everything ends with the signal.
 */
export function watchRecord(
  win: Window,
  onReading: (reading: Reading | Lack) => void,
  signal: AbortSignal,
  read: (doc: Document, url: string) => Reading | Lack,
): { readAgain(): void } {
  const doc = win.document;
  let sent = '';
  let firstChange = 0;
  let timer: number | undefined;

  const readNow = (always = false) => {
    win.clearTimeout(timer);
    timer = undefined;
    firstChange = 0;
    if (signal.aborted) return;
    const reading = read(doc, win.location.href);
    const json = JSON.stringify(reading);
    if (json === sent && !always) return;
    sent = json;
    onReading(reading);
  };

  // A page that never rests is still read: the pause shrinks until the limit is reached.
  const changed = () => {
    const now = Date.now();
    firstChange ||= now;
    win.clearTimeout(timer);
    timer = win.setTimeout(readNow, Math.max(0, Math.min(PAUSE, firstChange + LIMIT - now)));
  };

  const observer = new MutationObserver((changes) => {
    if (changes.some(matters)) changed();
  });
  observer.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['value', 'datetime', 'title', 'data-transaction-id', 'lang'],
  });
  const moved = () => {
    changed();
    win.setTimeout(changed, SETTLED);
  };
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

function matters(change: MutationRecord): boolean {
  const element = change.target.nodeType === 1 ? (change.target as Element) : change.target.parentElement;
  if (!element || element.closest('script, style')) return false;
  return change.type === 'attributes' || !element.closest(EDITORS);
}
