import type { Page } from 'puppeteer-core';

/** The words that are marked in a page; empty when none are. */
export function markedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ranges = [...((CSS.highlights.get('doorstep-quote') ?? []) as Iterable<Range>)];
    return ranges.map((range) => range.toString()).join('');
  });
}

/** How many pixels of what is seen of a page have the colour of the mark. */
export async function coloured(page: Page): Promise<number> {
  const picture = `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
  // Counted by the page itself: another tab in front would take the panel along.
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0xff && data[at + 1] === 0xdc && data[at + 2] === 0x5e) count += 1;
    }
    return count;
  }, picture);
}
