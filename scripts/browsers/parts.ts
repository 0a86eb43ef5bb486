import type { Page } from 'puppeteer-core';

/** What a person sees of a part of the panel, without blank lines; empty when the part is not there. */
export function partText(panel: Page, part: string): Promise<string> {
  return panel.$$eval(`[data-part="${part}"]`, (found) =>
    found
      .map((one) => {
        let text = (one as HTMLElement).innerText;
        // A list of choices reads as all of them: only the chosen one is seen.
        for (const choice of one.querySelectorAll('select')) {
          text = text.replace(choice.innerText, choice.selectedOptions[0]?.text ?? '');
        }
        return text.replace(/\n\s*\n+/g, '\n').trim();
      })
      .join('\n'),
  );
}
