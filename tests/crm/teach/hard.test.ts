import { describe, expect, it } from 'vitest';
import { laidOut, readField, waysTo } from '../../../crm/teach/field.ts';
import { messagesFrom } from '../../../crm/teach/messages.ts';
import { within } from '../../support/within.ts';
import { LIBRARIES } from '../documents.ts';
import { elementSaying } from './elements.ts';

const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const list = (name: string, phone: string) =>
  `<dl><dt>Name</dt><dd>${name}</dd><dt>Phone 2</dt><dd>${phone}</dd></dl>`;

describe.each(Object.entries(LIBRARIES))('in %s', (_, open) => {
  const best = (html: string, words: string) => {
    const doc = open(html);
    const [first] = waysTo(elementSaying(doc, words), 'customer.name', doc, []);
    if (!first) throw new Error('no way');
    return first.way;
  };
  const read = (way: ReturnType<typeof best>, html: string) => {
    const doc = open(html);
    return readField({ field: 'customer.name', ways: [way] }, doc, laidOut(doc));
  };

  it('a label that stands twice is told by the part it stands in', () => {
    const two = (name: string) =>
      page(
        `<section data-testid="assignee-card">${list('Jo Park', '1')}</section><section data-testid="client-card">${list(name, '2')}</section>`,
      );
    const way = best(two('Ada Moss'), 'Ada Moss');
    expect(way).toMatchObject({ label: 'Name', within: '[data-testid="client-card"]' });
    expect(read(way, two('Uma Roy'))).toBe('Uma Roy');
    expect(read(way, page(list('Jo Park', '1')))).toBeUndefined();
  });

  it('or by its place among them, and not at all when there are more or fewer', () => {
    const some = (...names: string[]) => page(names.map((name) => list(name, '1')).join(''));
    const way = best(some('Jo Park', 'Ada Moss'), 'Ada Moss');
    expect(way).toMatchObject({ label: 'Name', nth: { nth: 1, of: 2 } });
    expect(read(way, some('Jo Park', 'Uma Roy'))).toBe('Uma Roy');
    expect(read(way, some('Uma Roy'))).toBeUndefined();
    expect(read(way, some('Jo Park', 'Jo Park', 'Uma Roy'))).toBeUndefined();
  });

  it('a value under the head of its column', () => {
    const table = (name: string) =>
      page(`<table><tr><th>Number</th><th>Client</th></tr><tr><td>5</td><td>${name}</td></tr></table>`);
    const way = best(table('Ada Moss'), 'Ada Moss');
    expect(way).toMatchObject({ stands: 'below', label: 'Client' });
    expect(read(way, table('Uma Roy'))).toBe('Uma Roy');
    const more = table('Uma Roy').replace('</table>', '<tr><td>6</td><td>Jo Park</td></tr></table>');
    expect(read(way, more)).toBeUndefined();
  });

  it('takes no name in a list of people for a label', () => {
    const people = ['Ada Moss', 'Uma Roy', 'Jo Park', 'Li Wei'];
    const html = page(
      `<ul>${people.map((one) => `<li><span class="a">${one}</span><span class="b">${one.slice(0, 2)}@x.example</span></li>`).join('')}</ul>`,
    );
    const doc = open(html);
    const ways = waysTo(elementSaying(doc, 'Ad@x.example'), 'customer.email', doc, []);
    expect(ways.every(({ way }) => way.by === 'place')).toBe(true);
  });

  it('takes no value that is known for a label', () => {
    const doc = open(page('<dl><dt>Ada Moss</dt><dd>ada@x.example</dd></dl>'));
    const ways = waysTo(elementSaying(doc, 'ada@x.example'), 'customer.email', doc, ['Ada Moss']);
    expect(JSON.stringify(ways.map(({ way }) => way))).not.toContain('Ada');
  });

  it('reads on when the page shows its boxes in another order, and others between them', () => {
    const rows = (...pairs: [string, string][]) =>
      page(
        pairs
          .map(
            ([label, value]) =>
              `<div class="f"><span class="label">${label}</span><span>${value}</span></div>`,
          )
          .join(''),
      );
    const way = best(rows(['Number', '5'], ['Client', 'Ada Moss']), 'Ada Moss');
    expect(read(way, rows(['Client', 'Uma Roy'], ['Desk', 'North'], ['Number', '6']))).toBe('Uma Roy');
  });

  it('survives pages gone wrong', () => {
    const deep = `${'<div>'.repeat(300)}Ada Moss${'</div>'.repeat(300)}`;
    const flat = '<span>Name</span><span>x</span>'.repeat(300);
    const cyclic = '<input id="a" aria-labelledby="a b" value="Ada"><b id="b" aria-labelledby="a">x</b>';
    for (const [html, words] of [
      [deep, 'Ada Moss'],
      [`${flat}<i>Ada</i>`, 'Ada'],
      [cyclic, 'Ada'],
    ] as const) {
      const doc = open(page(html));
      within(10_000, () => {
        waysTo(elementSaying(doc, words), 'customer.name', doc, []);
        const other = doc.querySelector('span, div, b') as Element;
        messagesFrom(
          { customer: elementSaying(doc, words), agent: other },
          doc,
          { timeZone: 'UTC', locale: 'en' },
          {},
          [],
        );
      });
    }
  });
});
