import { defineAdapter, type FieldPath, type PageRules, type Way } from '../adapter.ts';
import { findAll } from '../dom.ts';

/** HubSpot's record pages, whose properties carry their own names, and its help desk and inbox. */
const SINCE = '2026-05';

/** A preview of another record may be open beside it: only the record's own columns count. */
const OWN = ':is([data-test-id="left-sidebar"], [data-test-id="middle-pane"])';
const CONTACT = 'contact-chicklet-title-link';

const property = (name: string): Way[] => {
  const at = `${OWN} [data-selenium-test="property-input-${name}"]`;
  return [`${at} input, ${at} textarea`, at].map((each) => ({ at: each, via: 'Properties', since: SINCE }));
};
const title: Way[] = [{ at: '[data-selenium-test="highlightTitle"]', via: 'Title', since: SINCE }];
const associated = (link: string): Way[] => [
  { at: `[data-selenium-test="${link}"]`, via: 'Associations', since: SINCE },
];

/** Of several contacts the page does not say which one is meant. */
const onlyContact = (doc: Document) =>
  findAll(doc, `[data-selenium-test="${CONTACT}"]`).length === 1 ? CONTACT : undefined;

const OF_PERSON: Partial<Record<FieldPath, Way[]>> = {
  'customer.firstName': property('firstname'),
  'customer.email': property('email'),
  'customer.phone': [...property('phone'), ...property('mobilephone')],
  'customer.company': [...property('company'), ...associated('company-chicklet-title-link')],
  'customer.language': property('hs_language'),
  'customer.timeZone': property('hs_timezone'),
  createdAt: property('createdate'),
};

const record = (type: string, word: string): Pick<PageRules, 'address' | 'channel' | 'generic'> => ({
  address: new RegExp(`^/contacts/\\d+/(?:record/${type}|${word})/(?<id>\\d+)(?=$|[/?#])`),
  channel: 'unknown',
  generic: ['fields', 'messages'],
});

export default defineAdapter({
  id: 'hubspot',
  facts: {
    confidence: 'reported',
    note: 'Addresses and property names after public tools (2024 to 2026); not yet seen running. Which properties show depends on the account. Timeline, inbox and help desk are told by the generic reader',
    since: SINCE,
  },
  pages: [
    { kind: 'contact', ...record('0-1', 'contact'), fields: { ...OF_PERSON, 'customer.name': title } },
    {
      kind: 'company',
      ...record('0-2', 'company'),
      fields: {
        'customer.company': title,
        'customer.phone': property('phone'),
        createdAt: property('createdate'),
      },
    },
    {
      kind: 'deal',
      ...record('0-3', 'deal'),
      fields: {
        subject: title,
        status: property('dealstage'),
        'customer.name': associated('{person}'),
        'customer.company': associated('company-chicklet-title-link'),
        createdAt: property('createdate'),
      },
      person: onlyContact,
    },
    {
      kind: 'ticket',
      ...record('0-5', 'ticket'),
      fields: {
        subject: title,
        status: property('hs_pipeline_stage'),
        priority: property('hs_ticket_priority'),
        queue: property('hs_pipeline'),
        channel: property('source_type'),
        'customer.name': associated('{person}'),
        'customer.company': associated('company-chicklet-title-link'),
        createdAt: property('createdate'),
      },
      person: onlyContact,
    },
    {
      kind: 'ticket',
      address: /^\/(?:live-messages\/\d+\/inbox|help-desk\/\d+\/(?:[^?#]*\/)?ticket)\/(?<id>\d+)/,
      channel: 'unknown',
      fields: {},
      generic: ['fields', 'messages'],
    },
  ],
});
