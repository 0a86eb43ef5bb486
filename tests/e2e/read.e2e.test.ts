import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { startRequestTracker } from '../../scripts/desks/request-tracker/run.ts';
import { signIn, ticketUrl } from '../../scripts/desks/request-tracker/sign-in.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { fixturesOf } from '../crm/documents.ts';
import { type Chromium, startChromium } from './chromium.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(ROOT, 'tests/fixtures/request-tracker');

/** The command as a person calls it. */
function read(...args: string[]) {
  const done = spawnSync(process.execPath, ['scripts/read.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { status: done.status, out: done.stdout, error: done.stderr };
}

describe('the read command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'doorstep-read-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const saved = (html: string) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    return file;
  };

  it.each(
    fixturesOf('request-tracker').filter(({ name }) => /html-mail|notes-and-quotes|sparse|rt6/.test(name)),
  )('prints the record of a saved page: $name', ({ name, url, expected }) => {
    const { status, out, error } = read(
      '--html',
      join(FIXTURES, `${name}.html`),
      '--url',
      url,
      '--time-zone',
      'UTC',
    );
    expect(error).toBe('');
    expect(JSON.parse(out)).toEqual(expected);
    expect(status).toBe(0);
  });

  it('lets a saved page fetch nothing', () => {
    const html =
      '<body id="comp-Ticket-Display"><div id="header"><h1>#5: Hi</h1></div><script>fetch("/x").catch(() => { document.querySelector("h1").textContent = "#5: Blocked"; })</script>';
    const { out } = read('--html', saved(html), '--url', 'https://help.example.org/Ticket/Display.html?id=5');
    expect((JSON.parse(out) as CustomerRecord).subject).toBe('Blocked');
  });

  it.each([
    ['no record in the page', ['--html', 'PAGE', '--url', 'https://shop.example.org/'], /no customer record/],
    [
      'no such file',
      ['--html', 'nowhere.html', '--url', 'https://shop.example.org/'],
      /No such file: nowhere\.html/,
    ],
    ['no address', [], /Prints the CustomerRecord/],
    ['a bad address', ['ftp://x.example'], /Not a web address/],
    ['an unknown option', ['--file', 'x'], /Unknown option '--file'/],
    ['a page that does not answer', ['http://127.0.0.1:1/'], /did not load/],
  ])('says what is wrong and exits with 2: %s', (_, args, words) => {
    const page = saved('<h1>Shop</h1>');
    const { status, out, error } = read(...args.map((arg) => (arg === 'PAGE' ? page : arg)));
    expect(error).toMatch(words);
    expect(error).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(status).toBe(2);
  });
});

describe('in a real Chromium, on the real pages', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    // The first start on a machine fills the desk: that takes longer than a test may.
    const desk = await startRequestTracker();
    await desk.stop();
    chromium = await startChromium();
  });
  afterAll(() => chromium?.stop());

  async function recordOf(page: Page) {
    const reading = await readThrough(chromium.browser, page);
    if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
    return reading;
  }

  it.each(['delay', 'always', 'scroll', 'click'] as const)(
    'reads a history shown in the way "%s"',
    async (history) => {
      const desk = await startRequestTracker({ history });
      try {
        const page = await chromium.newPage(desk.url);
        await page.emulateTimezone('UTC');
        await signIn(page, desk);
        await page.goto(ticketUrl(desk, 'long'));
        let { record, gap } = await recordOf(page);
        if (history === 'scroll') {
          expect(record.messages.length).toBeLessThan(23);
          expect(gap).toContain('Load all history');
          await page.$eval('#LoadAllHistory', (link) => (link as HTMLElement).click());
          await page.waitForFunction(() => document.querySelectorAll('.transaction.message').length === 23);
          ({ record, gap } = await recordOf(page));
        }
        const roles = (role: string) => record.messages.filter((message) => message.role === role).length;
        if (history === 'click') {
          expect(record.messages).toEqual([]);
          expect(gap).toContain('click');
        } else {
          expect(gap).toBeUndefined();
          expect([roles('customer'), roles('agent'), roles('note'), roles('unknown')]).toEqual([9, 9, 5, 0]);
          const words = record.messages.map(({ text }) => text).join('\n');
          expect(words).not.toMatch(/wrote:|^>|Outgoing email/m);
        }
        await page.close();
      } finally {
        await desk.stop();
      }
    },
  );

  it('survives a page made to hang it', async () => {
    const page = await chromium.newPage('about:blank');
    await page.setRequestInterception(true);
    const item = (n: number) =>
      `<div class="transaction message" data-transaction-id="${n}"><div class="metadata"><span class="date">Thu Nov 19 07:58:00 2026</span><span class="description"><span class="user" data-user-id="4">Jo &lt;jo@vale.example&gt;</span> - Correspondence added</span></div><div class="messagebody">${'-'.repeat(3000)} word ${n}</div></div>`;
    const body = `<body id="comp-Ticket-Display"><div id="header"><h1>#5: Hi</h1></div><div class="requestors"><span class="user" data-user-id="4">Jo</span></div>
      <div class="history">${Array.from({ length: 3000 }, (_, n) => item(n + 1)).join('')}
      <div class="transaction message" data-transaction-id="9000"><div class="messagebody">${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}</div></div></div>`;
    page.on('request', (request) => void request.respond({ contentType: 'text/html', body }));
    await page.goto('https://help.example.org/Ticket/Display.html?id=5');
    const { record } = await recordOf(page);
    expect(record.messages.length).toBeGreaterThan(300);
    expect(record.messages.at(-1)?.text).toBe('deep');
  });
});
