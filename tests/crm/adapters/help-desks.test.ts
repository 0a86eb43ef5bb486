import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../crm/adapter.ts';
import { readGeneric } from '../../../crm/generic/read-generic.ts';
import { products } from '../../../crm/products.ts';
import { readPage } from '../../../crm/read-page.ts';
import { fixturesOf, LIBRARIES } from '../documents.ts';

const FOLDER = new URL('../../../crm/adapters/', import.meta.url);

async function adapterOf(id: string): Promise<Adapter> {
  return ((await import(new URL(`${id}.ts`, FOLDER).href)) as { default: Adapter }).default;
}

/** A saved page, changed before it is read, under its own address or another one. */
async function read(id: string, name: string, change: (doc: Document) => void = () => {}, address?: string) {
  const fixture = fixturesOf(id).find((one) => one.name === name);
  const doc = fixture && LIBRARIES.jsdom?.(fixture.html);
  if (!fixture || !doc) throw new Error(`${id}/${name}`);
  change(doc);
  const url = address === undefined ? fixture.url : new URL(address, fixture.url).href;
  return readPage(doc, url, { adapters: [await adapterOf(id)], generic: readGeneric }, 'UTC');
}

async function rolesOf(id: string, name: string, change?: (doc: Document) => void) {
  const reading = await read(id, name, change);
  if (!('record' in reading)) throw new Error(JSON.stringify(reading));
  return reading.record.messages.map(({ role }) => role);
}

const all = (doc: Document, selector: string) => [...doc.querySelectorAll(selector)];

describe('several records in one page', () => {
  it.each([
    ['zendesk', '/agent/tickets/600', 'the ticket behind the one in front'],
    ['zendesk', '/agent/tickets/613', 'a ticket that is not there yet'],
    ['zammad', '/#ticket/zoom/88', 'the ticket behind the one in front'],
    ['zammad', '/#ticket/zoom/9', 'a ticket whose number begins the same'],
    ['zoho-desk', '/agent/kestrel/support/tickets/details/98012000000111001', 'the ticket behind'],
    ['zoho-desk', '/agent/kestrel/support/tickets/details/98012000000222', 'a number that begins the same'],
    ['osticket', '/scp/tickets.php?id=41', 'another ticket than the page shows'],
    ['freescout', '/conversation/52', 'another conversation than the page shows'],
    ['freshdesk', '/a/tickets/3181', 'another ticket than the page shows'],
  ])('reads nothing of %s under %s: %s', async (id, address) => {
    expect(await read(id, 'thread', undefined, address)).toMatchObject({ state: 'no-record' });
  });

  it('reads no ticket of Zendesk while two are in front', async () => {
    const both = (doc: Document) => {
      for (const pane of all(doc, '.ticket-panes-grid-layout')) {
        pane.setAttribute('data-is-active', 'true');
        pane.parentElement?.removeAttribute('style');
        pane
          .querySelector('[data-side-conversations-anchor-id]')
          ?.setAttribute('data-side-conversations-anchor-id', '612');
      }
    };
    expect(await read('zendesk', 'thread', both)).toMatchObject({ state: 'no-record' });
  });

  it('takes no customer of HubSpot from a preview beside the record', async () => {
    const reading = await read('hubspot', 'preview-beside');
    expect(reading).toMatchObject({ record: { customer: { email: 'emil@roth.example' } } });
  });
});

describe('who wrote a message', () => {
  it('is a private note in Intercom before it is anything else', async () => {
    const mark = (doc: Document) => doc.querySelector('[data-part-id="700031"]')?.classList.add('o__note');
    expect(await rolesOf('intercom', 'thread', mark)).toEqual([
      'customer',
      'system',
      'note',
      'note',
      'customer',
    ]);
  });

  it('is unknown in Zammad’s desktop view when a private note loses its known mark', async () => {
    const rename = (doc: Document) => {
      for (const item of all(doc, '.bg-stripes')) item.classList.replace('bg-stripes', 'bg-amber');
    };
    expect(await rolesOf('zammad', 'desktop-view', rename)).toEqual([
      'customer',
      'agent',
      'unknown',
      'customer',
    ]);
  });

  it('is unknown in Chatwoot when the colours are new', async () => {
    const rename = (doc: Document) => {
      for (const item of all(doc, '[data-bubble-name="text"]')) item.className = 'bg-n-new left-bubble';
    };
    const roles = await rolesOf('chatwoot', 'thread', rename);
    expect(roles.filter((role) => role === 'agent')).toEqual([]);
    // The lock still tells one of the notes; the customer is known by name where a picture shows it.
    expect(roles).toEqual([
      'unknown',
      'customer',
      'system',
      'unknown',
      'unknown',
      'note',
      'unknown',
      'customer',
    ]);
  });

  it('is unknown in Gmail when the page does not say whose mailbox it is', async () => {
    const signOut = (doc: Document) => doc.querySelector('a[href*="SignOutOptions"]')?.remove();
    const reading = await read('gmail', 'thread', signOut);
    expect(reading).toMatchObject({ record: { customer: {} } });
    expect(await rolesOf('gmail', 'thread', signOut)).toEqual(Array(4).fill('unknown'));
  });

  it('is unknown in Gmail for the agent’s own mail when its recipients are not shown', async () => {
    const hide = (doc: Document) => {
      for (const one of all(doc, '.hb')) one.remove();
    };
    expect(await rolesOf('gmail', 'notes-and-quotes', hide)).toEqual([
      'customer',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  it('is not the customer of Zendesk when it is another end user', async () => {
    expect(await rolesOf('zendesk', 'thread')).toEqual(['customer', 'agent', 'customer', 'unknown']);
  });

  it.each([
    ['osticket', '.thread-entry.note', 'note'],
    ['freescout', '.thread-type-note', 'thread-type-note'],
    ['zammad', '.is-internal', 'is-internal'],
  ])('%s: a note whose class is gone is nobody’s known part', async (id, selector, name) => {
    const rename = (doc: Document) => {
      for (const item of all(doc, selector)) item.classList.remove(name);
    };
    const before = await rolesOf(id, 'notes-and-quotes');
    const after = await rolesOf(id, 'notes-and-quotes', rename);
    expect(after).toHaveLength(before.length);
    expect(after[before.indexOf('note')]).toBe('unknown');
  });
});

describe('addresses', () => {
  it.each([
    ['zendesk', 'https://kestrel.zendesk.com/agent/tickets/612', '612'],
    ['zendesk', 'https://kestrel.zendesk.com/agent/tickets/612/events', '612'],
    ['zendesk', 'https://kestrel.zendesk.com/agent/filters/612', undefined],
    ['freshdesk', 'https://fernwood.freshdesk.com/a/tickets/3180?current_tab=details', '3180'],
    ['freshdesk', 'https://fernwood.freshdesk.com/a/contacts/77', '77'],
    ['freshdesk', 'https://fernwood.freshdesk.com/a/tickets/filters/12', undefined],
    ['intercom', 'https://app.intercom.com/a/inbox/ab12/inbox/admin/77/conversation/9', '9'],
    ['intercom', 'https://app.eu.intercom.com/a/inbox/ab12/inbox/view/5/conversation/9?view=List', '9'],
    ['intercom', 'https://app.intercom.com/a/inbox/ab12/inbox/admin/77', undefined],
    ['front', 'https://app.frontapp.com/open/cnv_1abc', 'cnv_1abc'],
    ['front', 'https://app.frontapp.com/inboxes/teams/views/1/unassigned/88', '88'],
    ['front', 'https://app.frontapp.com/settings/teams/88', undefined],
    ['help-scout', 'https://secure.helpscout.net/conversation/142/6577?folderId=12', '142'],
    ['help-scout', 'https://secure.helpscout.net/conversations/142/6577', '142'],
    ['help-scout', 'https://secure.helpscout.net/mailbox/142/', undefined],
    ['gorgias', 'https://shop.gorgias.com/app/ticket/18', '18'],
    ['gorgias', 'https://shop.gorgias.com/app/views/12/18', '18'],
    ['gorgias', 'https://shop.gorgias.com/app/views/12', undefined],
    [
      'gmail',
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQZTVvLmKpWxRqHbNcJdSgTfYzA',
      'FMfcgzQZTVvLmKpWxRqHbNcJdSgTfYzA',
    ],
    ['gmail', 'https://mail.google.com/mail/u/0/?tab=rm#label/a+b/18f3a9c0d1e2b3a4', '18f3a9c0d1e2b3a4'],
    ['gmail', 'https://mail.google.com/mail/u/0/#inbox', undefined],
    ['gmail', 'https://mail.google.com/mail/u/0/#search/in%3Asent', undefined],
    ['zoho-desk', 'https://desk.zoho.com.au/agent/acme/sales/tickets/details/980', '980'],
    ['zoho-desk', 'https://desk.zoho.com/agent/acme/sales/tickets/list/open-cases', undefined],
    ['hubspot', 'https://app.hubspot.com/contacts/1/record/0-1/51/view/1', '51'],
    ['hubspot', 'https://app-na2.hubspot.com/contacts/1/record/0-5/52', '52'],
    ['hubspot', 'https://app.hubspot.com/contacts/1/deal/53', '53'],
    ['hubspot', 'https://app.hubspot.com/live-messages/1/inbox/54#email', '54'],
    ['hubspot', 'https://app.hubspot.com/help-desk/1/view/2/ticket/55/thread/6', '55'],
    ['hubspot', 'https://app.hubspot.com/contacts/1/objects/0-1/views/all/list', undefined],
    ['chatwoot', 'https://app.chatwoot.com/app/accounts/4/inbox/7/conversations/305', '305'],
    ['chatwoot', 'https://app.chatwoot.com/app/accounts/4/dashboard', undefined],
    ['zammad', 'https://desk.example/#ticket/zoom/91/714', '91'],
    ['zammad', 'https://desk.example/support/desktop/tickets/91', undefined],
    ['freescout', 'https://desk.example/help/conversation/51?folder_id=12#thread-9', '51'],
    ['freescout', 'https://desk.example/mailbox/2/12', undefined],
    ['osticket', 'https://desk.example/support/scp/tickets.php?status=open&id=412#reply', '412'],
    ['osticket', 'https://desk.example/tickets.php?id=412', undefined],
  ])('%s: %s', async (id, url, expected) => {
    const { pages } = await adapterOf(id);
    const { pathname, search, hash, hostname } = new URL(url);
    const found = pages.map(({ address }) => address.exec(`${pathname}${search}${hash}`)).find(Boolean);
    expect(found?.groups?.id).toBe(expected);
    const { host, mark } = products.find((product) => product.id === id) ?? {};
    expect(mark !== undefined || host?.test(hostname)).toBe(true);
  });
});

it.each([
  ['an answer in Znuny', '<input type="hidden" name="Action" value="AgentTicketCompose">', 'adapters/znuny'],
  ['a box of the same name elsewhere', '<input type="hidden" name="Action" value="Save">', 'generic'],
])('loads the rules for %s', (_, field, needs) => {
  const doc = LIBRARIES.jsdom?.(
    `<form>${field}<textarea id="RichText" name="Body"></textarea></form>`,
  ) as Document;
  const url = 'https://desk.example.org/index.pl?Action=AgentTicketCompose;TicketID=77';
  expect(readPage(doc, url, { adapters: [] }, 'UTC')).toEqual({ needs });
});
