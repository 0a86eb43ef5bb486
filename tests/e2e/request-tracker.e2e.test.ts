import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import type { RequestTracker } from '../../scripts/desks/request-tracker/run.ts';
import { ticketUrl } from '../../scripts/desks/request-tracker/sign-in.ts';
import { violationsOf } from './axe.ts';
import type { Chromium, Panel } from './chromium.ts';
import { sendCustomerMail } from './customer-mail.ts';
import { requestTrackerSignedIn, type SignedIn } from './request-tracker-signed-in.ts';

let signedIn: SignedIn | undefined;
let desk: RequestTracker;
let chromium: Chromium;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  signedIn = await requestTrackerSignedIn();
  ({ desk, chromium, page } = signedIn);
});
afterAll(() => signedIn?.stop());

const open = (key: string) => page.goto(ticketUrl(desk, key));

describe('an agent with a ticket open in Request Tracker', () => {
  it('clicks the toolbar button and sees whom the ticket is about and that closeness is wanted', async () => {
    await open('chatty');
    panel = await chromium.openPanel(page);
    await panel.shows('Marta Ellison', 'engage');
    expect(await panel.text('who')).toContain('Ellison Boat Hire');
  });

  it('sees why, in the customer’s words', async () => {
    await panel.says('evidence', 'give me a ring');
  });

  it('sees what to write, and one loyalty question or why there is none', async () => {
    const script = await panel.text('script');
    expect(script).toContain('Marta');
    expect(script).not.toMatch(/\{\{|\}\}|undefined/);
    expect((await panel.text('loyalty')).length).toBeGreaterThan(20);
    expect(await panel.text('info-pack')).not.toBe('');
  });

  it('sees every field that was read', async () => {
    await panel.page.click('[data-part="who"] button');
    const read = await until('what was read', () => panel.text('what-i-read'));
    for (const words of [
      'marta@ellisonboats.example',
      'Setting up our first trackers',
      'Support',
      'Team',
      'onboarding',
    ]) {
      expect(read).toContain(words);
    }
  });

  it('has distance advised on the next ticket in the same tab', async () => {
    await open('terse');
    await panel.shows('Derek Voss', 'distance');
    await panel.says('evidence', 'I said no calls.');
    const evidence = await panel.text('evidence');
    // A colleague's private comment and the agent's own quoted offer wish for the opposite.
    expect(evidence).not.toContain('chat with him');
    expect(evidence).not.toContain('May I call you');
    expect(await panel.text('script')).not.toMatch(/\bcall you\b/i);
  });

  it('follows back and forth through the history of the tab', async () => {
    await page.goBack();
    await panel.shows('Marta Ellison', 'engage');
    await page.goForward();
    await panel.shows('Derek Voss', 'distance');
  });

  it('keeps the advice while the reply is written on a page of its own', async () => {
    const ticket = new URL(page.url());
    await page.goto(`${desk.url}/Ticket/Update.html${ticket.search}&Action=Respond`);
    await panel.shows('Derek Voss', 'distance');
  });

  it('reads a long thread with private comments', async () => {
    await open('long');
    await panel.shows('Priya Raman', 'distance');
  });

  it('is told when there is too little to say', async () => {
    await open('empty');
    await panel.says('who', `#${desk.tickets.empty}`);
    await until('unsure', () => panel.page.$('[data-part="stance"][data-stance="unsure"]'));
  });

  it('follows a new message of the customer', async () => {
    await open('prospect');
    await panel.says('who', 'Sofia');
    const before = await panel.text('evidence');
    const text =
      'Thanks! Why do yours last longer than tags? Could somebody ring me and walk me through the set-up?';
    const ticket = desk.tickets.prospect ?? 0;
    await sendCustomerMail(desk, {
      from: 'Sofia Marin <sofia.marin@marincycles.example>',
      ticket,
      queue: 'Sales',
      text,
    });
    await page.reload();
    await panel.shows('Sofia', 'engage');
    expect(before).not.toContain('ring me');
    await panel.says('evidence', 'ring me');
  });

  it('sees each browser tab advised on by itself', async () => {
    await open('terse');
    await panel.shows('Derek Voss', 'distance');
    const other = await chromium.newPage(ticketUrl(desk, 'chatty'));
    await chromium.clickToolbar(other);
    await panel.shows('Marta Ellison', 'engage');
    await page.bringToFront();
    await panel.shows('Derek Voss', 'distance');
    await other.bringToFront();
    await panel.shows('Marta Ellison', 'engage');
    await other.close();
  });

  it('is told that a page of Request Tracker without a ticket holds no record', async () => {
    await page.goto(desk.url);
    await panel.notice('no-record');
  });
});

describe('what stays as it was', () => {
  it('leaves no trace in the page that it reads', async () => {
    await open('terse');
    await panel.shows('Derek Voss', 'distance');
    // Request Tracker's own scripts go on for a while after the history came.
    let quiet = '';
    await until('a quiet page', async () => {
      const before = quiet;
      await new Promise((resolve) => setTimeout(resolve, 500));
      quiet = await page.content();
      return quiet === before;
    });
    await chromium.clickToolbar(page);
    await panel.shows('Derek Voss', 'distance');
    expect(await page.content()).toBe(quiet);
  });

  it('has asked for its own files only', () => {
    const own = new URL('/', panel.page.url()).href;
    expect(chromium.requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    // Nor did the reader make any page ask for something of another house.
    const foreign = (address: string) => !/^(data|chrome):/.test(address) && !address.startsWith(desk.url);
    expect(chromium.pageRequests.length).toBeGreaterThan(0);
    expect(chromium.pageRequests.filter(foreign)).toEqual([]);
  });
});

describe('a team lead in the options page', () => {
  let options: Page;

  it('changes the service style, and the open panel follows at once', async () => {
    await open('chatty');
    await panel.shows('Marta Ellison', 'engage');
    const before = await panel.text('script');
    options = await chromium.newPage(new URL('/options.html', panel.page.url()).href);
    await page.bringToFront();
    await panel.shows('Marta Ellison', 'engage');
    // By the page's own events: the options stand in a tab behind, so that the panel keeps its record.
    await until('the styles', () => options.$('input[type="radio"][value="bargain"]'));
    await options.$eval('input[type="radio"][value="bargain"]', (radio) => (radio as HTMLElement).click());
    await options.$$eval('button', (buttons) =>
      buttons.find((one) => one.textContent?.trim().startsWith('Save'))?.click(),
    );
    await until('the word that it is saved', () =>
      options.$eval('body', ({ textContent }) => textContent.includes('Saved.')),
    );
    await until('another script', async () => (await panel.text('script')) !== before);
    await panel.shows('Marta Ellison', 'engage');
  });

  it('finds it kept after a reload, and has no violation that axe knows of', async () => {
    await options.bringToFront();
    await options.reload();
    await until('the styles', () => options.$('input[type="radio"][value="bargain"]:checked'));
    expect(await violationsOf(options)).toEqual([]);
    await page.bringToFront();
    await panel.shows('Marta Ellison', 'engage');
    expect(await violationsOf(panel.page)).toEqual([]);
  });
});
