import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../browsers/find.ts';
import { startRequestTracker } from './run.ts';
import type { DeskSettings } from './settings.ts';
import { signIn, ticketUrl } from './sign-in.ts';

/**
 * `node scripts/desks/request-tracker/save-pages.ts [NAME...]`: saves the pages of the seeded help desk as fixtures,
 * without what a reader never needs. The expected records beside them are written and reviewed by hand.
 */
const FOLDER = fileURLToPath(new URL('../../../tests/fixtures/request-tracker/', import.meta.url));

interface Wanted {
  file: string;
  ticket: string;
  /** The agent's language, which RT takes from the browser. */
  language?: string;
  lead?: boolean;
  settings?: DeskSettings;
}

const WANTED: Wanted[] = [
  { file: 'thread', ticket: 'chatty' },
  { file: 'notes-and-quotes', ticket: 'terse' },
  { file: 'long-thread', ticket: 'long' },
  { file: 'html-mail', ticket: 'html' },
  { file: 'several-requestors', ticket: 'several' },
  { file: 'forwarded', ticket: 'forwarded' },
  { file: 'persian', ticket: 'persian' },
  { file: 'spanish', ticket: 'spanish' },
  { file: 'contact-block', ticket: 'cancel' },
  { file: 'sparse', ticket: 'empty', settings: { moreAboutRequestors: false } },
  { file: 'attachments', ticket: 'attachments' },
  { file: 'phone-shown', ticket: 'terse', lead: true },
  { file: 'agent-in-swedish', ticket: 'long', language: 'sv' },
  { file: 'agent-in-persian', ticket: 'terse', language: 'fa' },
  {
    file: 'history-on-click',
    ticket: 'prospect',
    settings: { history: 'click', moreAboutRequestors: false },
  },
  { file: 'history-inline', ticket: 'prospect', settings: { history: 'always', moreAboutRequestors: false } },
];

const only = process.argv.slice(2);
const pages = WANTED.filter(({ file }) => only.length === 0 || only.includes(file));

const program = findBrowser('chromium');
if (!program) throw new Error('No Chromium found.');
await mkdir(FOLDER, { recursive: true });
const browser = await puppeteer.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const settings of new Set(pages.map((wanted) => JSON.stringify(wanted.settings ?? {})))) {
    const desk = await startRequestTracker(JSON.parse(settings) as DeskSettings);
    for (const wanted of pages.filter((one) => JSON.stringify(one.settings ?? {}) === settings)) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setExtraHTTPHeaders({ 'Accept-Language': wanted.language ?? 'en' });
      await signIn(page, desk, wanted.lead ? desk.lead : desk.user);
      await page.goto(ticketUrl(desk, wanted.ticket), { waitUntil: 'networkidle0' });
      const address = `https://help.example.org/Ticket/Display.html?id=${desk.tickets[wanted.ticket]}`;
      await writeFile(`${FOLDER}${wanted.file}.html`, `<!-- ${address} -->\n${await recordMarkup(page)}`);
      await context.close();
    }
    await desk.stop();
  }
} finally {
  await browser.close();
}

/** The page as the reader finds it, without scripts, styles, pictures, menus and tokens. */
function recordMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const needless =
      'script, style, link, meta, img, svg, iframe, noscript, #logo, #quickbar, #main-navigation, #page-navigation, #topactions, #footer, .dropdown-menu, [name="Token"]';
    for (const element of document.querySelectorAll(needless)) element.remove();
    for (const element of document.querySelectorAll('*')) {
      for (const { name } of [...element.attributes]) {
        if (/^on|^aria-|^data-(?!transaction-id|user-id)/.test(name)) element.removeAttribute(name);
      }
    }
    const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    const found: Node[] = [];
    while (comments.nextNode()) found.push(comments.currentNode);
    for (const comment of found) comment.parentNode?.removeChild(comment);
    return `${document.documentElement.outerHTML.replace(/127\.0\.0\.1:\d+/g, 'help.example.org').replace(/[ \t]*\n\s*/g, '\n')}\n`;
  });
}
