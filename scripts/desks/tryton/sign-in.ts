import type { Page } from 'puppeteer-core';
import { until } from '../../browsers/until.ts';
import type { Tryton } from './run.ts';

const MODELS = { party: 'party.party', opportunity: 'sale.opportunity' };

/** Opens a record and signs an agent in through Tryton's own form. */
export async function signIn(page: Page, desk: Tryton, url: string): Promise<void> {
  await page.goto(url);
  // The form says which database it is once the server has told.
  await until('the sign-in form', () =>
    page.$$eval(
      'input#database',
      ([input], name) => (input as HTMLInputElement)?.value === name,
      desk.database,
    ),
  );
  await page.type('#login', desk.user);
  await page.click('form.modal-content button[type="submit"]');
  const password = await page.waitForSelector('#ask-dialog-entry', { visible: true });
  await password?.type(desk.password);
  await password?.press('Enter');
  await until('the agent signed in', () => page.$('#user-preferences a'));
}

/** The address of a seeded record. */
export function recordUrl({ url, database, ids }: Tryton, model: keyof typeof MODELS, key: string): string {
  const id = ids[key];
  if (id === undefined) throw new Error(`No seeded record is called ${key}.`);
  return `${url}/#${database}/model/${MODELS[model]}/${id}`;
}
