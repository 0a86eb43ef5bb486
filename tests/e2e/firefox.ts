import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/ensure.ts';
import { Marionette } from './marionette.ts';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ADDON = 'doorstep@example.org';

/** The prompt for a site cannot be clicked by a remote protocol: it counts as answered with yes. */
const PREFERENCES = {
  'extensions.webextOptionalPermissionPrompts': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
};

export interface Firefox {
  goTo(url: string): Promise<void>;
  /** Opens another tab in front, and gives its handle. */
  newTab(url: string): Promise<string>;
  switchTo(handle: string): Promise<void>;
  currentTab(): Promise<string>;
  /** Runs the body of an async function in the page. */
  inPage(script: string, ...args: unknown[]): Promise<unknown>;
  /** Moves the pointer there and clicks, as a hand does; in pixels of the page's window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses keys one after another in the page, as a hand does; those of a list at once. */
  press(keys: readonly (string | readonly string[])[]): Promise<void>;
  /** Runs the body of an async function in the document of the real sidebar. */
  inSidebar(script: string): Promise<unknown>;
  /** Clicks the extension's toolbar button over the tab in front. */
  clickToolbar(): Promise<void>;
  closeSidebar(): Promise<void>;
  sidebarIsOpen(): Promise<boolean>;
  /** Address of a file of the extension. */
  addressOf(file: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a headless Firefox with a fresh profile and the built extension in it. */
export async function startFirefox(): Promise<Firefox> {
  const ensured = ensureBrowser('firefox');
  if ('missing' in ensured) throw new Error(ensured.missing);
  const profile = mkdtempSync(join(tmpdir(), 'doorstep-firefox-'));
  const port = await freePort();
  const preferences = Object.entries({ ...PREFERENCES, 'marionette.port': port });
  const lines = preferences.map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  const child = spawn(ensured.path, [...flags, '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await Marionette.connect(port);
    await marionette.send('Addon:Install', { path: BUILT, temporary: true });
    return drive(marionette, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

function drive(marionette: Marionette, end: () => Promise<void>): Firefox {
  const inChrome = (script: string, ...args: unknown[]) => marionette.run('chrome', script, ...args);
  const inContent = async (command: string, parameters: object) => {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return marionette.send(command, parameters);
  };
  return {
    goTo: async (url) => void (await inContent('WebDriver:Navigate', { url })),
    async newTab(url) {
      const { handle } = (await inContent('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      await inContent('WebDriver:SwitchToWindow', { handle, focus: true });
      await inContent('WebDriver:Navigate', { url });
      return handle;
    },
    switchTo: async (handle) => void (await inContent('WebDriver:SwitchToWindow', { handle, focus: true })),
    currentTab: async () => ((await inContent('WebDriver:GetWindowHandle', {})) as { value: string }).value,
    inPage: (script, ...args) => marionette.run('content', script, ...args),
    async clickAt(x, y) {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await inContent('WebDriver:PerformActions', { actions: [mouse] });
    },
    async press(keys) {
      const actions = keys
        .map((key) => [key].flat())
        .flatMap((chord) => [
          ...chord.map((value) => ({ type: 'keyDown', value })),
          ...chord.toReversed().map((value) => ({ type: 'keyUp', value })),
        ]);
      await inContent('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    inSidebar: (script) => inChrome(IN_SIDEBAR, script),
    clickToolbar: async () => void (await inChrome(CLICK_TOOLBAR, ADDON)),
    closeSidebar: async () => void (await inChrome('SidebarController.hide();')),
    sidebarIsOpen: async () => (await inChrome(SIDEBAR_IS_OPEN)) === true,
    addressOf: async (file) =>
      `moz-extension://${await inChrome('return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname;', ADDON)}/${file}`,
    async stop() {
      marionette.close();
      await end();
    },
  };
}

/** What the browser itself does when the button is clicked: grants the tab, then tells the extension in a gesture. */
const CLICK_TOOLBAR = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

/** Firefox calls it open a moment before the extension's own part of it is there. */
const SIDEBAR_IS_OPEN = `
  const { isOpen, browser } = SidebarController;
  return isOpen && Boolean(browser.contentDocument?.getElementById('webext-panels-browser')?.messageManager);`;

/** The sidebar's document lives in the extension's own process: a frame script goes there and answers. */
const IN_SIDEBAR = `
  const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  if (!panel) throw new Error('The sidebar of the extension is not open.');
  const name = 'doorstep-' + Math.random();
  const answer = new Promise((resolve, reject) => {
    panel.messageManager.addMessageListener(name, function once({ data }) {
      panel.messageManager.removeMessageListener(name, once);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    });
  });
  const source = '(async () => { const window = content, document = content.document;' + args[0] + '})().then('
    + '(value) => sendAsyncMessage(' + JSON.stringify(name) + ', { value }),'
    + '(error) => sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(error) }))';
  panel.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  return await answer;`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
