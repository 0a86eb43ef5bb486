import { expect, it } from 'vitest';
import { open, readAlone } from './pages.ts';

const customerOf = (...rows: [label: string, value: string][]) => {
  const list = rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('');
  const doc = open(`<main><h1>Contact</h1><dl>${list}</dl></main>`);
  const reading = readAlone(doc, 'https://desk.example/contacts/12');
  if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
  return reading.record.customer;
};
const BESIDE: [string, string][] = [
  ['Email', 'desk@tanaka.example'],
  ['Phone', '+44 20 5550 1234'],
  ['Company', 'Tanaka Foods'],
];

it('is what a field says that is labelled so', () => {
  expect(customerOf(['First name', 'Hiroshi'], ['Last name', 'Tanaka'], ...BESIDE)).toMatchObject({
    name: 'Hiroshi Tanaka',
    firstName: 'Hiroshi',
  });
});

it.each(['Tanaka Hiroshi', 'Accounts Payable', 'Voss Haulage'])(
  'is never guessed from a name: %s',
  (name) => {
    const customer = customerOf(['Customer', name], ...BESIDE);
    expect(customer.name).toBe(name);
    expect(customer).not.toHaveProperty('firstName');
  },
);

it('is not that of another person in sight', () => {
  const customer = customerOf(['Customer', 'Tanaka Hiroshi'], ['First name', 'Ines'], ...BESIDE);
  expect(customer).not.toHaveProperty('firstName');
});
