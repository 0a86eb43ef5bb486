import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../crm/record-schema.ts';

const LEAST = { id: '7' };

function problemOf(input: unknown): string {
  const parsed = parseRecord(input);
  return parsed.ok ? 'none' : parsed.problem;
}

describe('parseRecord', () => {
  it('fills what is absent and drops what is unknown', () => {
    expect(
      parseRecord({ ...LEAST, colour: 'red', subject: '', customer: { name: null, optOuts: ['phone'] } }),
    ).toEqual({
      ok: true,
      record: {
        crm: 'unknown',
        kind: 'ticket',
        id: '7',
        channel: 'unknown',
        customer: { optOuts: ['phone'] },
        tags: [],
        fields: [],
        messages: [],
      },
    });
  });

  it.each([
    [null, /object/i],
    ['text', /object/i],
    [[], /"id"/],
    [{}, /"id"/],
    [{ id: '1', messages: 'no' }, /"messages"/],
    [{ id: '1', messages: [{ id: '1', role: 'boss', text: '' }] }, /"messages\.0\.role"/],
    [{ id: '1', customer: { satisfaction: 7 } }, /"customer\.satisfaction"/],
    [{ id: '1', customer: { optOuts: ['smoke signals'] } }, /"customer\.optOuts\.0"/],
    [{ id: '1', fields: [{ label: 'x' }] }, /"fields\.0\.value"/],
  ])('names the path of what is wrong in %j', (input, problem) => {
    expect(problemOf(input)).toMatch(problem);
  });

  it('cuts what is huge and keeps the newest messages', () => {
    const messages = Array.from({ length: 5000 }, (_, at) => ({
      id: String(at),
      role: 'customer',
      text: 'x'.repeat(30_000),
    }));
    const parsed = parseRecord({ ...LEAST, messages });
    if (!parsed.ok) throw new Error(parsed.problem);
    expect(parsed.record.messages).toHaveLength(400);
    expect(parsed.record.messages.at(-1)?.id).toBe('4999');
    expect(parsed.record.messages[0]?.text).toHaveLength(20_000);
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (input) => {
        expect(typeof parseRecord(input).ok).toBe('boolean');
        expect(typeof parseRecord({ ...LEAST, customer: input, messages: [input], fields: input }).ok).toBe(
          'boolean',
        );
      }),
    );
    const hostile = {
      ...LEAST,
      get messages(): never {
        throw new Error('boo');
      },
    };
    expect(parseRecord(hostile)).toMatchObject({ ok: false });
  });

  it('is a fixed point: what it gives out it takes in unchanged', () => {
    const once = parseRecord({
      ...LEAST,
      tags: ['a'],
      messages: [{ id: 1, role: 'agent', text: 'hello', at: null }],
    });
    if (!once.ok) throw new Error(once.problem);
    expect(parseRecord(once.record)).toEqual(once);
  });
});
