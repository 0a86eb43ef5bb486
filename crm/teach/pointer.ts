import { layoutOf } from '../generic/layout.ts';
import type { Reading } from '../reading.ts';
import type { Customer, MessageRole } from '../record.ts';
import type { PointAt, Pointed, Pointer } from '../taught.ts';
import { waysTo } from './field.ts';
import { messagesFrom, type Samples } from './messages.ts';
import { outline } from './outline.ts';
import { pageLike } from './page.ts';

/** Frames and shadow trees in which somebody can point: more are a page gone wrong. */
const MOST_ROOTS = 60;
/** After the press the page must not hear of the rest of the click, which may come late or not at all. */
const REST_OF_CLICK_MS = 600;

/** All that a press, a touch or a key makes of itself: none of it reaches the page while it is pointed at. */
const SWALLOWED =
  'pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchend dragstart submit';

/**
 * Lets the agent point at one thing in the page: outlines what is under the pointer, keeps the click from the
 * page, and tells what can be learned from it. Changes nothing in the page, and ends with the signal.
 */
export function pointer(
  win: Window & typeof globalThis,
  signal: AbortSignal,
  tell: (pointed: Pointed) => void,
  reading: () => Reading,
): Pointer {
  const { document: doc } = win;
  let running: AbortController | undefined;
  const messages: Partial<Record<MessageRole, Element>> = {};

  function stop(): void {
    running?.abort();
    running = undefined;
  }

  function point(at: PointAt): void {
    stop();
    const mine = new AbortController();
    running = mine;
    const roots = rootsOf(doc);
    const drawn = outline(() => roots);
    const until = AbortSignal.any([mine.signal, signal]);
    until.addEventListener('abort', () => drawn.clear(), { once: true });
    let done = false;
    const end = (pointed: Pointed) => {
      if (done) return;
      done = true;
      drawn.clear();
      tell(pointed);
    };
    const heard = { capture: true, signal: until } as const;
    for (const view of windowsOf(roots, win)) {
      view.addEventListener(
        'pointerover',
        (event) => {
          const element = elementOf(event);
          if (element && !done) drawn.show(element);
        },
        heard,
      );
      view.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Escape') return;
          swallow(event);
          end({ state: 'cancelled' });
          stop();
        },
        heard,
      );
      for (const kind of SWALLOWED.split(' ')) {
        view.addEventListener(
          kind,
          (event) => {
            // What a script of the page does by itself is none of the agent's.
            if (!event.isTrusted) return;
            swallow(event);
            const element = elementOf(event);
            if (kind !== 'pointerdown' || !element || done) return;
            end(learned(at, element));
            win.setTimeout(() => running === mine && stop(), REST_OF_CLICK_MS);
          },
          { ...heard, passive: false },
        );
      }
    }
  }

  function learned(at: PointAt, element: Element): Pointed {
    const now = reading();
    const known = toldBy(now);
    const url = new URL(win.location.href);
    const page = pageLike(url, known, now);
    if ('field' in at)
      return { state: 'field', field: at.field, page, found: waysTo(element, at.field, doc, known) };
    messages[at.message] = element;
    const samples = samplesOf(messages);
    const customer: Customer = now.state === 'record' ? now.record.customer : {};
    const dates = {
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: doc.documentElement.lang || 'en',
    };
    const found = samples && messagesFrom(samples, doc, dates, customer, known);
    const pointed = Object.keys(messages) as MessageRole[];
    return { state: 'message', pointed, page, ...(found && { found }) };
  }

  signal.addEventListener('abort', stop, { once: true });
  return { point, stop };
}

function samplesOf({ customer, agent, note }: Partial<Record<MessageRole, Element>>): Samples | undefined {
  // A page that draws itself anew leaves the old elements behind.
  if (!customer?.isConnected || !agent?.isConnected) return undefined;
  return { customer, agent, ...(note?.isConnected && { note }) };
}

/** What the page shows of this customer, as far as it is read: no rule may hold any of it. */
function toldBy(reading: Reading): string[] {
  if (reading.state !== 'record') return [];
  const { customer, subject, messages } = reading.record;
  const { name, firstName, email, phone, company } = customer;
  const authors = messages.map(({ author }) => author);
  return [...new Set([name, firstName, email, phone, company, subject, ...authors])].flatMap(
    (one) => one || [],
  );
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function elementOf(event: Event): Element | undefined {
  const [target] = event.composedPath() as Node[];
  return target?.nodeType === 1 ? (target as Element) : (target?.parentElement ?? undefined);
}

/** The page, its open shadow trees and its same-origin frames. */
function rootsOf(doc: Document): (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>([doc]);
  for (const element of layoutOf(doc).elements) {
    if (roots.size < MOST_ROOTS) roots.add(element.getRootNode() as Document | ShadowRoot);
  }
  return [...roots];
}

function windowsOf(roots: readonly (Document | ShadowRoot)[], win: Window): Window[] {
  const views = roots.flatMap((root) => (root.nodeType === 9 ? ((root as Document).defaultView ?? []) : []));
  return [...new Set<Window>([win, ...views])];
}
