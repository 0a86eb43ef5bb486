import { describe, expect, it } from 'vitest';
import type { MessageRules } from '../../crm/adapter.ts';
import { firstOf } from '../../crm/rules.ts';
import { readMessages } from '../../crm/thread.ts';
import { LIBRARIES } from './documents.ts';

const RULES: MessageRules = {
  item: 'li',
  author: [{ at: 'b', via: 'Thread', since: '2026-11-22' }],
  at: [{ at: 'time', via: 'Thread', since: '2026-11-22' }],
  body: 'p',
  roles: [{ is: 'agent', author: '#owner' }],
  via: 'Thread',
  since: '2026-11-22',
};

describe.each(Object.keys(LIBRARIES))('in %s', (library) => {
  const open = (html: string) => LIBRARIES[library]?.(html) as Document;
  const read = (html: string, rules: Partial<MessageRules>) => {
    const doc = open(html);
    return readMessages({ ...RULES, ...rules }, doc, doc, { timeZone: 'UTC', locale: 'en' }, {}).messages;
  };
  const texts = (html: string, rules: Partial<MessageRules>) => read(html, rules).map(({ text }) => text);

  it('turns a thread without times or ids only when the product is known to show the latest first', () => {
    const html = '<ul><li><p>two</p></li><li><p>one</p></li></ul>';
    expect(texts(html, {})).toEqual(['two', 'one']);
    expect(texts(html, { newestFirst: true })).toEqual(['one', 'two']);
  });

  it('believes the times of the page more than what is known of the product', () => {
    const html =
      '<ul><li><time>2026-11-01</time><p>one</p></li><li><time>2026-11-02</time><p>two</p></li></ul>';
    expect(texts(html, { newestFirst: true })).toEqual(['one', 'two']);
  });

  it('knows an agent by a name that stands in an input', () => {
    const html = '<input id="owner" value="Ruben Castelo"><ul><li><b>Ruben Castelo</b><p>Hello</p></li></ul>';
    expect(read(html, {})[0]?.role).toBe('agent');
    expect(read(html.replace('value="Ruben', 'value="Rui'), {})[0]?.role).toBe('unknown');
  });

  it('takes a rule with a mark and an author only when both fit', () => {
    const roles: MessageRules['roles'] = [{ is: 'agent', when: '.mail', author: '#owner' }];
    const html =
      '<i id="owner">Ann</i><ul><li class="mail"><b>Ann</b><p>1</p></li><li><b>Ann</b><p>2</p></li></ul>';
    expect(read(html, { roles }).map(({ role }) => role)).toEqual(['agent', 'unknown']);
    expect(read(html.replace('>Ann<', '>Bo<'), { roles })[0]?.role).toBe('unknown');
  });

  it('takes a lone dash for no value', () => {
    const value = (html: string) => firstOf([{ at: 'p', via: '', since: '' }], open(html))?.value;
    expect(value('<p> — </p>')).toBeUndefined();
    expect(value('<p>-4</p>')).toBe('-4');
  });

  it('reads a tick box as what it says, not as its hidden value', () => {
    const box = (html: string) => firstOf([{ at: 'input', via: '', since: '' }], open(html))?.value;
    expect(box('<input type="checkbox" checked>')).toBe('Yes');
    expect(box('<input type="checkbox">')).toBe('No');
  });
});
