import { describe, expect, it } from 'vitest';
import type { MessageRules, Way } from '../../crm/adapter.ts';
import { firstOf } from '../../crm/rules.ts';
import { readMessages } from '../../crm/thread.ts';
import { LIBRARIES } from './documents.ts';

const way = (more: Partial<Way>): Way[] => [{ at: 'p', via: 'Page', since: '2026-11', ...more }];

describe.each(Object.keys(LIBRARIES))('in %s', (library) => {
  const open = (html: string) => LIBRARIES[library]?.(html) as Document;
  const value = (html: string, more: Partial<Way>) => firstOf(way(more), open(html))?.value;

  it('reads the row whose label says so', () => {
    const html = '<p><b>City:</b><i>Hull</i></p><p><b>Customer :</b><i>Derek Voss</i></p>';
    const labelled = { reads: /^customer$/i, label: 'b', value: 'i' };
    expect(value(html, { labelled })).toBe('Derek Voss');
    expect(value(html, { labelled: { ...labelled, reads: /^client$/i } })).toBeUndefined();
    expect(value('<p>Customer</p>', { labelled })).toBeUndefined();
  });

  it('reads the neighbour of a label', () => {
    const labelled = { reads: /^e-?mail$/i };
    expect(value('<p>E-mail:</p><i>derek@voss.example</i>', { labelled })).toBe('derek@voss.example');
    expect(value('<p>E-mail:</p>', { labelled })).toBeUndefined();
  });

  it('joins attributes, or takes the first', () => {
    const html = '<p title="06:58 AM" data-day="2026-11-17">5 days</p>';
    expect(value(html, { attribute: ['data-day', 'title'], joined: true })).toBe('2026-11-17 06:58 AM');
    expect(value(html, { attribute: ['data-none', 'title'] })).toBe('06:58 AM');
  });

  it('orders by their times messages that all have one, and no others', () => {
    const rules: MessageRules = {
      item: 'li',
      at: way({ at: 'time', attribute: 'datetime' }),
      body: 'p',
      roles: [],
      via: 'Thread',
      since: '2026-11',
    };
    const texts = (...times: string[]) => {
      const items = times.map((at) => `<li><time datetime="${at}"></time><p>${at || 'none'}</p></li>`);
      const doc = open(`<ul>${items.join('')}</ul>`);
      return readMessages(rules, doc, doc, { timeZone: 'UTC', locale: 'en' }, {}).messages.map(
        ({ text }) => text,
      );
    };
    const [one, two, three] = ['2026-11-01T08:00:00Z', '2026-11-02T08:00:00Z', '2026-11-03T08:00:00Z'];
    expect(texts(one, three, two)).toEqual([one, two, three]);
    expect(texts(one, '', two)).toEqual([one, 'none', two]);
    expect(texts(one, '2026-11-03', three)).toEqual([one, '2026-11-03', three]);
  });
});
