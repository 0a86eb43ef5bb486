const EVERY_MS = 50;

/**
 * Asks again and again until the answer is neither false nor empty, and gives that answer.
 * Throws after `within` ms, naming what was waited for. Puppeteer's own waiting builds functions
 * from text, which the content security policy of the extension's pages forbids.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  within = 8_000,
): Promise<NonNullable<Answer>> {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<Answer>;
    if (performance.now() > end) throw new Error(`Waited ${within} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
