import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { until } from '../../scripts/browsers/until.ts';
import { openAtomicCrm, showContact } from '../../scripts/desks/atomic-crm/contact.ts';
import { type AtomicCrm, startAtomicCrm } from '../../scripts/desks/atomic-crm/run.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { insertScript } from './insert.ts';
import { markedWords } from './marked.ts';
import { quietPage, snapshot } from './quiet.ts';

let desk: AtomicCrm;
let chromium: Chromium;
let page: Page;
let panel: Panel;
let ids: Record<string, number>;
/** The page before the extension was let into it. */
let untouched: string;

beforeAll(async () => {
  desk = await startAtomicCrm();
  chromium = await startChromium();
  page = await chromium.newPage('about:blank');
  await page.emulateTimezone('UTC');
  ids = await openAtomicCrm(page, desk);
  await showContact(page, ids.derek, 'Derek Voss');
  untouched = await quietPage(page);
  panel = await chromium.openPanel(page);
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

async function read(): Promise<CustomerRecord> {
  const reading = await readThrough(chromium.browser, page);
  if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
  return reading.record;
}

const noteBox = () => page.$eval('main textarea[name="text"]', (box) => (box as HTMLTextAreaElement).value);

describe('an agent with a contact open in Atomic CRM', () => {
  it('sees whom it is about and that distance is wished, in the customer’s own words', async () => {
    await panel.shows('Derek Voss', 'distance');
    await panel.says('evidence', 'No calls.');
    expect(await panel.text('who')).toContain('Voss Haulage');
    const evidence = await panel.text('evidence');
    // What a colleague thinks, a relative writes or the agent offered wishes for the opposite.
    for (const words of ['chat about his business', 'do ring him', 'May I call you']) {
      expect(evidence).not.toContain(words);
    }
  });

  it('finds nothing changed in the page that was read', async () => {
    expect(untouched).toContain('Fix it. No calls.');
    expect(await snapshot(page)).toBe(untouched);
  });

  it('has exactly that read which was entered', async () => {
    expect(await read()).toEqual({
      crm: 'atomic-crm',
      url: page.url(),
      kind: 'contact',
      id: String(ids.derek),
      channel: 'unknown',
      createdAt: '2024-11-02',
      updatedAt: '2026-02-17',
      customer: {
        name: 'Derek Voss',
        email: 'derek@vosshaulage.example',
        phone: '+44 20 7946 0011',
        company: 'Voss Haulage',
      },
      tags: ['haulage'],
      fields: [{ label: 'Background info', value: 'Fourteen vans, depot in Hull.' }],
      // Oldest first; footer and quoted mail are no words of his, and tasks are none of anybody's.
      messages: [
        {
          id: '1',
          author: 'Derek Voss',
          role: 'customer',
          text: 'Alerts stopped at 03:10. Fix it. No calls.',
        },
        {
          id: '2',
          role: 'note',
          text: 'Derek may be glad of a chat about his business. E-mail from 3 November is still open.',
        },
        {
          id: '3',
          role: 'agent',
          text: 'Derek, the alert service was restarted at 09:02 and your 14 vehicles report again. May I call you?',
        },
        { id: '4', author: 'Derek Voss', role: 'customer', text: 'Still two missing. Vans 7 and 12.' },
        { id: '5', role: 'note', text: 'E-mail from Dana Voss: My brother loves a chat, do ring him.' },
      ],
    });
  });

  it('sees the quote marked in the page', async () => {
    await panel.page.$$eval('.quote-button', (all) =>
      (all as HTMLElement[]).find((one) => one.textContent?.includes('No calls'))?.click(),
    );
    await until('the mark', async () => (await markedWords(page)).includes('No calls.'));
  });

  it('is asked before the script goes into the only box there is, which is for notes', async () => {
    expect(await insertScript(panel.page, 1)).toContain('private note');
    expect(await noteBox()).toBe('');
    expect(await insertScript(panel.page)).toBe('Inserted. Read it over before you send.');
    expect(await noteBox()).toContain('Derek');
    expect((await read()).messages).toHaveLength(5);
  });

  it('keeps the advice while the contact is changed in a form of its own', async () => {
    await page.$eval('main a[aria-label="Edit Contact"]', (link) => (link as HTMLElement).click());
    await page.waitForSelector('main form input[name="first_name"]');
    const reading = await readThrough(chromium.browser, page);
    expect(reading).toMatchObject({ state: 'no-record', recordId: String(ids.derek) });
    await panel.shows('Derek Voss', 'distance');
    expect(await insertScript(panel.page)).toContain('No reply box is open in the page.');
    const background = await page.$eval(
      'textarea[name="background"]',
      (box) => (box as HTMLTextAreaElement).value,
    );
    expect(background).toBe('Fourteen vans, depot in Hull.');
  });

  it('has the next contact followed in the same page', async () => {
    await showContact(page, ids.lucia, 'Lucía Ferrer');
    await panel.shows('Lucía Ferrer', 'engage');
    const { customer, tags, messages } = await read();
    expect(customer).toEqual({
      name: 'Lucía Ferrer',
      email: 'lucia@hotelmirador.example',
      phone: '+34 911 555 010',
      company: 'Hotel Mirador',
    });
    expect(tags).toEqual(['hotels', 'renewal']);
    expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer']);
    expect(messages.map(({ text }) => text).join('\n')).not.toMatch(/escribió|\+34|E-mail/);
  });

  it('sees a mail that a colleague writes down, without another click', async () => {
    await page.type('main textarea[name="text"]', 'E-mail from Lucía Ferrer: Prefiero que no me llamen más.');
    await page.$$eval('main form button', (all) =>
      all.find((one) => one.textContent?.includes('Add this note'))?.click(),
    );
    await panel.says('evidence', 'no me llamen');
    expect((await read()).messages.at(-1)).toMatchObject({
      role: 'customer',
      text: 'Prefiero que no me llamen más.',
    });
  });

  it('is told when there is too little to say, and that the list of contacts holds no record', async () => {
    await showContact(page, ids.amina, 'Amina Rahman');
    await panel.shows('Amina Rahman', 'unsure');
    expect(await read()).toMatchObject({
      customer: { name: 'Amina Rahman', email: 'amina@rahmanfabrics.example' },
      tags: [],
      messages: [],
    });
    await page.evaluate(() => location.assign('#/contacts'));
    await panel.notice('no-record');
  });

  it('has asked nobody else for anything', () => {
    const own = new URL('/', panel.page.url()).href;
    expect(chromium.requests.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    const foreign = (address: string) =>
      !/^(data|about|blob):/.test(address) && !address.startsWith(desk.url);
    expect(chromium.pageRequests.filter(foreign)).toEqual([]);
  });
});
