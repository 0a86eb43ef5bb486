import type { Browser, Page } from 'puppeteer-core';

/** Writes one picture of a page with the side panel beside it, as an agent has them on the screen. */
export async function sideBySide(browser: Browser, page: Page, panel: Page, path: `${string}.png`) {
  const pictures = [await picture(page), await picture(panel)];
  const frame = await browser.newPage();
  await frame.setViewport({ width: 1640, height: 900 });
  await frame.evaluate(async (sources) => {
    document.body.style.cssText = 'margin:0;display:flex;background:#c9d1d9';
    for (const source of sources) {
      const image = new Image();
      image.src = source;
      await image.decode();
      document.body.append(image);
    }
  }, pictures);
  await frame.screenshot({ path });
  await frame.close();
}

async function picture(page: Page): Promise<string> {
  return `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
}
