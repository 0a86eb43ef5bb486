import { defineAdapter, type FieldPath, type MessageRules, type PageRules, type Way } from '../adapter.ts';

/** Dynamics 365, Unified Interface: each control carries the logical name of its column, in every language. */
const TOLD = '2026-11-22';

/** A control of the form or of a quick view of the customer in it; `header_` stands in the form's header. */
const field = (name: string, via: string): Way[] =>
  [
    `input[data-id^="${name}.fieldControl-"]:not([type="checkbox"])`,
    `textarea[data-id^="${name}.fieldControl-"]`,
    `[data-id^="${name}.fieldControl-LookupResultsDropdown_${name}_selected_tag"][role="link"]`,
    `[data-id^="${name}.fieldControl-LookupResultsDropdown_${name}_selected_tag"]`,
    `[data-id^="${name}.fieldControl-option-set-select"]`,
    `[data-id^="header_${name}.fieldControl-option-set-select"]`,
    `[data-id="header_${name}"] [data-id*="fieldControl-LookupResultsDropdown_"][role="link"]`,
  ].map((at) => ({ at, via, since: TOLD }));

const inQuickView = (name: string): Way => ({
  at: `input[data-id*=".${name}.fieldControl-"]`,
  via: 'Quick view of the customer',
  since: TOLD,
});

/** The title carries "- Saved" or "- Unsaved" behind the name, in the agent's language. */
const title: Way[] = [
  { at: '[data-id="header_title"]', attribute: 'title', via: 'Form title', since: TOLD },
  {
    at: '[data-id="header_title"]',
    without: '[data-id="header_saveStatus"], span span',
    via: 'Form title',
    since: TOLD,
  },
];

const messages: MessageRules = {
  item: '[data-id^="notescontrol-"] li',
  id: 'data-id',
  author: [{ at: '[data-id*="timeline_record_author"], [data-id*="persona"]', via: 'Timeline', since: TOLD }],
  at: [
    { at: 'time[datetime]', attribute: 'datetime', via: 'Timeline', since: TOLD },
    { at: '[data-id*="timeline_record_date"], time', via: 'Timeline', since: TOLD },
  ],
  body: '[data-id*="timeline_record_content"], iframe',
  newestFirst: true,
  roles: [
    { is: 'system', when: ':has([data-id*="autopost"])' },
    { is: 'note', when: '[data-id*="annotation"], :has([data-id*="annotation"])' },
    { is: 'customer', author: 'customer' },
  ],
  gaps: [
    {
      when: '[data-id^="notescontrol-"] li[aria-expanded="false"], [data-id^="notescontrol-"] li [aria-expanded="false"]',
      says: 'Some entries of the timeline are folded: open them to have them read',
      pending: false,
    },
  ],
  via: 'Timeline',
  since: TOLD,
};

const ticked = (name: string, out: 'phone' | 'email' | 'marketing', via: string) => ({
  when: [
    `input[data-id^="${name}.fieldControl-checkbox"]:checked`,
    `[data-id^="${name}.fieldControl-checkbox"][aria-checked="true"]`,
    `select[data-id^="${name}.fieldControl-checkbox"] option[value="1"]:checked`,
  ].join(', '),
  out,
  via,
  since: TOLD,
});

/** `main.aspx?…&etn=<table>&id=<guid>` in any order. */
const page = (
  kind: PageRules['kind'],
  table: string,
  fields: Partial<Record<FieldPath, Way[]>>,
): PageRules => ({
  kind,
  address: new RegExp(
    `/main\\.aspx\\?(?=.*\\betn=${table}(?:&|$))(?=(?:.*&)?id=(?:%7b|\\{)?(?<id>[\\da-f]{8}-[\\da-f-]{27}))`,
    'i',
  ),
  // Tabs of the service workspace keep their forms mounted.
  pane: '[data-id="editFormRoot"]',
  channel: 'unknown',
  fields,
  optOuts: [
    ticked('donotphone', 'phone', 'Contact preferences, phone'),
    ticked('donotemail', 'email', 'Contact preferences, email'),
    ticked('donotbulkemail', 'marketing', 'Contact preferences, bulk email'),
  ],
  custom: [
    {
      // Columns of the customer's own carry the prefix of their publisher.
      row: '[data-id*="_"][data-id$="-FieldSectionItemContainer"]:not([data-id^="address"])',
      label: 'label',
      value: 'input:not([type="checkbox"]), textarea, select, [role="link"]',
      name: { attribute: 'data-id', pick: /^(\w+)-FieldSectionItemContainer$/ },
      via: 'Form',
      since: TOLD,
    },
  ],
  messages,
  generic: ['messages'],
});

const person: Partial<Record<FieldPath, Way[]>> = {
  'customer.name': [...field('fullname', 'Form'), ...title],
  'customer.email': field('emailaddress1', 'Form'),
  'customer.phone': [...field('telephone1', 'Form'), ...field('mobilephone', 'Form')],
};

export default defineAdapter({
  id: 'dynamics-365',
  facts: {
    confidence: 'reported',
    note: "Fields after the names in Microsoft's own UI tests; the marks inside the timeline are guessed. Not yet seen running",
    since: TOLD,
  },
  pages: [
    page('ticket', 'incident', {
      subject: [...field('title', 'Form'), ...title],
      status: field('statuscode', 'Form'),
      priority: field('prioritycode', 'Form'),
      channel: field('caseorigincode', 'Form'),
      createdAt: [
        {
          at: 'input[data-id*="createdon.fieldControl-date-time-input"]',
          via: 'Form',
          since: TOLD,
        },
      ],
      'customer.name': [...field('primarycontactid', 'Form'), ...field('customerid', 'Form')],
      'customer.email': [inQuickView('emailaddress1'), ...field('emailaddress', 'Form')],
      'customer.phone': [inQuickView('telephone1'), inQuickView('mobilephone')],
      'customer.company': [inQuickView('parentcustomerid')],
    }),
    page('contact', 'contact', { ...person, 'customer.company': field('parentcustomerid', 'Form') }),
    page('lead', 'lead', {
      ...person,
      subject: field('subject', 'Form'),
      status: field('statuscode', 'Form'),
      'customer.company': field('companyname', 'Form'),
    }),
    page('company', 'account', {
      'customer.name': field('primarycontactid', 'Form'),
      'customer.company': [...field('name', 'Form'), ...title],
      'customer.email': field('emailaddress1', 'Form'),
      'customer.phone': field('telephone1', 'Form'),
    }),
    page('deal', 'opportunity', {
      subject: [...field('name', 'Form'), ...title],
      status: field('statuscode', 'Form'),
      'customer.name': [...field('parentcontactid', 'Form'), ...field('customerid', 'Form')],
      'customer.company': field('parentaccountid', 'Form'),
    }),
  ],
});
