import { describe, expect, it } from 'vitest';
import { languageOf, withCustomFields } from '../../crm/custom-fields.ts';
import type { CustomerRecord } from '../../crm/record.ts';

const dates = { timeZone: 'UTC', locale: 'en' };

function customerWith(...fields: [label: string, value: string][]) {
  const record: CustomerRecord = {
    crm: 'x',
    kind: 'ticket',
    id: '1',
    channel: 'email',
    customer: {},
    tags: [],
    fields: fields.map(([label, value]) => ({ label, value })),
    messages: [],
  };
  return withCustomFields(record, dates);
}

describe('a contact preference', () => {
  it.each([
    ['No calls', { optOuts: ['phone'] }],
    ['Do not call', { optOuts: ['phone'] }],
    ['E-mail only', { preferredChannel: 'email', optOuts: ['phone'] }],
    ['Only by email please', { preferredChannel: 'email', optOuts: ['phone'] }],
    ['Phone welcome', { preferredChannel: 'phone' }],
    ['Live chat', { preferredChannel: 'chat' }],
    ['Do not contact', { optOuts: ['all'] }],
    ['No preference', {}],
    ['Any', {}],
    ['Ask Nadia first', {}],
  ])('%s', (value, expected) => {
    expect(customerWith(['Contact preference', value]).customer).toEqual(expected);
  });
});

describe('what a label clearly says', () => {
  it('is taken', () => {
    const { customer, tags } = customerWith(
      ['Plan', 'Fleet 40'],
      ['Renewal date', 'Wed Jan 20 2027'],
      ['Customer since', '2019-05-02'],
      ['Do not survey', 'Yes'],
      ['No marketing', 'no'],
      ['Tags', 'vip, boats; vip'],
    );
    expect(customer).toEqual({
      plan: 'Fleet 40',
      renewsAt: '2027-01-20',
      since: '2019-05-02',
      optOuts: ['survey'],
    });
    expect(tags).toEqual(['vip', 'boats']);
  });

  it.each([
    ['Floor plan', 'Second floor'],
    ['Renewal notes', '2027-01-20'],
    ['Programming language', 'Spanish'],
    ['Country', 'Spain'],
    ['Nationality', 'Spanish'],
    ['Do not call before', '9:00'],
  ])('a label that may mean something else is left alone: %s', (label, value) => {
    expect(customerWith([label, value]).customer).toEqual({});
  });

  it('a date that cannot be told is not guessed', () => {
    expect(customerWith(['Renewal date', '03/04/2027']).customer).toEqual({});
  });
});

describe('a language', () => {
  it.each([
    ['Spanish', 'es'],
    ['español', 'es'],
    ['fa', 'fa'],
    ['pt_BR', 'pt-BR'],
    ['Deutsch', 'de'],
    ['Klingon', undefined],
    ['', undefined],
  ])('%s', (value, expected) => {
    expect(languageOf(value)).toBe(expected);
  });
});
