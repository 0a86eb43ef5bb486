import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { composer } from '../crm/composer/insert-text.ts';
import { openSocket } from '../crm/generic/socket.ts';
import { quoteMarker } from '../crm/mark-quote.ts';
import { readPage } from '../crm/read-page.ts';
import type { Reading } from '../crm/reading.ts';
import { type Reader, watchRecord } from '../crm/watch.ts';
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
    let generic: Reader | undefined;
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
      const marker = quoteMarker(window, signal);
      const reply = composer(window, signal);
      let shown: string | undefined;
      const tell = (reading: Reading) => {
        const id = reading.state === 'record' ? reading.record.id : undefined;
        // What was marked belongs to the record before.
        if (id !== shown) marker.clear();
        shown = id;
        send({ type: 'read', seq: ++seq, reading });
      };
      send({ type: 'reading' });
      const watch = watchRecord(window, tell, signal, (doc, url) => {
        const reading = readPage(doc, url);
        // The generic reader, once it is here, reads what no adapter knows.
        return generic && 'unknownPage' in reading ? generic(doc, url) : reading;
      });
      socket.add((read) => {
        generic = read;
        watch.readAgain();
      });
      port.onMessage.addListener((message: ToPage) => {
        if (message.type === 'read-again') watch.readAgain();
        else if (message.type === 'mark-quote') {
          send({ type: 'marked', id: message.id, outcome: marker.mark(message.quote) });
        } else {
          const { id, text, intoNote } = message;
          void reply
            .insert(text, intoNote)
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
