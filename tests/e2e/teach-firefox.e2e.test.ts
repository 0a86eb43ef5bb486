import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { CASES, casePage } from './taught-desk.ts';

let server: Server;
let firefox: Firefox;

beforeAll(async () => {
  server = createServer((request, response) => {
    const id = /\/vorgang\/(\d+)/.exec(request.url ?? '')?.[1] ?? '';
    const shown = CASES[id];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(shown ? casePage(id, shown) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  firefox = await startFirefox();
  await firefox.goTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/vorgang/7301`);
  await firefox.clickToolbar();
  await until('the sidebar', () => firefox.sidebarIsOpen());
});
afterAll(async () => {
  await firefox?.stop();
  await new Promise((resolve) => server?.close(resolve));
});

const panelSays = (words: string) =>
  until(`"${words}" in the sidebar`, () =>
    firefox.inSidebar(`return document.body?.textContent.includes(${JSON.stringify(words)}) ?? false;`),
  );
const press = (words: string) =>
  firefox.inSidebar(`
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((one) => one.textContent.includes(${JSON.stringify(words)})).click();`);

it('is taught in the sidebar of Firefox, and leaves its page as it is', async () => {
  await panelSays('No customer record here');
  const source = () => firefox.inPage('return document.documentElement.outerHTML;');
  const before = await source();
  await press('Teach this page');
  await panelSays('Point at it');
  await press('Point at it');
  await panelSays('Now click the value');
  const [x, y] = (await firefox.inPage(`
    const link = [...document.querySelectorAll('a')].find((one) => one.textContent === 'Wiebke Harms');
    const { left, top, width, height } = link.getBoundingClientRect();
    return [left + width / 2, top + height / 2];`)) as [number, number];
  await firefox.clickAt(x, y);
  await panelSays('The value beside “Halter”');
  await panelSays('Reads now: Wiebke Harms');
  expect(
    await firefox.inPage('return [window.wrappedJSObject?.clicked ?? window.clicked, location.pathname];'),
  ).toEqual([0, '/vorgang/7301']);
  expect(await source()).toBe(before);
  expect(await firefox.inPage('return document.adoptedStyleSheets.length;')).toBe(0);
  await press('That is right');
  await until('the record', () =>
    firefox.inSidebar(
      `return document.querySelector('[data-part="who"]')?.textContent.includes('Wiebke Harms') ?? false;`,
    ),
  );
});
