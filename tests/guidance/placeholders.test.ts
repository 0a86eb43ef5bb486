import { describe, expect, it } from 'vitest';
import { fill, PLACEHOLDERS, valuesOf } from '../../guidance/placeholders.ts';
import { ENGLISH } from '../../playbook/en/words.ts';
import { FULL, HOSTILE, NOW, record } from './sample-records.ts';

const text = (template: string, values = {}) => fill(template, values, ENGLISH).text;
const valuesFor = (customer: Parameters<typeof record>[0]) => valuesOf(record(customer), {}, NOW, ENGLISH);

describe('fill', () => {
  it('fills what is known, in the notation of help desks', () => {
    expect(text('Hi {{customer.first_name}},', { 'customer.first_name': 'Ana' })).toBe('Hi Ana,');
    expect(text('Hi {{ customer.first_name|default:"there" }},', {})).toBe('Hi there,');
    expect(text("Hi {{customer.first_name | default: 'there'}},", {})).toBe('Hi there,');
  });

  it('takes the blank along when a default is empty', () => {
    expect(text('Hello {{customer.name | default: ""}},')).toBe('Hello,');
  });

  it('shows what nobody filled, and names it', () => {
    const filled = fill('{{agent.name}}: {{customer.plan}} until [the last day]', {}, ENGLISH);
    expect(filled.text).toBe('[your name]: [plan] until [the last day]');
    expect(filled.missing).toEqual(['agent.name', 'customer.plan', 'the last day']);
  });

  it('never expands what a value contains', () => {
    expect(text('{{customer.name}}', { 'customer.name': '$& $1 {{agent.name}}', 'agent.name': 'Bo' })).toBe(
      '$& $1 {{agent.name}}',
    );
  });

  it('makes a gap of what is no placeholder, and looks nothing up beyond the values', () => {
    expect(text('{{ constructor }}')).toBe('[constructor]');
    expect(text('{{#if customer}}')).toBe('[#if customer]');
    expect(text('{{}}')).toBe('[?]');
  });
});

describe('valuesOf', () => {
  it('knows every placeholder of a full record', () => {
    const values = valuesOf(FULL, { agentName: 'Bo Lind' }, NOW, ENGLISH);
    expect(Object.keys(values).sort()).toEqual([...PLACEHOLDERS].sort());
    expect(values).toMatchObject({
      'agent.name': 'Bo Lind',
      'customer.first_name': 'Maria',
      'customer.name': 'Maria da Silva Costa',
      'customer.since': 'May 2021',
      'customer.renews_on': '20 April 2026',
      'ticket.number': '4471',
      today: '10 March 2026',
    });
  });

  it('has a word for each placeholder that may stay unfilled', () => {
    expect(Object.keys(ENGLISH.placeholders).sort()).toEqual(
      PLACEHOLDERS.filter((name) => !name.startsWith('voice.')).sort(),
    );
  });

  it('writes dates in the language asked for', () => {
    expect(valuesOf(FULL, {}, NOW, { language: 'es', voices: [] })['customer.renews_on']).toBe(
      '20 de abril de 2026',
    );
  });

  it.each([
    ['Cher', undefined, 'Cher'],
    ['Nguyễn Thị Minh Khai', undefined, 'Nguyễn Thị Minh Khai'],
    ['Maria da Silva', 'Maria', 'Maria'],
    ['สมชาย ใจดี', undefined, 'สมชาย ใจดี'],
    ['می‌نا رضایی', undefined, 'می‌نا رضایی'],
    ["O'Brien-Núñez, Síle", undefined, "O'Brien-Núñez, Síle"],
    ['eve@example.com', undefined, undefined],
    ['https://example.com', undefined, undefined],
    ['+44 20 7946 0000', undefined, undefined],
    ['  ', undefined, undefined],
  ])('never mangles a name: %s', (name, firstName, first) => {
    const customer = { name, ...(firstName ? { firstName } : {}) };
    expect(valuesFor({ customer })['customer.first_name']).toBe(first);
  });

  it('cuts a hostile name to one safe line', () => {
    for (const value of Object.values(valuesOf(HOSTILE, { agentName: 'x\n{{y}}' }, NOW, ENGLISH))) {
      if (value === undefined) continue;
      expect(value).not.toMatch(/[\n\r{}[\]<>\u202e]/);
      expect([...value].length).toBeLessThanOrEqual(60);
    }
  });

  it('leaves a date that is none, and a year alone as it is', () => {
    expect(valuesFor({ customer: { since: 'soon', renewsAt: 'soon' } })).toMatchObject({
      'customer.since': undefined,
      'customer.renews_on': undefined,
    });
    expect(valuesFor({ customer: { since: '2019' } })['customer.since']).toBe('2019');
  });
});
