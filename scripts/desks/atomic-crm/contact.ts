import type { Page } from 'puppeteer-core';
import { until } from '../../browsers/until.ts';
import type { AtomicCrm } from './run.ts';

/** Making its data takes Atomic CRM some seconds: it waits at each step as if for a server. Milliseconds. */
const FILLING = 30_000;

/** Opens the page, which makes its data; returns the ids of our contacts by their keys in contacts.json. */
export async function openAtomicCrm(page: Page, { url }: AtomicCrm): Promise<Record<string, number>> {
  await page.goto(url);
  return until(
    'the contacts',
    () => page.evaluate(() => (window as { seeded?: Record<string, number> }).seeded),
    FILLING,
  );
}

/** Shows a contact without loading the page anew, as a click on a link does, and waits for its name and notes. */
export async function showContact(page: Page, id: number | undefined, name: string): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), `#/contacts/${id}/show`);
  await until(`the page of ${name}`, () =>
    page.$$eval('main h5', ([heading], name) => heading?.textContent === name, name),
  );
  await page.waitForSelector('main textarea[name="text"]');
}
