import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RequestTracker } from '../../scripts/desks/request-tracker/run.ts';
import { ticketUrl } from '../../scripts/desks/request-tracker/sign-in.ts';
import { readThrough } from '../../scripts/read-through.ts';
import type { Chromium } from './chromium.ts';
import { requestTrackerSignedIn, type SignedIn } from './request-tracker-signed-in.ts';

let signedIn: SignedIn | undefined;
let desk: RequestTracker;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  signedIn = await requestTrackerSignedIn();
  ({ desk, chromium, page } = signedIn);
});
afterAll(() => signedIn?.stop());

/** Opens the page of a user by a link of the ticket's. */
async function openUser(link: string): Promise<void> {
  await page.goto(ticketUrl(desk, 'terse'));
  const address = await page.$eval(link, (found) => (found as HTMLAnchorElement).href);
  await page.goto(address);
}

describe('the page of a user of Request Tracker', () => {
  it('is read as a contact', async () => {
    await openUser('.requestors .user a');
    const reading = await readThrough(chromium.browser, page);
    expect(reading).toMatchObject({
      state: 'record',
      crmLabel: 'Request Tracker',
      record: {
        kind: 'contact',
        customer: { name: 'Derek Voss', email: 'derek@vosshaulage.example', company: 'Voss Haulage' },
        messages: [],
      },
    });
  });

  it('is no record when it is the agent’s own', async () => {
    await openUser('#preferences');
    expect(await readThrough(chromium.browser, page)).toMatchObject({ state: 'no-record' });
  });
});
