import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';

export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

// Quiet: no first-run pages and no traffic of the browser's own.
const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export interface LaunchOptions {
  program: string;
  headless: boolean;
  /** Folder of the built extension. */
  extension?: string;
}

/** Starts a Chromium with a fresh profile and the built extension in it. */
export function launchChromium({ program, headless, extension = BUILT }: LaunchOptions): Promise<Browser> {
  // Root needs the first flag: the sandbox refuses root.
  const flags = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...FLAGS];
  return puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...flags, headless ? '--disable-gpu' : '--window-size=1440,940'],
  });
}

/** Clicks the extension's toolbar button over a page and attaches to the side panel that it opens. */
export async function openPanel(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  await clickToolbar(browser, page);
  const panel = await (await browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage();
  await panel.setViewport({ width: 360, height: 900 });
  return panel;
}

/** The toolbar click alone: grants the tab and points an open panel at it. */
export async function clickToolbar(browser: Browser, page: Page): Promise<void> {
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('The extension is not loaded: run `npm run build` and look at .output.');
  await extension.triggerAction(page);
}

function isPanel(target: Target): boolean {
  return target.url().endsWith('/sidepanel.html');
}
