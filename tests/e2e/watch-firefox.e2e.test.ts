import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, startDesk } from '../../demo/desk.ts';
import { until } from '../../scripts/browsers/until.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { sidebarOf } from './sidebar.ts';
import { boundFor, crowding, medianOf, WORK } from './watch-clock.ts';
import { startWatchedDesk, type WatchedDesk } from './watch-pages.ts';

const RUNS = 3;
const REST = 1_300;

let demo: Desk;
let desk: WatchedDesk;
let firefox: Firefox;

beforeAll(async () => {
  demo = await startDesk();
  desk = await startWatchedDesk();
  firefox = await startFirefox();
  await firefox.goTo(`${demo.url}/ticket?id=201`);
  await sidebarOf(firefox).open();
});
afterAll(async () => {
  await firefox?.stop();
  await desk?.stop();
  await demo?.stop();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const shows = (words: string) =>
  `document.querySelector('main')?.textContent.includes(${JSON.stringify(words)}) === true`;

/** Makes a change in the page; gives the milliseconds until the sidebar held the words. */
async function delayOf(change: string, words: string): Promise<number> {
  await firefox.inSidebar(`
    const { dataset } = document.documentElement;
    delete dataset.seen;
    const look = () => { if (!dataset.seen && ${shows(words)}) dataset.seen = String(Date.now()); };
    new window.MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();`);
  const start = await firefox.inPage(`
    const { desk } = window;
    const start = Date.now();
    ${change};
    return start;`);
  const seen = await until(`"${words}" in the sidebar`, () =>
    firefox.inSidebar('return document.documentElement.dataset.seen;'),
  );
  return Number(seen) - Number(start);
}

const call = (run: number) => `Please call me on extension 47${run}.`;
const name = (run: number) => (run % 2 ? 'Mara Quist' : 'Edvin Lauritz');

it.each([
  ['plain', 'another record', (run: number) => `desk.open(${run % 2 ? 41 : 42}, '${name(run)}')`, name],
  ['panes', 'another record by a class', (run: number) => `desk.front(${run % 2 ? 41 : 42})`, name],
  ['shadow', 'other words', (run: number) => `desk.reword('${call(run)}')`, call],
  ['frame', 'other words', (run: number) => `desk.reword('${call(run)}')`, call],
] as const)('a %s page in Firefox: %s', async (kind, what, change, words) => {
  await firefox.goTo(desk.page(kind));
  await firefox.clickToolbar();
  await until('the record', () => firefox.inSidebar(`return ${shows('Mara Quist')};`));
  const delays: number[] = [];
  const crowded: number[] = [];
  const worked: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    await pause(REST);
    const delay = await delayOf(change(run), words(run));
    if (run > 0) delays.push(delay);
    crowded.push(crowding());
    worked.push(Number(await firefox.inPage(WORK)));
  }
  const [others, work] = [medianOf(crowded), medianOf(worked)];
  console.log(`${kind}, ${what}: ${delays.join(', ')} ms, crowding ${others.toFixed(1)}, work ${work} ms`);
  expect(Math.min(...delays)).toBeGreaterThan(0);
  expect(medianOf(delays)).toBeLessThanOrEqual(boundFor(work, others));
});
