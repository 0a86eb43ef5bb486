import { defineAdapter, type Way } from '../adapter.ts';
import { CUSTOMER_LABELS } from '../customer-labels.ts';

const READ = '2026-11';

/** The side column names its fields by localised labels only; each value stands beside its label, whole in its title. */
const beside = (reads: RegExp, via: string): Way[] => {
  const way: Way = { at: '.SidebarColumn label', labelled: { reads }, via, since: READ };
  return [{ ...way, attribute: 'title' }, way];
};

const TICKET = 'Ticket information';
const CUSTOMER = 'Customer information';

export default defineAdapter({
  id: 'znuny',
  facts: {
    confidence: 'source',
    note: 'Ticket zoom of OTOBO after the public source, the same family as OTRS 6 and Znuny; not yet seen running. Only opened articles are in the page',
    since: READ,
  },
  besides: [
    {
      address:
        /index\.pl\?(?=(?:.*[;&])?Action=AgentTicket(?:Compose|Note)(?:[;&#]|$))(?:.*[;&])?TicketID=(?<id>\d+)/,
      fingerprint: '#RichText',
    },
  ],
  composer: {
    note: [
      'form:has([name="Action"][value^="AgentTicketNote"]) iframe.cke_wysiwyg_frame >>> body',
      'form:has([name="Action"][value^="AgentTicketNote"]) .ck-editor__editable',
      'form:has([name="Action"][value^="AgentTicketNote"]) #RichText',
    ],
    reply: [
      'form:has(#RichText) iframe.cke_wysiwyg_frame >>> body',
      'form:has(#RichText) .ck-editor__editable',
      '#RichText',
    ],
    since: READ,
  },
  pages: [
    {
      kind: 'ticket',
      address: /index\.pl\?(?=(?:.*[;&])?Action=AgentTicketZoom(?:[;&#]|$))(?:.*[;&])?TicketID=(?<id>\d+)/,
      channel: 'email',
      fields: {
        subject: [
          { at: '.TicketZoom .Headline h1', pick: /^\S+\s+[—–]\s+(.+)$/, via: 'Heading', since: READ },
        ],
        status: beside(/^(state|status|estado|état|stato|وضعیت)$/i, TICKET),
        priority: beside(/^(priority|priorität|prioridad|priorité|priorità|اولویت)$/i, TICKET),
        queue: beside(/^(queue|cola|file|coda|صف)$/i, TICKET),
        createdAt: beside(/^(created|erstellt|creado|créé|creato|ایجاد شده)$/i, TICKET),
        'customer.firstName': beside(/^(first ?name|vorname|nombre|prénom|nome|نام)$/i, CUSTOMER),
        'customer.email': beside(CUSTOMER_LABELS.email, CUSTOMER),
        'customer.phone': beside(CUSTOMER_LABELS.phone, CUSTOMER),
        'customer.company': beside(CUSTOMER_LABELS.company, CUSTOMER),
      },
      messages: {
        item: '.WidgetSimple.VisibleForCustomer, .WidgetSimple.NotVisibleForCustomer',
        author: [
          { at: '.Header h2 > span:nth-of-type(2)', via: 'Articles', since: READ },
          { at: '.Header h2 > span:first-of-type', via: 'Articles', since: READ },
        ],
        at: [{ at: '.Header h2 > span[title]', attribute: 'title', via: 'Articles', since: READ }],
        body: '.ArticleBody, .ArticleMailContentHTMLWrapper',
        roles: [
          { is: 'note', when: '.NotVisibleForCustomer' },
          { is: 'customer', when: '.customer' },
          { is: 'agent', when: '.agent' },
          { is: 'system', when: '.system' },
        ],
        gaps: [
          {
            when: 'body:has(#ArticleTable tbody tr + tr) #ArticleItems > div:only-of-type',
            says: 'Only the opened articles are read: "Show all articles" above the list opens every one',
            pending: false,
          },
        ],
        via: 'Articles',
        since: READ,
      },
      generic: ['fields'],
    },
  ],
});
