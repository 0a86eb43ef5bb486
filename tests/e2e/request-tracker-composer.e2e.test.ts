import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import type { RequestTracker } from '../../scripts/desks/request-tracker/run.ts';
import { ticketUrl } from '../../scripts/desks/request-tracker/sign-in.ts';
import type { Panel } from './chromium.ts';
import { insertScript } from './insert.ts';
import { markedWords } from './marked.ts';
import { requestTrackerSignedIn, type SignedIn } from './request-tracker-signed-in.ts';

let signedIn: SignedIn | undefined;
let desk: RequestTracker;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  signedIn = await requestTrackerSignedIn();
  ({ desk, page } = signedIn);
  await page.goto(ticketUrl(desk, 'terse'));
  panel = await signedIn.chromium.openPanel(page);
  await panel.shows('Derek Voss', 'distance');
});
afterAll(() => signedIn?.stop());

/** Opens the reply form, where Request Tracker's CKEditor 4 comes in after the page. */
async function openForm(action: 'Respond' | 'Comment'): Promise<void> {
  await page.goto(`${desk.url}/Ticket/Update.html?id=${desk.tickets.terse}&Action=${action}`);
  await until('the editor', () => page.$('iframe.cke_wysiwyg_frame'));
  await panel.shows('Derek Voss', 'distance');
}

/** What stands in the editor, as a person reads it. */
const written = () =>
  page.$eval('iframe.cke_wysiwyg_frame', (frame) =>
    ((frame as HTMLIFrameElement).contentDocument?.body.innerText ?? '').replace(/[\u200b\s]+/g, ' ').trim(),
  );

/** What the form would send: the editor puts it into its text area. */
const submitted = () =>
  page.evaluate(() => {
    const { CKEDITOR } = window as unknown as {
      CKEDITOR: { instances: Record<string, { getData(): string } | undefined> };
    };
    return CKEDITOR.instances.UpdateContent?.getData() ?? '';
  });

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe('the panel beside a ticket of Request Tracker', () => {
  it('marks a quote in the history', async () => {
    await panel.says('evidence', 'I said no calls.');
    await panel.page.$$eval('.quote-button', (all) =>
      (all as HTMLElement[]).find((one) => one.textContent?.includes('I said no calls'))?.click(),
    );
    await until('the mark', async () => (await markedWords(page)).includes('I said no calls.'));
  });

  it('says that no reply box is open there', async () => {
    expect(await insertScript(panel.page)).toContain('No reply box is open in the page.');
  });
});

describe('the panel beside the reply form of Request Tracker', () => {
  it('puts the script into the editor, in paragraphs, and sends nothing', async () => {
    await openForm('Respond');
    const address = page.url();
    expect(await insertScript(panel.page)).toBe('Inserted. Read it over before you send.');
    expect(await written()).toContain('Derek Voss');
    expect(await written()).not.toContain('Type your message here');
    const data = await submitted();
    expect(data.match(/<p>/g)?.length).toBeGreaterThan(2);
    expect(data).toContain('Derek Voss');
    expect(page.url()).toBe(address);
  });

  it('puts it at the caret, and undo takes it away again', async () => {
    await openForm('Respond');
    await page.click('iframe.cke_wysiwyg_frame');
    await page.keyboard.type('Written by hand.');
    await until('the words', async () => (await written()) === 'Written by hand.');
    expect(await insertScript(panel.page)).toContain('Inserted');
    const both = await written();
    expect(both).toMatch(/^Written by hand\./);
    expect(both).toContain('Derek Voss');
    await undo();
    await until('the words alone', async () => (await written()) === 'Written by hand.');
  });

  it('asks first when a comment is written, which the customer does not see', async () => {
    await openForm('Comment');
    const before = await written();
    expect(await insertScript(panel.page, 1)).toContain('seems to be a private note');
    expect(await written()).toBe(before);
    expect(await insertScript(panel.page)).toContain('Inserted');
    expect(await written()).toContain('Derek Voss');
  });
});
