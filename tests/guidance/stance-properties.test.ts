import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { parseRecord } from '../../crm/record-schema.ts';
import { probabilityOf } from '../../guidance/calibrate.ts';
import { told } from '../../guidance/told.ts';
import { readCases } from '../../scripts/evaluation.ts';
import { adviceOn } from './records.ts';

const HOME = join(import.meta.dirname, '../evaluation');
const CASES: CustomerRecord[] = ['cases-dev.jsonl', 'cases-own.jsonl']
  .flatMap((file) => readCases(join(HOME, file)))
  .map(({ record }) => {
    const parsed = parseRecord(record);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.record;
  });
const PHRASES = readFileSync(join(HOME, 'phrases-en.tsv'), 'utf8')
  .split('\n')
  .flatMap((line) => line.split('\t')[1] ?? []);

const text = fc.oneof(
  fc.constantFrom(...PHRASES),
  fc.array(fc.constantFrom(...PHRASES), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme' }),
  fc.lorem({ mode: 'sentences' }),
);
const record: fc.Arbitrary<CustomerRecord> = fc.record({
  crm: fc.constant('generic'),
  kind: fc.constantFrom('ticket', 'contact', 'deal'),
  id: fc.string(),
  channel: fc.constantFrom('email', 'chat', 'phone', 'unknown'),
  customer: fc.record(
    {
      name: fc.string(),
      optOuts: fc.array(fc.constantFrom('phone', 'email', 'survey', 'marketing', 'all')),
      preferredChannel: fc.constantFrom('phone', 'email', 'web'),
    },
    { requiredKeys: [] },
  ),
  tags: fc.array(fc.oneof(fc.string(), fc.constantFrom('do-not-call', 'vip')), { maxLength: 3 }),
  fields: fc.array(
    fc.record({ label: fc.oneof(fc.string(), fc.constant('Contact preference')), value: text }),
    { maxLength: 3 },
  ),
  messages: fc.array(
    fc.record({
      id: fc.uuid(),
      role: fc.constantFrom('customer', 'agent', 'note', 'system', 'unknown'),
      text,
    }),
    { maxLength: 6 },
  ),
});

describe('for any record', () => {
  it('quotes only words of the record, and of the place it names', () => {
    fc.assert(
      fc.property(fc.oneof(record, fc.constantFrom(...CASES)), (one) => {
        for (const { quote, source } of told(adviceOn(one))) {
          if (quote === undefined) continue;
          const places =
            'message' in source
              ? one.messages
                  .filter(({ id, role }) => id === source.message && role === 'customer')
                  .map((message) => message.text)
              : [...one.tags, ...one.fields.flatMap(({ label, value }) => [label, value])];
          expect(places.some((place) => place.includes(quote))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives a probability that fits the stance, and a finite weight to each reason', () => {
    fc.assert(
      fc.property(record, (one) => {
        const guidance = adviceOn(one);
        const { stance, probability, evidence, missing } = guidance;
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
        expect(stance === 'engage').toBe(probability >= 0.8);
        expect(stance === 'distance').toBe(probability <= 0.2);
        expect(missing.length > 0).toBe(stance === 'unsure');
        expect(evidence.length > 0).toBe(stance !== 'unsure');
        const sum = told(guidance).reduce((total, { weight }) => total + weight, 0);
        expect(probabilityOf(sum)).toBeCloseTo(probability, 1);
      }),
      { numRuns: 300 },
    );
  });

  it('never raises P(engage) when the customer adds that they want no calls', () => {
    fc.assert(
      fc.property(fc.oneof(record, fc.constantFrom(...CASES)), (one) => {
        const added = { id: 'added', role: 'customer' as const, text: 'Please do not call me.' };
        const after = adviceOn({ ...one, messages: [...one.messages, added] });
        expect(after.probability).toBeLessThanOrEqual(adviceOn(one).probability + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('takes no evidence from agents, notes and the system', () => {
    fc.assert(
      fc.property(record, (one) => {
        const others = one.messages.filter(({ role }) => role !== 'customer');
        const silent = adviceOn({ ...one, messages: others });
        expect(told(silent).every(({ source }) => !('message' in source))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('fairness', () => {
  const PEOPLE = [
    {
      name: 'Ana Pereira',
      firstName: 'Ana',
      email: 'ana@example.pt',
      company: 'Pereira Lda',
      language: 'pt',
      timeZone: 'Europe/Lisbon',
    },
    {
      name: 'Dr. Mohammed Al-Farsi',
      firstName: 'Mohammed',
      email: 'm@example.om',
      company: 'Al-Farsi',
      language: 'ar',
    },
    { name: 'Nguyễn Thị Hoa', firstName: 'Hoa', email: 'hoa@example.vn', language: 'vi' },
    {},
  ];
  const WHO = [
    [],
    [
      { label: 'Country', value: 'IT' },
      { label: 'Nationality', value: 'German' },
      { label: 'Gender', value: 'female' },
      { label: 'Preferred language', value: 'ja' },
      { label: 'Religion', value: 'none' },
      { label: 'Date of birth', value: '1950-01-01' },
    ],
  ];
  it('gives the same stance and probability whoever the customer is', () => {
    for (const one of CASES) {
      const { optOuts, preferredChannel } = one.customer;
      const kept = { ...(optOuts ? { optOuts } : {}), ...(preferredChannel ? { preferredChannel } : {}) };
      const before = adviceOn(one);
      for (const person of PEOPLE)
        for (const fields of WHO) {
          const after = adviceOn({
            ...one,
            customer: { ...kept, ...person },
            fields: [...one.fields, ...fields],
          });
          expect({ id: one.id, stance: after.stance, probability: after.probability }).toEqual({
            id: one.id,
            stance: before.stance,
            probability: before.probability,
          });
        }
    }
  });
});
