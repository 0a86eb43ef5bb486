import type { Page } from 'puppeteer-core';
import type { RequestTracker } from './run.ts';

/** Signs an agent in through RT's own form. */
export async function signIn(page: Page, desk: RequestTracker, user = desk.user): Promise<void> {
  await page.goto(`${desk.url}/NoAuth/Login.html`);
  await page.type('[name="user"]', user);
  await page.type('[name="pass"]', desk.password);
  await Promise.all([page.waitForNavigation(), page.click('form [type="submit"]')]);
}

/** The address of a seeded ticket. */
export function ticketUrl(desk: RequestTracker, key: string): string {
  const id = desk.tickets[key];
  if (id === undefined) throw new Error(`No seeded ticket is called ${key}.`);
  return `${desk.url}/Ticket/Display.html?id=${id}`;
}
