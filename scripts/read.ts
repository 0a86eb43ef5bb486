import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Reading } from '../crm/reading.ts';
import { BUILT, launchChromium } from './browsers/chromium.ts';
import { findBrowser } from './browsers/find.ts';
import { serveOnly } from './browsers/saved-page.ts';
import { readThrough } from './read-through.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const USAGE = `Prints the CustomerRecord that the extension reads from a page, as JSON.

  npm run -s read -- --html FILE --url URL   a saved page, as if it lay at that address
  npm run -s read -- URL                     a live page

  --explain   print the whole reading: the record and where each field was found
  --time-zone ZONE   zone of times that carry none, such as Europe/Madrid (default: this machine's)
`;

/** Something the caller can put right: told without a stack. */
class Mistake extends Error {}

try {
  const reading = await run();
  if (reading.state !== 'record')
    throw new Mistake(reading.state === 'failed' ? reading.problem : noRecord(reading));
  const shown = parseArguments().explain ? reading : reading.record;
  console.log(JSON.stringify(shown, null, process.stdout.isTTY ? 2 : undefined));
} catch (error) {
  console.error(error instanceof Mistake ? error.message : error);
  process.exitCode = 2;
}

function parseArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        html: { type: 'string' },
        url: { type: 'string' },
        explain: { type: 'boolean', default: false },
        'time-zone': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const url = values.url ?? positionals[0];
    if (values.help || !url || positionals.length > 1) throw new Mistake(USAGE);
    if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
      throw new Mistake(`Not a web address: ${url}. It starts with http:// or https://.`);
    }
    if (values.html !== undefined && !existsSync(values.html))
      throw new Mistake(`No such file: ${values.html}`);
    return { url, html: values.html, explain: values.explain, timeZone: values['time-zone'] };
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
}

async function run(): Promise<Reading> {
  const { url, html, timeZone } = parseArguments();
  const program = findBrowser('chromium');
  if (!program) throw new Mistake('No Chromium found. Install one, or set DOORSTEP_CHROMIUM to its program.');
  if (isStale()) build();
  const browser = await launchChromium({ program, headless: true });
  try {
    const page = await browser.newPage();
    if (timeZone)
      await page.emulateTimezone(timeZone).catch(() => {
        throw new Mistake(`Not a time zone: ${timeZone}. Use a name such as Europe/Madrid.`);
      });
    if (html !== undefined) await serveOnly(page, url, readFileSync(html));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch((error: unknown) => {
      throw new Mistake(`${url} did not load: ${error instanceof Error ? error.message : error}`);
    });
    return await readThrough(browser, page);
  } finally {
    await browser.close();
  }
}

/** Whether the reader was never built, or its sources are newer than the build. */
function isStale(): boolean {
  const built = `${BUILT}/content-scripts/crm.js`;
  if (!existsSync(built)) return true;
  const made = statSync(built).mtimeMs;
  return ['crm', 'entrypoints', 'platform'].some((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && statSync(join(entry.parentPath, entry.name)).mtimeMs > made,
    ),
  );
}

function build(): void {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

function noRecord(reading: Extract<Reading, { state: 'no-record' }>): string {
  const where = reading.crmLabel ? `This page of ${reading.crmLabel}` : 'This page';
  return `${where} shows no customer record that the product can read.`;
}
