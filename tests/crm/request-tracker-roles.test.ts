import { describe, expect, it } from 'vitest';
import { requestorOf, rolesOf } from '../../crm/adapters/request-tracker-roles.ts';
import { LIBRARIES } from './documents.ts';

const CUSTOMER = { id: '40', name: 'Jo Vale &lt;jo@vale.example&gt;' };
const AGENT = { id: '9', name: 'nadia (Nadia Brooks)' };
const STRANGER = { id: '50', name: 'Greg &lt;greg@tally.example&gt;' };

interface Line {
  by: { id: string; name: string };
  says: string;
  /** Phrase of the outgoing mail recorded after it. */
  mail?: string;
}

function ticket(lines: Line[], people = ''): Document {
  const user = ({ id, name }: Line['by']) => `<span class="user" data-user-id="${id}">${name}</span>`;
  const item = ({ by, says, mail }: Line) => `
    <div class="transaction message"><div class="metadata"><span class="description">${user(by)} - ${says}</span></div></div>
    ${mail ? `<div class="transaction other"><div class="metadata"><span class="actions"><a href="ShowEmailRecord.html?id=1"></a></span><span class="description"><span class="user" data-user-id="1">RT</span> - ${mail}</span></div></div>` : ''}`;
  const html = `<div class="requestors">${user(CUSTOMER)}</div>${people}<div class="history">${lines.map(item).join('')}</div>`;
  const doc = LIBRARIES.jsdom?.(html);
  if (!doc) throw new Error('no document');
  return doc;
}

function roles(lines: Line[], people?: string) {
  const doc = ticket(lines, people);
  return rolesOf([...doc.querySelectorAll('.message')], doc);
}

describe('a comment and a reply of an agent', () => {
  it('are told apart by their phrase in a known language', () => {
    expect(
      roles([
        { by: CUSTOMER, says: 'Ticket created' },
        { by: AGENT, says: 'Correspondence added' },
        { by: AGENT, says: 'Comments added' },
      ]),
    ).toEqual(['customer', 'agent', 'note']);
  });

  it('are told apart in an unknown language by the phrase that the customer earned', () => {
    expect(
      roles([
        { by: CUSTOMER, says: 'AAA' },
        { by: AGENT, says: 'BBB' },
        { by: AGENT, says: 'CCC' },
        { by: CUSTOMER, says: 'BBB' },
      ]),
    ).toEqual(['customer', 'agent', 'note', 'customer']);
  });

  it('are told apart in an unknown language by the mail that went out', () => {
    expect(
      roles([
        { by: CUSTOMER, says: 'AAA', mail: 'MMM' },
        { by: AGENT, says: 'BBB', mail: 'MMM' },
        { by: AGENT, says: 'CCC', mail: 'NNN' },
      ]),
    ).toEqual(['customer', 'agent', 'note']);
  });

  it('are not guessed when nothing tells', () => {
    expect(
      roles([
        { by: CUSTOMER, says: 'AAA' },
        { by: AGENT, says: 'BBB' },
      ]),
    ).toEqual(['customer', 'unknown']);
  });
});

describe('somebody else', () => {
  it('who writes in is neither customer nor agent', () => {
    expect(
      roles([
        { by: CUSTOMER, says: 'Ticket created' },
        { by: STRANGER, says: 'Correspondence added' },
      ]),
    ).toEqual(['customer', 'unknown']);
  });

  it('is an agent, address or not, when the ticket is theirs', () => {
    const owner = `<div class="owner"><span class="user" data-user-id="${STRANGER.id}">Greg</span></div>`;
    expect(
      roles(
        [
          { by: CUSTOMER, says: 'Ticket created' },
          { by: STRANGER, says: 'Correspondence added' },
        ],
        owner,
      ),
    ).toEqual(['customer', 'agent']);
  });
});

it('the customer of several requestors is who wrote first', () => {
  const second = '<div class="requestors"><span class="user" data-user-id="77">Ann</span></div>';
  expect(requestorOf(ticket([{ by: { id: '77', name: 'Ann' }, says: 'Ticket created' }], second))).toBe('77');
});
