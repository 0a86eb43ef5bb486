import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browsers/until.ts';
import { violationsOf } from './axe.ts';
import type { Panel } from './chromium.ts';
import { type DemoBeside, demoBeside, openFromList, press } from './demo-beside.ts';

let demo: DemoBeside | undefined;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  demo = await demoBeside(210, 'Harriet Lowe', 'engage');
  ({ page, panel } = demo);
});
afterAll(() => demo?.stop());

/** The loyalty part, or the fold in it that lies `inside`. */
const loyaltyPart = (inside = '') => `[data-part="loyalty"] ${inside}`;

const unfold = (title: string) =>
  panel.page.$$eval(
    '[data-part="loyalty"] details.more',
    (found, wanted) => {
      for (const one of found as HTMLDetailsElement[])
        if (one.querySelector('summary')?.textContent === wanted) one.open = true;
    },
    title,
  );

const waysShown = () => panel.page.$$eval('.ways h3', (names) => names.map(({ textContent }) => textContent));

/** The question in the panel with its state, in one line. */
async function shown(id: number, name: string, stance: 'engage' | 'distance' | 'unsure'): Promise<string> {
  await openFromList(page, id);
  await panel.shows(name, stance);
  await panel.says('who', `#${id}`);
  return panel.text('loyalty');
}

describe('the loyalty question of a demo guest', () => {
  it('is why stay with its four reinforcements where a renewal is near', async () => {
    const loyalty = await panel.text('loyalty');
    expect(loyalty).toMatch(/Why stay\?\s+worth a line/);
    expect(loyalty).toContain('Their renewal is on ');
    await unfold('Other ways to say it');
    // The style's own stands first, the three others behind it.
    expect(loyalty).toMatch(
      /What they know they have\s+You know what you have here: \[what has worked, and since when\]\./,
    );
    expect(await waysShown()).toEqual([
      'They chose with care',
      'What a change would cost',
      'Hard to compare, fair to compare',
    ]);
    expect(await violationsOf(panel.page)).toEqual([]);
  });

  it('is answered with a note, which is kept with the map of all six', async () => {
    await press(panel.page, loyaltyPart(), 'Mark as answered');
    await panel.page.type('[data-part="loyalty"] .answered input', 'Stays for the spring weeks.');
    await press(panel.page, loyaltyPart('.answered'), 'Mark as answered');
    await panel.says('loyalty', 'Kept in this browser only.');
    expect(await panel.text('loyalty')).toMatch(/Why stay\?\s+clear\s+Stays for the spring weeks\./);
    await openFromList(page, 211);
    await panel.shows('Colin Marsh', 'engage');
    expect(await panel.text('loyalty')).not.toContain('spring weeks');
    await panel.page.reload();
    await openFromList(page, 210);
    await panel.says('loyalty', 'Stays for the spring weeks.');
    await unfold('All six questions');
    await panel.says('loyalty', '- Why change?');
    const map = await panel.text('loyalty');
    expect(map.match(/^- Why /gm)).toHaveLength(6);
    expect(map).toMatch(/- Why stay\? .*\(Stays for the spring weeks\., \d+ \w+ \d{4}\)/);
  });

  it('goes with the map into a private note, and into no reply', async () => {
    const map = '[data-part="loyalty"] details.more:last-of-type';
    expect(await panel.page.$$eval(`${map} .insert`, (found) => found.length)).toBe(0);
    await page.click('button.kind');
    await press(panel.page, loyaltyPart('details.more:last-of-type'), 'Insert');
    await panel.says('loyalty', 'This seems to be a private note');
    await press(panel.page, loyaltyPart('details.more:last-of-type'), 'Insert anyway');
    await panel.says('loyalty', 'Inserted.');
    const written = await page.$eval('#reply', (box) => (box as HTMLTextAreaElement).value);
    expect(written.match(/^- Why /gm)).toHaveLength(6);
    expect(written).toContain('Stays for the spring weeks.');
    await page.click('button.kind');
    await until('no way into the reply', () =>
      panel.page.$$eval(`${map} .insert`, (found) => found.length === 0),
    );
  });

  it('is why pay with the figures that only the agent has, where a price went up', async () => {
    const loyalty = await shown(211, 'Colin Marsh', 'engage');
    expect(loyalty).toContain('Why pay?');
    expect(loyalty).toContain('“I see that your prices went up by nine per cent.”');
    expect(loyalty).toMatch(/since \w+ \d{4} it has brought you \[one figure from their account\]/);
    expect(loyalty).toContain('Add from their account: one figure from their account');
  });

  it('is why evolve, half need and half emotion, where a guest has grown', async () => {
    const loyalty = await shown(212, 'Priya Nair', 'engage');
    expect(loyalty).toContain('Why evolve?');
    expect(loyalty).toContain('this has changed on your side: [the change]');
    await unfold('Other ways to say it');
    expect(await waysShown()).toEqual(['How it will feel']);
  });

  it('is why change for a prospect only', async () => {
    const loyalty = await shown(213, 'Jonah Reed', 'engage');
    expect(loyalty).toContain('Why change?');
    expect(loyalty).toContain('They use something else today');
  });

  it('is why now for a guest who is back after a long silence', async () => {
    const loyalty = await shown(216, 'Owen Price', 'engage');
    expect(loyalty).toContain('Why now?');
    expect(loyalty).toContain('They are back after a long silence.');
  });

  it('is why you for somebody who is to be won', async () => {
    const loyalty = await shown(217, 'Grace Achebe', 'engage');
    expect(loyalty).toContain('Why you?');
    expect(loyalty).toContain('Let me tell you about a customer in your position.');
  });

  it('is none while something is wrong, though the renewal is near and another offers: recovery instead', async () => {
    const loyalty = await shown(214, 'Edith Calloway', 'engage');
    expect(loyalty).toContain('Not now: something is still wrong.');
    expect(loyalty).toContain('Say this instead');
    expect(loyalty).not.toContain('Why stay?');
    expect(loyalty).not.toContain('Mark as answered');
  });

  it('is one written line, in the guest’s language, where distance is kept', async () => {
    const loyalty = await shown(215, 'Andrés Molina', 'distance');
    expect(loyalty).toContain('Why stay?');
    const said = await panel.page.$$eval('[data-part="loyalty"] .loyalty > .say', (found) =>
      found.map(({ textContent }) => textContent ?? ''),
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Sabe lo que tiene: \[[^\]]+\]\.$/);
  });
});
