import { browser } from 'wxt/browser';
import type { PagePort, PortListener } from './page-door.ts';
import { type FromPage, PORT_NAME, type ToPage } from './port.ts';

/** Opens the port to the top frame of a tab; `gone` is called soon when nobody listens there. */
export function connectToPage(tabId: number, listener: PortListener): PagePort {
  const port = browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 });
  port.onMessage.addListener((message: FromPage) => listener.message(message));
  port.onDisconnect.addListener(() => {
    // Chromium logs an error that nobody looked at; that nobody listens is expected here.
    void browser.runtime.lastError;
    listener.gone();
  });
  return {
    send: (message: ToPage) => port.postMessage(message),
    close: () => port.disconnect(),
  };
}
