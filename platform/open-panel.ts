import { browser } from 'wxt/browser';

/** Firefox's own: the types of the framework are Chromium's. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel of a window. Must be the first thing in the agent's click: after an
 * `await` both browsers have forgotten the click and refuse.
 */
export function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) {
    return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open();
  }
  return browser.sidePanel.open({ windowId });
}
