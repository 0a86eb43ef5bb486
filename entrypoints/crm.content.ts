import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Composer } from '../crm/composer/insert-text.ts';
import type { QuoteMarker } from '../crm/mark-quote.ts';
import type { Part } from '../crm/parts.ts';
import type { Reading } from '../crm/reading.ts';
import { openSocket } from '../crm/socket.ts';
import { type PointAt, type Pointed, type Pointer, readTaught, type TaughtSite } from '../crm/taught.ts';
import { type Lack, watchRecord } from '../crm/watch.ts';
import { type FromPage, PORT_NAME, type ToPage } from '../platform/port.ts';

/**
 * Reads the page while a panel listens, and does nothing otherwise.
 *
 * The context ends when the extension was updated under this page or a second copy was put into it:
 * then this one lets go, and the panel finds the other.
 */
export default defineContentScript({
  // Injected by the toolbar click or by a site the agent enabled: never by the manifest.
  registration: 'runtime',
  matches: [],
  // The page need not learn that an extension reads it.
  noScriptStartedPostMessage: true,
  main(context) {
    const socket = openSocket();
    const accept = (port: ReturnType<typeof browser.runtime.connect>) => {
      if (port.name !== PORT_NAME) return;
      const line = new AbortController();
      const signal = AbortSignal.any([line.signal, context.signal]);
      let seq = 0;
      const send = (message: FromPage) => {
        // The other end may be gone before the browser says so.
        try {
          port.postMessage(message);
        } catch {
          line.abort();
        }
      };
      port.onDisconnect.addListener(() => line.abort());
      const hangUp = () => {
        line.abort();
        disconnect(port);
      };
      context.signal.addEventListener('abort', hangUp, { signal: line.signal });
      // A page kept for the back button keeps its ports in Firefox, and with them the last customer.
      window.addEventListener('pagehide', hangUp, { signal: line.signal });
      const asked = new Set<Part>();
      const need = (part: Part) => {
        if (asked.has(part)) return;
        asked.add(part);
        send({ type: 'needs', part });
      };
      let marker: QuoteMarker | undefined;
      let reply: Composer | undefined;
      let shown: string | undefined;
      let taught: readonly TaughtSite[] = [];
      let last: Reading = { state: 'no-record' };
      let pointer: Pointer | undefined;
      let pointsAt: PointAt | undefined;
      const tell = (reading: Reading | Lack) => {
        if ('needs' in reading) return need(reading.needs);
        last = reading;
        const id = reading.state === 'record' ? reading.record.id : undefined;
        // What was marked belongs to the record before.
        if (id !== shown) {
          marker?.clear();
          reply?.look();
        }
        shown = id;
        // On the reply form of a ticket, too, the agent writes.
        const ofRecord = id ?? (reading.state === 'no-record' ? reading.recordId : undefined);
        if (ofRecord !== undefined && !socket.parts.actions) need('actions');
        send({ type: 'read', seq: ++seq, reading });
      };
      send({ type: 'reading', origin: window.location.origin });
      const watch = watchRecord(window, tell, signal, (doc, url) =>
        readTaught(doc, url, socket.parts, taught),
      );
      const point = () => {
        const { teach } = socket.parts;
        if (!pointsAt) return;
        if (!teach) return need('teach');
        const tellPointed = (pointed: Pointed) => send({ type: 'pointed', pointed });
        pointer ??= teach.pointer(window, signal, tellPointed, () => last);
        pointer.point(pointsAt);
        pointsAt = undefined;
      };
      const plugged = () => {
        point();
        const { actions } = socket.parts;
        // From now on it is known which editor the agent was in last.
        if (actions && !reply) {
          marker = actions.marker(window, signal);
          reply = actions.composer(window, signal, (draft) => send({ type: 'draft', ...draft }));
        } else watch.readAgain();
      };
      if (socket.parts.actions) plugged();
      socket.waiting.add(plugged);
      signal.addEventListener('abort', () => socket.waiting.delete(plugged), { once: true });
      port.onMessage.addListener((message: ToPage) => {
        if (message.type === 'read-again') watch.readAgain();
        else if (message.type === 'taught') {
          const changed = JSON.stringify(message.sites) !== JSON.stringify(taught);
          taught = message.sites;
          if (changed) watch.readAgain();
        } else if (message.type === 'point') {
          pointsAt = message.at;
          point();
        } else if (message.type === 'stop-pointing') {
          pointsAt = undefined;
          pointer?.stop();
        } else if (message.type === 'mark-quote') {
          send({ type: 'marked', id: message.id, outcome: marker?.mark(message.quote) ?? 'not-found' });
        } else {
          const { id, text, intoNote, onlyNote } = message;
          void (reply?.insert(text, intoNote, onlyNote) ?? Promise.resolve('refused' as const))
            .catch(() => 'refused' as const)
            .then((outcome) => send({ type: 'inserted', id, outcome }));
        }
      });
    };
    browser.runtime.onConnect.addListener(accept);
    context.onInvalidated(() => {
      // An orphan has no extension to unhook from ("Extension context invalidated").
      if (browser.runtime?.id) browser.runtime.onConnect.removeListener(accept);
    });
  },
});

function disconnect(port: { disconnect(): void }): void {
  try {
    port.disconnect();
  } catch {
    // Its extension is gone, and the port with it.
  }
}
