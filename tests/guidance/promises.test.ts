import { describe, expect, it } from 'vitest';
import { openPromises } from '../../guidance/promises.ts';
import { MATTERS } from '../../playbook/en/matters.ts';
import { record, thread } from './sample-records.ts';

const promisesIn = (...turns: Parameters<typeof thread>) =>
  openPromises(record({ messages: thread(...turns) }), MATTERS).map(({ quote }) => quote);

describe('openPromises', () => {
  it.each([
    'I will call you tomorrow.',
    "I'll send the corrected invoice by Friday.",
    'You will have it by Friday.',
    'We will get back to you within two days.',
    'The technician will be there on Monday at nine.',
    'You’ll hear from me before noon.',
    'I am going to check this with our warehouse.',
    'It will be shipped on 4 May.',
    'We’ll look into it and reply this week.',
    'You can expect the refund within five days.',
    'Let me check with the warehouse and come back to you.',
    'We are sending a replacement today.',
    'Our technician is coming on Monday between 8 and 10.',
    'I have asked accounting and will let you know.',
    'Consider it done by tonight.',
    'Your parcel should arrive tomorrow.',
    'We guarantee delivery by 4 May.',
    'You have my word that it is fixed on Monday.',
    'Expect a call from my manager later today.',
    'I will personally see to it.',
    'Once the part arrives I will book the fitter.',
  ])('hears: %s', (text) => {
    expect(promisesIn(['agent', `Hello. ${text} Regards, Bo`])).toEqual([text]);
  });

  it.each([
    'I will not charge you for that.',
    'We would be happy to help.',
    'If you send the form, I will check it.',
    'Will you send me the number?',
    'You can change it in the menu.',
    'You will find the button at the top right.',
    'If it happens again we will replace it.',
    'We will never ask for your password.',
    'This will only take a minute.',
    'I cannot promise that.',
    'Our terms say that parcels may arrive late.',
    'Please let me know if anything else comes up.',
    'I sent it on Monday.',
    'Your ticket will be closed automatically.',
  ])('hears none in: %s', (text) => {
    expect(promisesIn(['agent', text])).toEqual([]);
  });

  it('is only what an agent said to the customer', () => {
    const text = 'I will call you tomorrow.';
    expect(promisesIn(['customer', text], ['note', text], ['system', text], ['unknown', text])).toEqual([]);
    expect(promisesIn(['agent', `See below.\n> ${text}`])).toEqual([]);
  });

  it('names the message, what has a date first', () => {
    const messages = thread(
      ['agent', 'I will check it.'],
      ['customer', 'ok'],
      ['agent', 'You will have it by Friday.'],
    );
    expect(openPromises(record({ messages }), MATTERS).map(({ message }) => message)).toEqual(['3', '1']);
  });

  it('drops what a later message shows as kept', () => {
    expect(
      promisesIn(['agent', 'I will send it tomorrow.'], ['agent', 'As promised, here is the invoice.']),
    ).toEqual([]);
    expect(
      promisesIn(['agent', 'I will send it.'], ['agent', 'I have sent it. I will check again on Monday.']),
    ).toEqual(['I will check again on Monday.']);
  });

  it('drops all when the request is over', () => {
    const messages = thread(['agent', 'I will send it tomorrow.']);
    expect(openPromises(record({ status: 'Resolved', messages }), MATTERS)).toEqual([]);
    expect(openPromises(record({ status: 'open', messages }), MATTERS)).toHaveLength(1);
  });
});
