import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { until } from '../../scripts/browsers/until.ts';
import { startTryton, type Tryton } from '../../scripts/desks/tryton/run.ts';
import { recordUrl, signIn } from '../../scripts/desks/tryton/sign-in.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { type Chromium, type Panel, startChromium } from './chromium.ts';
import { insertScript } from './insert.ts';
import { markedWords } from './marked.ts';
import { quietPage, snapshot } from './quiet.ts';

let desk: Tryton;
let chromium: Chromium;
let page: Page;
let panel: Panel;

const party = (key: string) => recordUrl(desk, 'party', key);
const opportunity = (key: string) => recordUrl(desk, 'opportunity', key);

beforeAll(async () => {
  desk = await startTryton();
  chromium = await startChromium();
  page = await chromium.newPage('about:blank');
  await signIn(page, desk, party('derek'));
  await shown('Derek Voss');
  panel = await chromium.openPanel(page);
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

/** Waits until the form in front names somebody: Tryton fills it after its page. */
async function shown(name: string): Promise<void> {
  await until(`the form of ${name}`, () =>
    page.$$eval(
      '#tabcontent > .active :is(.form-char input[name="name"], input[name="party"])',
      ([first], name) => (first as HTMLInputElement | undefined)?.value === name,
      name,
    ),
  );
}

async function read(): Promise<CustomerRecord> {
  const reading = await readThrough(chromium.browser, page);
  if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
  return reading.record;
}

describe('an agent with a party open in Tryton', () => {
  it('sees whom it is about and that distance is wished, in the words of the record', async () => {
    await panel.shows('Derek Voss', 'distance');
    await panel.says('evidence', 'No calls');
    expect(await panel.text('script')).not.toMatch(/\bcall you\b|undefined|\{\{/i);
  });

  it('has exactly that read which was entered', async () => {
    expect(await read()).toEqual({
      crm: 'tryton',
      url: page.url(),
      kind: 'contact',
      id: String(desk.ids.derek),
      channel: 'unknown',
      customer: {
        name: 'Derek Voss',
        email: 'derek@vosshaulage.example',
        phone: '+44 20 7946 0011',
        language: 'en',
      },
      tags: ['Haulage', 'No calls'],
      fields: [
        { label: 'Phone', value: '+44 20 7946 0011' },
        { label: 'E-Mail', value: 'derek@vosshaulage.example, Office' },
        { label: 'E-Mail', value: 'billing@vosshaulage.example, Invoices' },
      ],
      messages: [],
    });
  });

  it('sees the quote marked in the page', async () => {
    await panel.page.$$eval('.quote-button', (all) =>
      (all as HTMLElement[]).find((one) => one.textContent?.includes('No calls'))?.click(),
    );
    await until('the mark', async () => (await markedWords(page)) === 'No calls');
  });

  it('is told that no reply box is open: a street is none', async () => {
    expect(await insertScript(panel.page)).toContain('No reply box is open in the page.');
    expect(await page.$$eval('textarea', (all) => all.map(({ value }) => value))).toEqual(['']);
  });

  it('gets the script into the mail window of Tryton, and nothing is sent', async () => {
    await page.$eval('button#email', (button) => (button as HTMLElement).click());
    await page.waitForSelector('#email-body', { visible: true });
    expect(await insertScript(panel.page)).toBe('Inserted. Read it over before you send.');
    const written = await page.$eval('#email-body', (body) => (body as HTMLElement).innerText);
    expect(written).toContain('Derek');
    expect(await page.$$eval('textarea', (all) => all.map(({ value }) => value))).toEqual(['']);
    expect(await page.$('#email-body')).not.toBeNull();
    await page.$$eval('.modal.in .modal-footer button', (all) =>
      all.find((one) => one.textContent?.includes('Cancel'))?.click(),
    );
    await page.waitForSelector('#email-body', { hidden: true });
  });

  it('has the next party followed in a tab of Tryton’s own, while the first stays in the page', async () => {
    await page.goto(party('lucia'));
    await shown('Lucía Ferrer');
    await panel.shows('Lucía Ferrer', 'engage');
    await panel.says('evidence', 'Prefers phone calls');
    expect(await page.$$('#tabcontent > .tab-pane')).toHaveLength(2);
    const { customer, fields } = await read();
    expect(customer).toEqual({
      name: 'Lucía Ferrer',
      email: 'lucia@hotelmirador.example',
      phone: '+34 911 555 010',
      language: 'es',
    });
    expect(fields).toEqual([
      { label: 'Website', value: 'https://hotelmirador.example' },
      { label: 'E-Mail', value: 'lucia@hotelmirador.example' },
      { label: 'Phone', value: '+34 911 555 010, Reception' },
    ]);
  });

  it('has the first followed again when its tab is clicked', async () => {
    await page.click('#tablist > li:first-child > a');
    await shown('Derek Voss');
    await panel.shows('Derek Voss', 'distance');
  });

  it('is told when there is too little to say', async () => {
    await page.goto(party('amina'));
    await shown('Amina Rahman');
    await panel.shows('Amina Rahman', 'unsure');
    expect((await read()).customer).toEqual({ name: 'Amina Rahman', email: 'amina@rahmanfabrics.example' });
  });

  it('has each followed who is walked through from a list, and nobody in the list itself', async () => {
    const click = (button: string) =>
      page.$eval(`#tabcontent > .active button#${button}`, (one) => (one as HTMLElement).click());
    await page.goto(`${desk.url}/#${desk.database}/model/party.party`);
    await panel.notice('no-record');
    await until('the row of Derek Voss', () =>
      page.$$eval('#tabcontent > .active .treeview tbody tr', (rows) => {
        const box = rows.find((row) => row.textContent?.includes('Derek Voss'))?.querySelector('input');
        box?.click();
        return box !== undefined;
      }),
    );
    await click('switch_');
    await panel.shows('Derek Voss', 'distance');
    await click('next');
    await panel.shows('Harbour Systems', 'unsure');
    await click('next');
    await panel.shows('Lucía Ferrer', 'engage');
    await click('switch_');
    await panel.notice('no-record');
  });
});

describe('an agent with an opportunity open in Tryton', () => {
  it('sees the party’s name, and the wish that a colleague wrote down', async () => {
    await page.goto(opportunity('derek-vans'));
    await shown('Derek Voss');
    await panel.shows('Derek Voss', 'distance');
    await panel.says('evidence', 'no phone calls');
  });

  it('has exactly that read which was entered', async () => {
    expect(await read()).toEqual({
      crm: 'tryton',
      url: page.url(),
      kind: 'deal',
      id: String(desk.ids['derek-vans']),
      subject: 'Trackers for ten more vans',
      status: 'Lead',
      channel: 'unknown',
      customer: { name: 'Derek Voss', email: 'derek@vosshaulage.example' },
      tags: [],
      fields: [
        { label: 'Comment', value: 'Wants the offer in writing, no phone calls.\nDecides in December.' },
      ],
      messages: [],
    });
  });

  it('is asked before the script goes into the comment, which colleagues read', async () => {
    await page.click('#tabcontent > .active textarea[name="comment"]');
    expect(await insertScript(panel.page, 1)).toContain('private note');
  });

  it('has nobody named who is not there', async () => {
    await page.goto(opportunity('nobody'));
    await until('the form', () =>
      page.$$eval('#tabcontent > .active input[name="description"]', ([first]) =>
        (first as HTMLInputElement | undefined)?.value.startsWith('Card'),
      ),
    );
    const { customer, subject } = await read();
    expect({ customer, subject }).toEqual({ customer: {}, subject: 'Card left at the fair' });
  });
});

describe('what stays as it was', () => {
  it('leaves no trace in the page that it reads', async () => {
    const other = await chromium.newPage(opportunity('derek-vans'));
    await other.waitForSelector('#tabcontent textarea[name="comment"]');
    const before = await quietPage(other);
    await chromium.clickToolbar(other);
    await panel.shows('Derek Voss', 'distance');
    expect(before).toContain('comment=Wants the offer in writing');
    expect(await snapshot(other)).toBe(before);
    // Tryton asks whoever leaves; nobody answers here.
    await other.close({ runBeforeUnload: false });
  });
});
