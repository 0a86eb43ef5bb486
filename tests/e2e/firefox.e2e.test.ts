import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { type RequestTracker, startRequestTracker } from '../../scripts/desks/request-tracker/run.ts';
import { ticketUrl } from '../../scripts/desks/request-tracker/sign-in.ts';
import { sendCustomerMail } from './customer-mail.ts';
import { type Firefox, startFirefox } from './firefox.ts';

let desk: RequestTracker;
let firefox: Firefox;

beforeAll(async () => {
  desk = await startRequestTracker();
  firefox = await startFirefox();
  await firefox.goTo(`${desk.url}/NoAuth/Login.html`);
  // What the form sends, sent by the page: a submitted form would have to be waited for.
  await firefox.inPage(
    `await fetch('/NoAuth/Login.html', { method: 'POST', body: new URLSearchParams({ user: args[0], pass: args[1] }) });`,
    desk.user,
    desk.password,
  );
});
afterAll(async () => {
  await firefox?.stop();
  await desk?.stop();
});

const open = (key: string) => firefox.goTo(ticketUrl(desk, key));

/** What a person reads in a part of the sidebar. */
const text = async (part: string) =>
  String(await firefox.inSidebar(`return document.querySelector('[data-part="${part}"]')?.innerText ?? '';`));

const says = (part: string, words: string) =>
  until(`"${words}" in ${part}`, async () => (await text(part)).includes(words));

const stance = (wanted: string) =>
  until(`the stance ${wanted}`, () =>
    firefox.inSidebar(
      `return document.querySelector('[data-part="stance"][data-stance="${wanted}"]') !== null;`,
    ),
  );

const notice = (wanted: string) =>
  until(`the notice ${wanted}`, () =>
    firefox.inSidebar(
      `return document.querySelector('[data-part="notice"][data-state="${wanted}"]') !== null;`,
    ),
  );

const clickButton = (words: string) =>
  firefox.inSidebar(`
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((one) => one.innerText.includes(${JSON.stringify(words)}));
    if (!button) throw new Error('No such button among: ' + buttons.map((one) => one.innerText).join(' | '));
    // As a person's click: Firefox asks for a site only then.
    const release = content.windowUtils.setHandlingUserInput(true);
    try { button.click(); } finally { release.destruct(); }`);

describe('an agent with a ticket open in Request Tracker, in Firefox', () => {
  it('clicks the toolbar button and has the real sidebar opened, with the advice', async () => {
    await open('chatty');
    await firefox.closeSidebar();
    await firefox.clickToolbar();
    await until('the sidebar', () => firefox.sidebarIsOpen());
    await says('who', 'Marta Ellison');
    await stance('engage');
    await says('evidence', 'give me a ring');
  });

  it('sees what to write and what was read', async () => {
    expect(await text('script')).toContain('Marta');
    expect((await text('loyalty')).length).toBeGreaterThan(20);
    await firefox.inSidebar(`document.querySelector('[data-part="who"] button').click();`);
    await says('what-i-read', 'marta@ellisonboats.example');
    expect(await text('what-i-read')).toContain('Ellison Boat Hire');
  });

  it('clicks again on the next page: Firefox takes the access back with each page', async () => {
    await open('terse');
    await notice('not-enabled');
    await firefox.clickToolbar();
    await says('who', 'Derek Voss');
    await stance('distance');
    await says('evidence', 'I said no calls.');
    expect(await text('evidence')).not.toContain('chat with him');
  });

  it('enables the site once, and is followed from ticket to ticket from then on', async () => {
    await clickButton('Always on this site');
    await until('lasting access', async () => (await text('who')).includes('Derek Voss'));
    await open('chatty');
    await says('who', 'Marta Ellison');
    await stance('engage');
    await open('long');
    await says('who', 'Priya Raman');
    await stance('distance');
    // Out of the browser's cache of pages, which keeps them whole.
    await firefox.inPage('history.back();');
    await says('who', 'Marta Ellison');
  });

  it('keeps the advice while the reply is written', async () => {
    await open('terse');
    await says('evidence', 'I said no calls.');
    await firefox.goTo(`${desk.url}/Ticket/Update.html?id=${desk.tickets.terse}&Action=Respond`);
    await says('who', 'Derek Voss');
    await stance('distance');
  });

  it('follows a new message of the customer', async () => {
    await open('prospect');
    await says('who', 'Sofia');
    const ticket = desk.tickets.prospect ?? 0;
    const mail = 'Thanks! Why do yours last longer than tags? Could somebody ring me and walk me through it?';
    await sendCustomerMail(desk, {
      from: 'Sofia Marin <sofia.marin@marincycles.example>',
      ticket,
      queue: 'Sales',
      text: mail,
    });
    await open('prospect');
    await says('evidence', 'ring me');
    await stance('engage');
  });

  it('sees each tab advised on by itself', async () => {
    const first = await firefox.currentTab();
    await open('terse');
    await says('who', 'Derek Voss');
    await firefox.newTab(ticketUrl(desk, 'chatty'));
    await says('who', 'Marta Ellison');
    await firefox.switchTo(first);
    await says('who', 'Derek Voss');
  });

  it('has the open sidebar follow what a lead saves in the options page', async () => {
    const first = await firefox.currentTab();
    await open('chatty');
    await says('evidence', 'give me a ring');
    const before = await text('script');
    const options = await firefox.newTab(await firefox.addressOf('options.html'));
    await firefox.switchTo(options);
    const ready = `return document.querySelector('input[type="radio"][value="bargain"]') !== null;`;
    await until('the styles', () => firefox.inPage(ready));
    await firefox.inPage(`
      document.querySelector('input[type="radio"][value="bargain"]').click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      [...document.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith('Save')).click();`);
    await firefox.switchTo(first);
    await says('who', 'Marta Ellison');
    await until('another script', async () => {
      const now = await text('script');
      return now !== '' && now !== before;
    });
  });
});
