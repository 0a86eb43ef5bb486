import type { Page } from 'puppeteer-core';

/** The saved page answers at its address; nothing else is answered at all. */
export async function serveOnly(page: Page, url: string, body: Buffer | string): Promise<void> {
  const wanted = new URL(url);
  wanted.hash = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const main = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (main && request.url().replace(/#.*/, '') === wanted.href) {
      void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    } else void request.abort();
  });
}
