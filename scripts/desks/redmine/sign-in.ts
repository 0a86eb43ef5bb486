import type { Page } from 'puppeteer-core';
import type { Redmine } from './run.ts';

/** Signs an agent in through Redmine's own form. */
export async function signIn(page: Page, { url, user, password }: Redmine): Promise<void> {
  await page.goto(`${url}/login`);
  await page.type('#username', user);
  await page.type('#password', password);
  await Promise.all([page.waitForNavigation(), page.click('#login-submit')]);
}

/** The address of a seeded issue. */
export function issueUrl({ url, issues }: Redmine, key: string): string {
  const id = issues[key];
  if (id === undefined) throw new Error(`No seeded issue is called ${key}.`);
  return `${url}/issues/${id}`;
}
