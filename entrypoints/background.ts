import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../platform/open-panel.ts';
import type { PointedAt } from '../platform/pointing.ts';
import { registerOnEnabledSites } from '../platform/registration.ts';

/** Opens the panel and keeps the reader registered on the enabled sites. Holds no state. */
export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    const opened = openPanel(tab.windowId);
    if (tab.id !== undefined) void pointAt(tab.id, tab.windowId, opened);
  });
  // Changes can come in quick succession (one event a granted origin): one after the other.
  let registering = Promise.resolve();
  const register = () => {
    registering = registering.then(registerOnEnabledSites).catch(console.error);
  };
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
});

/** A panel that is opening looks at the tab by itself; one that was open learns of the click here. */
async function pointAt(tabId: number, windowId: number, opened: Promise<void>): Promise<void> {
  await opened.catch(console.error);
  const message: PointedAt = { type: 'pointed-at', tabId, windowId };
  // Refused when no panel listens yet: then it looks at the tab when it starts.
  await browser.runtime.sendMessage(message).catch(() => {});
}
