import { describe, expect, it } from 'vitest';
import { type Adapter, defineAdapter, type PageRules } from '../../crm/adapter.ts';
import { readGeneric } from '../../crm/generic/read-generic.ts';
import { readRecord } from '../../crm/read-record.ts';
import { LIBRARIES } from './documents.ts';

const HTML = `<!doctype html><html lang="en"><head><title>Kiln is cold</title></head><body>
<h1>Kiln is cold</h1>
<dl><dt>Customer</dt><dd class="who">Ana Prieto</dd><dt>Email</dt><dd>ana@prieto.example</dd>
<dt>Status</dt><dd>Open</dd><dt>Priority</dt><dd>High</dd><dt>Team</dt><dd>Ovens</dd><dt>Plan</dt><dd>Studio</dd></dl>
<section class="thread">
<article class="message"><b class="author">Ana Prieto</b> <time datetime="2026-11-20T08:00:00Z">8:00</time><div class="body"><p>The kiln stays cold since this morning.</p></div></article>
<article class="message"><b class="author">Jo Lind</b> <time datetime="2026-11-20T09:00:00Z">9:00</time><div class="body"><p>Please check the fuse behind it.</p></div></article>
</section></body></html>`;

function read(rules: Partial<PageRules>) {
  const page: PageRules = {
    kind: 'ticket',
    address: /^\/case\/(?<id>\d+)$/,
    channel: 'email',
    fields: {},
    ...rules,
  };
  const facts: Adapter['facts'] = { confidence: 'address', note: 'Made up', since: '2026-11' };
  const adapter = defineAdapter({ id: 'made-up', facts, pages: [page] });
  const doc = LIBRARIES.jsdom?.(HTML) as Document;
  const parts = { adapters: [adapter], generic: readGeneric };
  const url = new URL('https://desk.example/case/7');
  const reading = readRecord({ adapter, label: 'Made up', page, doc, url, parts, timeZone: 'UTC' });
  if (!('record' in reading)) throw new Error(JSON.stringify(reading));
  return reading;
}

const field = (via: string, at: string) => [{ at, via, since: '2026-11' }];

describe('what the generic reader fills in', () => {
  it('takes nothing unless the rules ask for it', () => {
    const { record } = read({});
    expect(record.customer).toEqual({});
    expect(record.messages).toEqual([]);
  });

  it('takes fields without messages', () => {
    const { record, fields } = read({ generic: ['fields'] });
    expect(record).toMatchObject({
      crm: 'made-up',
      id: '7',
      channel: 'email',
      subject: 'Kiln is cold',
      status: 'Open',
      priority: 'High',
      customer: { name: 'Ana Prieto', email: 'ana@prieto.example', plan: 'Studio' },
      fields: [{ label: 'Plan', value: 'Studio' }],
      messages: [],
    });
    expect(record.queue).toBeUndefined();
    expect(fields.find((one) => one.field === 'status')?.value).toBe('Open');
    expect(fields.find((one) => one.field === 'fields.Plan')?.value).toBe('Studio');
  });

  it('takes no rows where rules say which rows are fields', () => {
    const custom = [{ row: '.none', label: 'dt', value: 'dd', via: 'Box', since: '2026-11' }];
    const { record } = read({ generic: ['fields'], custom });
    expect(record.fields).toEqual([]);
    expect(record.priority).toBe('High');
  });

  it('takes messages without fields, and says so', () => {
    const { record, fields } = read({ generic: ['messages'] });
    expect(record.status).toBeUndefined();
    expect(record.messages.map(({ role }) => role)).toEqual(['customer', 'unknown']);
    expect(fields.filter((one) => one.field === 'messages').map(({ value }) => value)).toEqual(['2']);
  });

  it('leaves what the rules found', () => {
    const { record } = read({ generic: ['fields'], fields: { status: field('Box', 'dl dd:last-child') } });
    expect(record.status).toBe('Studio');
    expect(record.priority).toBe('High');
  });

  it('mixes nothing of another person in', () => {
    const { record } = read({
      generic: ['fields', 'messages'],
      fields: { 'customer.name': field('Title', '.thread article:last-child .author') },
    });
    expect(record.customer).toEqual({ name: 'Jo Lind' });
    expect(record.messages).toEqual([]);
    expect(record.status).toBeUndefined();
  });
});
