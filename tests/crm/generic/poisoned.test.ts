import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../../crm/generic/read-generic.ts';
import { readPage } from '../../../crm/read-page.ts';
import { within } from '../../support/within.ts';
import { fixturesOf, open, readAlone } from './pages.ts';

const desk = fixturesOf('generic').find(({ name }) => name === 'bootstrap-panels');
if (!desk) throw new Error('no fixture');
const { html, url } = desk;

function timed(doc: Document) {
  return within(4000, () => readAlone(doc, url));
}

const first = (doc: Document) => {
  const body = doc.querySelector('.panel-body p');
  if (!body) throw new Error('no message');
  return body;
};

describe('a page made to hurt', () => {
  it('is read through 2,000 nested elements', () => {
    const deep = `${'<div>'.repeat(2_000)}deep${'</div>'.repeat(2_000)}`;
    const doc = open(html.replace('<p>Hello,</p>', deep));
    expect(timed(doc).state).toBe('record');
  });

  it('is read with a message of 5 MB', () => {
    const doc = open(html);
    first(doc).textContent = 'word '.repeat(1_000_000);
    const reading = timed(doc);
    expect(reading.state === 'record' && reading.record.messages[0]?.text.length).toBeLessThanOrEqual(20_000);
  });

  it('is read with labels that name each other', () => {
    const doc = open(html);
    for (const [id, other] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const input = doc.createElement('input');
      input.id = id;
      input.value = 'x';
      input.setAttribute('aria-labelledby', `${other} ${id}`);
      doc.body.append(input);
    }
    expect(timed(doc)).toEqual(readAlone(open(html), url));
  });

  it('is read with very many siblings', () => {
    const doc = open(html);
    const list = doc.createElement('div');
    for (let count = 0; count < 30_000; count += 1) list.append(doc.createElement('i'), 'x');
    doc.body.append(list);
    expect(timed(doc).state).toBe('record');
  }, 20_000);

  it('keeps markup in names and words as plain text', () => {
    const attack = '<img src=x onerror=alert(1)>';
    const doc = open(html);
    first(doc).textContent = attack;
    const reading = timed(doc);
    expect(reading.state === 'record' && reading.record.messages[0]?.text).toContain(attack);
  });

  it('gives a clear problem for an address that is none, and for a reader that gives up', () => {
    const parts = { adapters: [], generic: readGeneric };
    expect(readPage(open(html), 'no address', parts)).toMatchObject({ state: 'failed' });
    const broken = () => {
      throw new Error('too deep');
    };
    const reading = readPage(open(html), url, { ...parts, generic: broken });
    expect(reading).toMatchObject({ state: 'failed', problem: expect.stringContaining('(too deep)') });
  });
});

describe('for any text', () => {
  it('gives the words of a message back, and never throws', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), (words) => {
        const doc = open(html);
        const said = `Well ${words.join(' ')} indeed`;
        first(doc).closest('.panel-body')?.replaceChildren(said);
        const reading = readAlone(doc, url);
        expect(reading.state === 'record' && reading.record.messages[0]).toMatchObject({
          role: 'customer',
          text: said,
        });
      }),
      { numRuns: 25 },
    );
  });

  it('never takes a page without a customer for a record, whatever its labels say', () => {
    const label = fc.constantFrom('Status', 'Priority', 'Team', 'Created', 'Colour', 'Price');
    const row = fc.tuple(label, fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const doc = open('<main></main>');
        for (const [name, value] of rows) {
          const line = doc.createElement('p');
          line.append(Object.assign(doc.createElement('b'), { textContent: name }), `: ${value}`);
          doc.body.append(line);
        }
        expect(readAlone(doc, 'https://desk.example/tickets/1').state).toBe('no-record');
      }),
      { numRuns: 40 },
    );
  });
});
