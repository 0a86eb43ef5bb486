import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { startDesk } from '../demo/desk.ts';
import { launchChromium, openPanel } from './browsers/chromium.ts';
import { partText } from './browsers/parts.ts';
import { sideBySide } from './browsers/side-by-side.ts';
import { until } from './browsers/until.ts';
import { ensureBrowser } from './ensure.ts';
import { run } from './test/steps.ts';
import { TOOLS } from './test/tools.ts';

/** Builds, starts the demo help desk and shows the extension at work in a real browser. */
const SHOWN = 203;
const PICTURE = 'artifacts/demo.png';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const ensured = ensureBrowser('chromium');
if ('missing' in ensured) {
  console.error(`No browser to show Doorstep in. ${ensured.missing}`);
  process.exit(1);
}
if ((await run(TOOLS.wxt, ['build'])) !== 0) process.exit(1);

const desk = await startDesk();
const browser = await launchChromium({ program: ensured.path, headless: !hasDisplay });
let ending: Promise<void> | undefined;
const end = () => {
  ending ??= Promise.allSettled([browser.close(), desk.stop()]).then(() => {});
  return ending;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end().then(() => process.exit(0)));
}

try {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(`${desk.url}/ticket?id=${SHOWN}`);
  if (hasDisplay) await showIt(browser, page);
  else await printIt(browser, page);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await end();
}

async function showIt(browser: Browser, page: Page): Promise<void> {
  await openPanel(browser, page);
  console.log(`
The demo help desk is open at ${desk.url}, with Doorstep in the side panel.
  1. Open other tickets in the list: the panel follows.
  2. In ticket ${SHOWN}, click "Let the guest answer" and watch the advice change.
  3. Closed the panel? Click the Doorstep button in the toolbar (behind the puzzle piece).
Close the browser or press Ctrl-C to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function printIt(browser: Browser, page: Page): Promise<void> {
  console.log('\nNo display here: the same without a window.');
  const panel = await openPanel(browser, page);
  await report('as it was opened', panel);
  const before = await partText(panel, 'stance');
  await page.click('button.next');
  await until('another advice', async () => (await partText(panel, 'stance')) !== before);
  await report('after the guest answered', panel);
  mkdirSync('artifacts', { recursive: true });
  await sideBySide(browser, page, panel, PICTURE);
  console.log(`\nPicture of page and panel: ${PICTURE}`);
}

async function report(when: string, panel: Page): Promise<void> {
  await until('the script', () => partText(panel, 'script'));
  console.log(`\n--- Ticket ${SHOWN}, ${when}`);
  for (const part of ['who', 'stance', 'evidence', 'moves', 'script', 'loyalty']) {
    const text = await partText(panel, part);
    if (text) console.log(`\n[${part}]\n${text}`);
  }
}
