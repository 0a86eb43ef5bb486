import type { Draft } from '../crm/composer/draft.ts';
import type { Part } from '../crm/parts.ts';
import type { Reading } from '../crm/reading.ts';
import type { Pointed, TaughtSite } from '../crm/taught.ts';
import type { PageDoor, PagePort, Tab } from '../platform/page-door.ts';
import type { PageAnswer, PageRequest, ToPage } from '../platform/port.ts';
import type { FailReason, PageState } from './record.ts';
import { openRequests } from './requests.ts';

/** What the page said, not validated yet. */
export type Answer = Exclude<PageState, { reason: Exclude<FailReason, 'reader'> }>;

export interface Attachment {
  tabId: number;
  /** Whether a page listens at the other end. */
  readonly live: boolean;
  /** Reads again, and finds out whether the page at the other end is still the one in the tab. */
  readAgain(): void;
  /** Has the page do something; undefined when it is gone or does not answer in time. */
  ask(request: PageRequest): Promise<PageAnswer | undefined>;
  /** Tells the page something that it does not answer; dropped when none listens. */
  tell(message: ToPage): void;
  /** Hands over what was taught for the page's site, where it changed. */
  teach(): void;
  close(): void;
}

export interface AttachmentHooks {
  answered(answer: Answer): void;
  lost(reason: FailReason): void;
  pointed(pointed: Pointed): void;
  drafted(draft: Draft): void;
  /** What was taught for a site. */
  taughtFor(origin: string): readonly TaughtSite[];
}

/** A page that takes the connection and stays silent for this long is given up. */
const ANSWER_WITHIN_MS = 10_000;
/** A page that goes away is mostly being replaced: wait for the next one this long before looking. */
const LOOK_AGAIN_MS = 400;
/** A page that gave a reading before and is still there gives another within this time. */
const CONFIRM_WITHIN_MS = 2_000;
const MOST_TRIES = 6;

/**
 * Holds the port to one tab: connects, puts the reader into the page when nobody listens there,
 * and connects again when the page is replaced by another.
 */
export function attach(door: PageDoor, tab: Tab, hooks: AttachmentHooks): Attachment {
  const requests = openRequests();
  let port: PagePort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let heard = false;
  let closed = false;
  let tries = 0;
  /** Counts the ports: what an earlier one still says does not count. */
  let line = 0;
  /** Where the page says that it is. */
  let origin: string | undefined;

  function connect(injected: boolean): void {
    const mine = ++line;
    let seq = -1;
    heard = false;
    wait(ANSWER_WITHIN_MS, () => giveUp('no-answer'));
    port = door.connect(tab.id, {
      message(message) {
        if (closed || mine !== line) return;
        heard = true;
        if (message.type === 'reading') {
          origin = message.origin;
          // Of the page before; this one tells what is in its own reply box.
          hooks.drafted({ text: '', note: false });
          return teach();
        }
        if (message.type === 'pointed') return hooks.pointed(message.pointed);
        if (message.type === 'draft')
          return hooks.drafted({ text: String(message.text), note: message.note === true });
        if ('id' in message) return requests.answered(message);
        if (message.type === 'needs') return void bring(message.part, mine);
        if (message.seq <= seq) return;
        seq = message.seq;
        tries = 0;
        clearTimeout(timer);
        hooks.answered(toAnswer(message.reading, tab.id));
      },
      gone() {
        if (closed || mine !== line) return;
        port = undefined;
        requests.drop();
        clearTimeout(timer);
        if (heard || injected) lookAgain();
        else void inject();
      },
    });
  }

  function teach(): void {
    if (origin !== undefined) port?.send({ type: 'taught', sites: hooks.taughtFor(origin) });
  }

  async function inject(): Promise<void> {
    const injection = await door.inject(tab.id);
    if (closed) return;
    if (injection === 'done') connect(true);
    else if (injection === 'gone') lookAgain();
    else if (injection === 'restricted') hooks.answered({ state: 'restricted' });
    else if (injection === 'refused') hooks.answered({ state: 'not-enabled', ...(await originNow()) });
    else hooks.answered({ state: 'failed', reason: 'reader', problem: injection.broken });
  }

  /** Another part of the reader, which the page goes on with as soon as it is there. */
  async function bring(part: Part, mine: number): Promise<void> {
    const injection = await door.injectPart(tab.id, part);
    // Without its actions the page is still read.
    if (closed || mine !== line || injection === 'done' || part === 'actions') return;
    clearTimeout(timer);
    hooks.answered({ state: 'no-record' });
  }

  /** The page may have been replaced since: the address is asked for again. */
  async function originNow(): Promise<{ origin?: string }> {
    const now = await door.tab(tab.id);
    const site = now && (await door.site(now));
    return site ? { origin: site.origin } : {};
  }

  function lookAgain(): void {
    heard = false;
    if (!door.alive()) giveUp('orphaned');
    else if (++tries > MOST_TRIES) giveUp('disconnected');
    else {
      hooks.answered({ state: 'reading' });
      wait(LOOK_AGAIN_MS, () => connect(false));
    }
  }

  function giveUp(reason: FailReason): void {
    close();
    hooks.lost(reason);
  }

  function wait(ms: number, then: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  }

  function close(): void {
    closed = true;
    clearTimeout(timer);
    requests.drop();
    port?.close();
    port = undefined;
  }

  connect(false);
  return {
    tabId: tab.id,
    get live() {
      return heard && !closed;
    },
    readAgain() {
      port?.send({ type: 'read-again' });
      wait(CONFIRM_WITHIN_MS, () => {
        line++;
        port?.close();
        lookAgain();
      });
    },
    ask: (request) => requests.ask(request, port),
    tell: (message) => port?.send(message),
    teach,
    close,
  };
}

function toAnswer(reading: Reading, tabId: number): Answer {
  if (reading.state === 'failed') return { state: 'failed', reason: 'reader', problem: reading.problem };
  if (reading.state === 'no-record') return reading;
  return { ...reading, tabId };
}
