import type { Page } from 'puppeteer-core';

/** What a person sees of a part of the panel, without blank lines; empty when the part is not there. */
export function partText(panel: Page, part: string): Promise<string> {
  return panel.$$eval(`[data-part="${part}"]`, (found) =>
    found.map((one) => (one as HTMLElement).innerText.replace(/\n\s*\n+/g, '\n').trim()).join('\n'),
  );
}
