import type { PagePort } from '../platform/page-door.ts';
import type { PageAnswer, PageRequest } from '../platform/port.ts';

/** A page that does not answer a click within this time does not answer at all. */
const ANSWER_WITHIN_MS = 4_000;

export interface OpenRequests {
  /** Undefined when there is no page, it goes away, or it does not answer in time. */
  ask(request: PageRequest, port: PagePort | undefined): Promise<PageAnswer | undefined>;
  answered(answer: { id: number } & PageAnswer): void;
  /** The page is gone: nobody will answer. */
  drop(): void;
}

/** What the panel asked of a page, until it is answered. */
export function openRequests(): OpenRequests {
  const open = new Map<number, (answer?: PageAnswer) => void>();
  let last = 0;
  return {
    ask: (request, port) =>
      new Promise((resolve) => {
        const id = ++last;
        const end = (answer?: PageAnswer) => {
          clearTimeout(limit);
          open.delete(id);
          resolve(answer);
        };
        const limit = setTimeout(end, ANSWER_WITHIN_MS);
        open.set(id, end);
        if (port) port.send({ id, ...request });
        else end();
      }),
    answered: (answer) => open.get(answer.id)?.(answer),
    drop() {
      for (const end of open.values()) end();
    },
  };
}
