import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CustomerRecord } from '../crm/record.ts';
import {
  type Advised,
  type Contact,
  contactFrom,
  decisionFor,
  memoryOf,
  outcomeOf,
  stillKept,
  withDecision,
  withOutcome,
} from '../guidance/contact.ts';
import type { Memory, Outcome, QuestionId, Side } from '../guidance/guidance.ts';
import type { Answered } from '../guidance/loyalty-map.ts';
import { messageOf } from '../platform/message-of.ts';
import type { Written } from '../platform/storage.ts';
import {
  answersSince,
  type ContactShelf,
  createContactShelf,
  LONGEST_ANSWER,
  type Place,
} from './contact-shelf.ts';
import type { RecordState } from './record.ts';
import { contactKey, recordKey } from './record-key.ts';
import type { TeamState } from './team.ts';

/** What is remembered of the customer in front. */
export interface MemoryState {
  /** `contactKey` of the record it is about; undefined until it is known: advice without it would change. */
  of?: string;
  /** Oldest first; none without a record. */
  contacts: readonly Contact[];
  /** What of it counts in the advice now. */
  memory: Memory;
  /** The agent's own stance for this ticket. */
  decided?: Side;
  /** How the customer took today's contact, as the agent said. */
  outcome?: Outcome;
  /** What the agent noted as answered by this customer, by loyalty question. */
  answered?: Answered;
  /** The lead wants nothing remembered. */
  off: boolean;
}

export interface MemoryStore extends StoreApi<MemoryState> {
  /** Deletes what is too old, and follows the record until the signal aborts. */
  follow(signal: AbortSignal): void;
  /** Says how the customer took the contact, or takes it back. */
  react(outcome: Outcome | undefined, advice: Advised): Promise<Written>;
  /** Decides on the stance for this ticket, or follows the advice again. */
  decide(side: Side | undefined, advice: Advised): Promise<Written>;
  /** Notes a loyalty question as answered, or with no note takes that back. */
  answer(question: QuestionId, note: string | undefined): Promise<Written>;
  /** Deletes all that is remembered of this customer. */
  forget(): Promise<Written>;
}

export interface MemoryDeps {
  record: StoreApi<RecordState>;
  team: StoreApi<TeamState>;
  now(): string;
  shelf?: ContactShelf;
}

interface Found {
  place: Place;
  contacts: Contact[];
  answered: Answered;
}

const NOTHING: Pick<MemoryState, 'contacts' | 'memory'> = { contacts: [], memory: { reactions: [] } };

/** What this browser remembers of the customer in front, and of what the agent decided for the ticket. */
export function createMemoryStore({
  record,
  team,
  now,
  shelf = createContactShelf(),
}: MemoryDeps): MemoryStore {
  const store = createStore<MemoryState>(() => ({ off: days() === 0, ...NOTHING }));
  /** Decisions that are not stored: they hold while the panel is open. */
  const unstored = new Map<string, Side>();
  let open: { of: string; record: CustomerRecord } | undefined;
  let place: Place | undefined;
  let answered: Answered = {};
  let unwatch = () => {};
  let turn = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function days(): number {
    return team.getState().team.rememberDays;
  }

  const today = () => now().slice(0, 10);

  function followRecord(): void {
    const { page } = record.getState();
    const next = page.state === 'record' ? { of: contactKey(page.record), record: page.record } : undefined;
    const same = next?.of === open?.of;
    open = next;
    if (same) return;
    store.setState({ off: days() === 0, ...NOTHING }, true);
    void look();
  }

  /** Finds what is remembered of the customer who is open now, and watches it. */
  async function look(): Promise<void> {
    const mine = ++turn;
    const of = open?.record;
    unwatch();
    place = undefined;
    answered = {};
    if (!of) return;
    const found = await read(of).catch(() => undefined);
    if (mine !== turn) return;
    place = found?.place;
    answered = found?.answered ?? {};
    if (place) unwatch = shelf.onChange(place.customer, show);
    show(found?.contacts ?? []);
  }

  async function read(of: CustomerRecord): Promise<Found | undefined> {
    const found = await shelf.placeOf(of, false);
    if (!found) return undefined;
    const [contacts, answered] = await Promise.all([
      shelf.read(found.customer),
      shelf.answers(found.customer),
    ]);
    return { place: found, contacts, answered };
  }

  function show(stored: readonly Contact[]): void {
    if (!open) return;
    const contacts = stillKept(stored, today(), days());
    const ticket = place?.ticket ?? '';
    const decided = unstored.get(recordKey(open.record)) ?? decisionFor(contacts, ticket);
    const outcome = outcomeOf(contacts, ticket, today());
    store.setState(
      {
        of: open.of,
        off: days() === 0,
        contacts,
        memory: memoryOf(contacts, ticket, today()),
        answered: answersSince(answered, today(), days()),
        ...(decided ? { decided } : {}),
        ...(outcome ? { outcome } : {}),
      },
      true,
    );
  }

  /** Puts what `make` makes of the customer's contacts in their place, one change after the other. */
  function change(make: (contacts: Contact[], ticket: string) => Contact[]): Promise<Written> {
    return changeAt(async (own) => {
      const contacts = stillKept(await shelf.read(own.customer), today(), days());
      await shelf.write(own.customer, make(contacts, own.ticket));
    });
  }

  /** Does it for the customer who is open now, one change after the other. */
  function changeAt(work: (own: Place) => Promise<void>): Promise<Written> {
    const of = open;
    const done = queue.then(async (): Promise<Written> => {
      if (!of) return { ok: true };
      try {
        const own = await shelf.placeOf(of.record, true);
        if (!own) throw new Error('no salt');
        await work(own);
        if (open?.of === of.of) await look();
        return { ok: true };
      } catch (error) {
        return { ok: false, problem: messageOf(error) };
      }
    });
    queue = done;
    return done;
  }

  const fresh = (ticket: string, advice: Advised) =>
    contactFrom(advice, ticket, today(), team.getState().team.familyWeights);

  /** A decision holds even where it cannot be stored. */
  function holdUnstored(side: Side | undefined): void {
    if (!open) return;
    if (side) unstored.set(recordKey(open.record), side);
    else unstored.delete(recordKey(open.record));
    show(store.getState().contacts);
  }

  function purge(): void {
    const { ready, problem } = team.getState();
    // What the lead wants is not known: nothing is deleted by the built-in setting in its place.
    if (!ready || problem !== undefined) return;
    // What cannot be deleted now is met again at the next start.
    queue = queue.then(() => shelf.purge(today(), days())).catch(() => {});
  }

  return Object.assign(store, {
    follow(signal: AbortSignal) {
      const stops = [
        record.subscribe(followRecord),
        team.subscribe((next, before) => {
          if (next.ready === before.ready && next.team.rememberDays === before.team.rememberDays) return;
          void look();
          purge();
        }),
      ];
      signal.addEventListener('abort', () => {
        for (const stop of stops) stop();
        unwatch();
      });
      followRecord();
      purge();
    },
    react: (outcome: Outcome | undefined, advice: Advised) =>
      change((contacts, ticket) => withOutcome(contacts, fresh(ticket, advice), outcome)),
    async decide(side: Side | undefined, advice: Advised) {
      const own = side === (advice.advised ?? advice.stance) ? undefined : side;
      if (days() === 0) {
        holdUnstored(own);
        return { ok: true } as const;
      }
      unstored.delete(open ? recordKey(open.record) : '');
      const written = await change((contacts, ticket) => withDecision(contacts, fresh(ticket, advice), own));
      if (!written.ok) holdUnstored(own);
      return written;
    },
    answer: (question: QuestionId, note: string | undefined) =>
      changeAt(async ({ customer }) => {
        if (days() === 0) return;
        const { [question]: _, ...others } = await shelf.answers(customer);
        const own = note === undefined ? {} : { at: today(), note: note.trim().slice(0, LONGEST_ANSWER) };
        await shelf.writeAnswers(customer, 'at' in own ? { ...others, [question]: own } : others);
      }),
    forget() {
      if (open) unstored.delete(recordKey(open.record));
      return changeAt(async ({ customer }) => {
        await shelf.write(customer, []);
        await shelf.writeAnswers(customer, {});
      });
    },
  });
}
