import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../crm/reading.ts';
import type { CustomerRecord } from '../../crm/record.ts';
import { BUILT } from '../../scripts/browsers/chromium.ts';
import { type Redmine, startRedmine } from '../../scripts/desks/redmine/run.ts';
import { issueUrl, signIn } from '../../scripts/desks/redmine/sign-in.ts';
import { readThrough } from '../../scripts/read-through.ts';
import { type Chromium, startChromium } from './chromium.ts';

let desk: Redmine;
let chromium: Chromium;
let page: Page;
/** What the extension's own reader lends to its parts, as a script that leaves it in `lent`. */
let lent: string;

beforeAll(async () => {
  lent = await bundleShared();
  desk = await startRedmine();
  chromium = await startChromium();
  page = await chromium.newPage(`${desk.url}/login`);
  await signIn(page, desk);
});
afterAll(async () => {
  await chromium?.stop();
  await desk?.stop();
});

async function throughExtension(key: string): Promise<CustomerRecord> {
  await page.goto(issueUrl(desk, key));
  return recordOf(await readThrough(chromium.browser, page));
}

/** Plugs the built generic reader into a stand-in for the extension's own reader: it would not come here by itself. */
async function withoutRules(key: string): Promise<CustomerRecord> {
  await page.goto(issueUrl(desk, key));
  await page.evaluate('globalThis.doorstep = { parts: { adapters: [] }, waiting: new Set() }');
  await page.evaluate(lent);
  await page.evaluate(readFileSync(join(BUILT, 'generic.js'), 'utf8'));
  const reading = await page.evaluate(
    'doorstep.parts.generic(document, location.href, "UTC", globalThis.lent.shared)',
  );
  return recordOf(reading as Reading);
}

async function bundleShared(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../crm/shared.ts', import.meta.url)),
        formats: ['iife'],
        name: 'lent',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  return `${first?.output[0].code ?? ''}\n;globalThis.lent = lent;`;
}

function recordOf(reading: Reading): CustomerRecord {
  if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
  return reading.record;
}

const told = ({ messages }: CustomerRecord) => messages.map(({ role, text }) => `${role}: ${text}`);

describe.each([
  ['the extension', throughExtension],
  ['the reader for products that nobody wrote rules for', withoutRules],
])('%s on real Redmine pages', (_, read) => {
  it('reads whom an issue is about, what was said and by whom', async () => {
    const record = await read('derek');
    expect(record).toMatchObject({
      kind: 'ticket',
      subject: 'Tracking alerts stopped again',
      status: 'In Progress',
      customer: {
        name: 'Derek Voss',
        email: 'derek@vosshaulage.example',
        phone: '+44 20 7946 0011',
        company: 'Voss Haulage',
      },
    });
    // The phone's footer and the quoted mail below the second answer are no words of his.
    expect(told(record)).toEqual([
      'customer: Alerts stopped at 03:10. Fix it. No calls.',
      'note: Internal: Derek asked twice for no phone calls, keep it short. E-mail from 3 November is still open.',
      'agent: Derek, the alert service was restarted at 09:02 and your 14 vehicles report again.',
      'customer: Still two missing. Vans 7 and 12.',
    ]);
    expect(record.messages[1]?.at).toBe('2026-11-17T08:30:00Z');
  });

  it('reads Thai, with a private note between the mails', async () => {
    const record = await read('somchai');
    expect(record.customer.name).toBe('สมชาย ใจดี');
    expect(record.messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'note', 'customer']);
    expect(record.messages[3]?.text).toBe('ขอบคุณมากครับ บริการดีมาก');
  });

  it('reads a long Spanish thread without signature and history', async () => {
    const record = await read('lucia');
    expect(record.messages.map(({ role }) => role)).toEqual([
      'customer',
      'agent',
      'customer',
      'agent',
      'customer',
    ]);
    expect(told(record).join('\n')).not.toMatch(/escribió|Enviado desde|\+34/);
  });

  it('takes who opened an issue for the customer when no field names one', async () => {
    const record = await read('amina');
    expect(record.customer.name).toBe('Amina Rahman');
    expect(told(record)).toEqual(['customer: আমার পাসওয়ার্ড কাজ করছে না। দয়া করে একটু দেখবেন?']);
  });
});
