import type { Page } from 'puppeteer-core';

/** The moment by a clock that the page and the panel share, in milliseconds. Runs in either. */
const NOW = 'performance.timeOrigin + performance.now()';
/** Longer than this is no delay any more: the panel never heard of it. */
const PATIENCE = 5_000;

/**
 * Makes a change in the page (an expression that runs there) and returns how long it took until the panel's own text
 * held the words: both moments are taken where they happen, so that the road to and from the test does not count.
 */
export async function delayOf(page: Page, panel: Page, change: string, words: string): Promise<number> {
  const seen = panel.evaluate(awaitWords, words, PATIENCE);
  // Answered only once the panel listens.
  await panel.evaluate('0');
  const start = (await page.evaluate(
    `(() => { const start = ${NOW}; ${change}; return start; })()`,
  )) as number;
  const end = await seen;
  if (end === undefined) throw new Error(`The panel did not show "${words}" within ${PATIENCE} ms.`);
  return end - start;
}

/** Runs in the panel: the moment at which its text holds the words for the first time. */
function awaitWords(words: string, patience: number): Promise<number | undefined> {
  const now = () => performance.timeOrigin + performance.now();
  const there = () => document.querySelector('main')?.textContent?.includes(words) === true;
  return new Promise((resolve) => {
    if (there()) throw new Error(`The panel shows "${words}" already.`);
    const end = (moment: number | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(moment);
    };
    const observer = new MutationObserver(() => there() && end(now()));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    const timer = setTimeout(() => end(undefined), patience);
  });
}

/**
 * How many times longer work takes here now than on a machine with nothing else to do: the time by the clock of
 * some work by the time that the processor gave to it.
 */
export function crowding(): number {
  const start = performance.now();
  const before = process.cpuUsage();
  let given = 0;
  while (given < 40) {
    const { user, system } = process.cpuUsage(before);
    given = (user + system) / 1000;
  }
  return Math.max(1, (performance.now() - start) / given);
}

/**
 * A fixed piece of work, the body of a function that runs in a page and returns how long it took in milliseconds. It is of
 * the reader's kind: words looked up and counted.
 */
export const WORK = `
  const start = Date.now();
  const counts = new Map();
  for (let at = 0; at < 150000; at += 1) {
    for (const word of ('word ' + ((at * 7919) % 5003) + ' of it').split(' ')) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Date.now() - start;`;

/** What the work took, in either browser, where the figures of docs/reading.md were measured, with nothing beside it. */
const WORK_THERE = 65;

/**
 * The bound of a median, in milliseconds: no measure of how fast the panel is, which the printed figures tell, but of
 * whether it hears of a change at once or seconds later. A machine that does its work more slowly has as much longer.
 */
export function boundFor(work: number, crowded: number): number {
  return 1_000 * slowness(work, crowded);
}

/** How many times longer things take here than there: the work, or what the test's own process is kept waiting. */
export function slowness(work: number, crowded: number): number {
  return Math.max(1, work / WORK_THERE, crowded);
}

/** Waits until the panel no longer shows the words. */
export async function gone(panel: Page, words: string): Promise<void> {
  await panel.evaluate(
    (words, patience) =>
      new Promise<void>((resolve, reject) => {
        const end = performance.now() + patience;
        const look = () => {
          if (!document.querySelector('main')?.textContent?.includes(words)) resolve();
          else if (performance.now() > end) reject(new Error(`The panel still shows "${words}".`));
          else setTimeout(look, 20);
        };
        look();
      }),
    words,
    PATIENCE,
  );
}

/** The middle one of several figures. */
export function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
