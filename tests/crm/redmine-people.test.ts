import { expect, it } from 'vitest';
import { readWhole } from './all-parts.ts';
import { fixturesOf, LIBRARIES } from './documents.ts';

const [colleagues] = fixturesOf('redmine').filter(({ name }) => name === 'colleagues');

/** Authors and roles of the page after a change to it. */
function roles(change: (doc: Document) => void): Record<string, string> {
  const doc = colleagues && LIBRARIES.jsdom?.(colleagues.html);
  if (!doc) throw new Error('no page');
  change(doc);
  const reading = readWhole(doc, colleagues.url);
  if (reading.state !== 'record') throw new Error(JSON.stringify(reading));
  return Object.fromEntries(reading.record.messages.map(({ author = '', role }) => [author, role]));
}

const remove = (selector: string) => (doc: Document) => {
  for (const one of doc.querySelectorAll(selector)) one.remove();
};

it('knows nobody for a colleague of whom the page says nothing', () => {
  expect(roles(remove('#issue_assigned_to_id, #history .details'))).toEqual({
    'Jonas Ried': 'customer',
    'Ulf Sander': 'unknown',
    'Ines Roth': 'unknown',
    'Pia Ried': 'unknown',
    'Omar Haddad': 'unknown',
  });
});

it('takes nobody for a colleague by the list of assignees where the customer is in it', () => {
  const found = roles((doc) => {
    const everyone = doc.querySelector('#issue_assigned_to_id');
    for (const [id, name] of [
      ['51', 'Jonas Ried'],
      ['58', 'Pia Ried'],
    ] as const) {
      const option = doc.createElement('option');
      option.value = id;
      option.append(name);
      everyone?.append(option);
    }
  });
  expect(found).toMatchObject({ 'Ulf Sander': 'unknown', 'Pia Ried': 'unknown', 'Ines Roth': 'agent' });
});

it('keeps the customer the customer, to whom the issue went back for an answer', () => {
  const found = roles((doc) => {
    const lines = [...doc.querySelectorAll('#history .details i')];
    for (const one of lines.filter((line) => line.textContent === 'Ines Roth'))
      one.textContent = 'Jonas Ried';
  });
  expect(found).toMatchObject({ 'Jonas Ried': 'customer', 'Ines Roth': 'unknown' });
});
