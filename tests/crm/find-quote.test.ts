// @vitest-environment happy-dom
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import { findQuote, type Quote } from '../../crm/find-quote.ts';
import { squeeze } from '../../crm/visible-text.ts';
import { within } from '../support/within.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const quote = (words: string, more: Partial<Quote> = {}): Quote => ({
  words,
  before: '',
  after: '',
  ...more,
});

/** A page as nested lists: a name and what is in it, or words. */
type Part = string | Part[];

function build(parts: Part[], parent: Node = document.body): void {
  for (const part of parts) {
    if (typeof part === 'string') parent.appendChild(document.createTextNode(part));
    else build(part.slice(1), parent.appendChild(document.createElement(String(part[0]))));
  }
}

function found(wanted: Quote): string {
  return findQuote(document.body, wanted)
    .map((range) => range.toString())
    .join('|');
}

/** The element that holds the start of what was found. */
const place = (wanted: Quote) => findQuote(document.body, wanted)[0]?.startContainer.parentElement?.id;

describe('words of the record are found in the page', () => {
  it('across elements, line breaks and blanks that only the page or only the record has', () => {
    build([
      ['p', 'Please do  not ', ['b', 'ph'], 'one\n   me'],
      ['p', 'again.'],
      ['p', 'Thanks'],
    ]);
    expect(found(quote('do not phone me\n\nagain.'))).toBe('do  not|ph|one\n   me|again.');
  });

  it('without the dash that the reader puts before list items', () => {
    build([['ul', ['li', 'one tracker'], ['li', 'two cables']]]);
    expect(found(quote('- one tracker\n- two cables'))).toBe('one tracker|two cables');
  });

  it('in open shadow trees, where slots show what is assigned to them', () => {
    build([['div']]);
    const host = document.body.firstElementChild;
    const shadow = host?.attachShadow({ mode: 'open' });
    host?.append('closed');
    if (shadow) build([['p', 'The door is ', ['slot'], '.']], shadow);
    expect(found(quote('door is closed.'))).toBe('door is|closed|.');
  });

  it('in frames of the same origin, but not in one that is written in', () => {
    const { document: page } = new JSDOM('<p>The door</p><iframe></iframe><iframe></iframe>').window;
    const [mail, editor] = [...page.querySelectorAll('iframe')].map((one) => one.contentDocument?.body);
    mail?.append('is closed.');
    editor?.append('is open.');
    editor?.setAttribute('contenteditable', 'true');
    expect(findQuote(page.body, quote('door is closed.')).map(String)).toEqual(['door', 'is closed.']);
    expect(findQuote(page.body, quote('is open.'))).toEqual([]);
  });

  it('never in scripts, forms or what the agent is writing', () => {
    build([
      ['script', 'no calls'],
      ['textarea', 'no calls'],
      ['p', 'no', ' call'],
      ['div', 'no calls'],
    ]);
    document.body.lastElementChild?.setAttribute('contenteditable', 'true');
    expect(found(quote('no calls'))).toBe('');
  });

  it('where the page does not show them: not at all', () => {
    build([
      ['p', 'no calls'],
      ['p', 'please'],
    ]);
    const hidden = document.body.firstElementChild;
    Object.assign(hidden ?? {}, { checkVisibility: () => false });
    expect(found(quote('no calls'))).toBe('');
    expect(found(quote('please'))).toBe('please');
  });
});

describe('of several places', () => {
  const twice = (one: Part[], two: Part[]) => {
    build([
      ['p', ...one],
      ['p', ...two],
    ]);
    for (const [at, element] of [...document.body.children].entries()) element.id = `${at + 1}`;
  };

  it('the one is meant that has the same words around it', () => {
    twice(['I wrote: no calls. Well.'], ['Again: no calls. Ever.']);
    expect(place(quote('no calls.'))).toBe('1');
    expect(place(quote('no calls.', { before: 'Again: ', after: ' Ever.' }))).toBe('2');
  });

  it('the value is meant that stands after its label', () => {
    build([['dl', ['dt', 'News'], ['dd', 'Yes'], ['dt', 'Do not call:'], ['dd', 'Yes']]]);
    document.querySelectorAll('dd')[1]?.setAttribute('id', 'call');
    expect(place(quote('Yes', { before: 'Do not call' }))).toBe('call');
  });

  it('a whole word is meant rather than a part of one', () => {
    twice(['Please recall it.'], ['Please call it.']);
    expect(place(quote('call it'))).toBe('2');
  });
});

const word = fc.stringMatching(/^[a-zàçšß0-9.,!?؟ก-ฮآ-ی😀-😆-]{1,9}$/u);
const part: fc.Arbitrary<Part> = fc.letrec<{ part: Part }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    word,
    fc.constantFrom(' ', '\n  ', '\u00a0'),
    fc
      .tuple(fc.constantFrom('p', 'span', 'div', 'b', 'td'), fc.array(tie('part'), { maxLength: 4 }))
      .map(([name, parts]): Part => [name, ...parts]),
  ),
})).part;

describe('whatever the page', () => {
  it('every stretch of its text is found, and what is found are those words', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (parts, from, length) => {
          document.body.replaceChildren();
          build(parts);
          const text = document.body.textContent ?? '';
          const start = from % (text.length + 1);
          const words = text.slice(start, start + 1 + (length % 40));
          fc.pre(squeeze(words) !== '');
          expect(squeeze(found(quote(words)).replaceAll('|', ''))).toBe(squeeze(words));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a deep and a huge one are searched in bounded time', () => {
    let deep: Element = document.body;
    for (let at = 0; at < 1_000; at += 1) deep = deep.appendChild(document.createElement('div'));
    deep.textContent = 'at the bottom';
    const many = document.body.appendChild(document.createElement('div'));
    for (let at = 0; at < 20_000; at += 1) many.append('na ', document.createElement('br'));
    within(3_000, () => {
      expect(found(quote('at the bottom'))).toBe('at the bottom');
      expect(found(quote('na na'))).toBe('na|na');
    });
  });
});
