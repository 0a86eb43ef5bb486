import { describe, expect, it } from 'vitest';
import { pageLike } from '../../../crm/teach/page.ts';
import { classesOf, isStable } from '../../../crm/teach/selectors.ts';
import { LIBRARIES } from '../documents.ts';

describe('pages like this one', () => {
  it.each([
    ['https://a.example/cases/4711/view', '/cases/*/view', 'ticket'],
    [
      'https://a.example/app/v2/contacts/9f8b7c6d-1234-4abc-9def-001122334455',
      '/app/v2/contacts/*',
      'contact',
    ],
    ['https://a.example/lightning/r/Case/5008d000004XyZAAA0/view', '/lightning/r/Case/*/view', 'ticket'],
    ['https://a.example/show.php?id=8&tab=log', '/show.php?id=*', 'ticket'],
    ['https://a.example/web#/leads/T-12', '/web#/leads/*', 'lead'],
    ['https://a.example/kunden/mareike-brandt', '/kunden/*', 'ticket'],
    ['https://a.example/mail/m%40b.example', '/mail/*', 'ticket'],
    ['https://a.example/home#top', '/home', 'ticket'],
  ])('%s', (address, path, kind) => {
    const page = pageLike(new URL(address), ['Mareike Brandt']);
    expect(page).toEqual({ origin: 'https://a.example', path, kind });
  });
});

describe('names in the markup', () => {
  it.each(['customer-name', 'data_field', 'caseState', 'message', 'entry--inbound', 'TicketHeader'])(
    '%s stays',
    (name) => expect(isStable(name, [])).toBe(true),
  );
  it.each(['ember1234', 'case-4711', 'ticket 9', ':r1a:', 'x', 'm@b.example', 'bdVfGhKlmn'])(
    '%s does not',
    (name) => expect(isStable(name, [])).toBe(false),
  );
  it('says nothing of what the page shows', () => {
    expect(isStable('row-mareike', ['mareike brandt'])).toBe(false);
    expect(isStable('status-open', ['open'])).toBe(false);
    expect(isStable('status-open', ['reopened'])).toBe(true);
  });
  it.each(Object.entries(LIBRARIES))(
    '%s: classes of build tools, of layouts and of moods are no names',
    (_, open) => {
      const doc = open(
        '<p class="css-1x9kq2 sc-bdVaJa kXqWzP flex text-sm is-active selected mt-4 message-body x12">a</p>',
      );
      const [element] = doc.querySelectorAll('p');
      expect(element && classesOf(element, [])).toEqual(['message-body']);
    },
  );
});
