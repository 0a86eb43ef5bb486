import { defineAdapter, type FieldPath, type MessageRules, type PageRules, type Way } from '../adapter.ts';
import { UNTITLED } from '../people.ts';

/**
 * Salesforce Lightning, record pages and console. Each field carries its own name in an attribute, in
 * every language; its components live in synthetic shadow, which a selector passes through, or in open
 * shadow trees, whose words are read.
 */
const TOLD = '2026-08-20';

const box = (object: string, name: string) =>
  `[data-target-selection-name="sfdc:RecordField.${object}.${name}"]`;

/** A field of the layout: what is typed while it is edited, the name of a linked record, or the value. */
const field = (object: string, name: string, via: string): Way[] =>
  [
    'input:not([type="checkbox"])',
    'textarea',
    'force-lookup a',
    '.test-id__field-value',
    '[data-output-element-id="output-field"]',
    'dd',
  ].map((inner) => ({
    at: `${box(object, name)} ${inner}`,
    without: 'button, .slds-assistive-text',
    via,
    since: TOLD,
  }));

const heading: Way = {
  at: 'records-lwc-highlights-panel [slot="primaryField"], records-highlights2 [slot="primaryField"]',
  without: 'button, .slds-assistive-text',
  via: 'Highlights',
  since: TOLD,
};

/** Posts, call logs and files in the feed are for colleagues; mails go to the customer or come from one. */
const INTERNAL = [
  'TextPost',
  'ContentPost',
  'LinkPost',
  'QuestionPost',
  'PollPost',
  'CallLogPost',
  'RypplePost',
];
const AUTOMATIC = [
  'TrackedChange',
  'ChangeStatusPost',
  'CreateRecordEvent',
  'ActivityEvent',
  'MilestoneEvent',
];
const typed = (types: string[]) => types.map((type) => `[data-type="${type}"]`).join(', ');

const messages = (object: string): MessageRules => ({
  item: '.cuf-feedItem',
  id: 'data-id',
  author: [
    { at: '.cuf-preamble a, .cuf-actor a, .cuf-entityLink', via: 'Feed', since: TOLD },
    { at: 'a', via: 'Feed', since: TOLD },
  ],
  at: [
    {
      at: 'lightning-relative-date-time[title], .cuf-timestamp [title]',
      attribute: 'title',
      via: 'Feed',
      since: TOLD,
    },
    { at: '.cuf-timestamp', via: 'Feed', since: TOLD },
  ],
  body: '.cuf-feedBodyText, .feedBodyInner, .cuf-feedBody iframe',
  // Comments below a post are written by others.
  foreign: '.cuf-commentItem *, .cuf-commentsContainer *',
  newestFirst: true,
  roles: [
    { is: 'system', when: typed(AUTOMATIC) },
    { is: 'customer', author: 'customer' },
    { is: 'note', when: typed(INTERNAL) },
    {
      is: 'agent',
      when: '[data-type="EmailMessageEvent"]',
      author: `${box(object, 'OwnerId')} force-lookup a slot`,
    },
  ],
  via: 'Feed',
  since: TOLD,
});

/** `/lightning/r/Case/<id>/view`; a console adds the tab around it as `?ws=`. */
const page = (
  kind: PageRules['kind'],
  object: string,
  fields: Partial<Record<FieldPath, Way[]>>,
): PageRules => ({
  kind,
  address: new RegExp(`/lightning/r/${object}/(?<id>[a-zA-Z0-9]{15,18})/view`),
  // Several records stay mounted. Where a pane has links to related lists, one must be the record's own.
  pane: ['normal', 'maximized']
    .map((mode) => `.windowViewMode-${mode}`)
    .flatMap((mode) => [`${mode}:has(a[href*="{id}"])`, `${mode}:not(:has(a[href*="/related/"]))`])
    .join(', '),
  channel: 'unknown',
  fields,
  optOuts: [
    ...['input:checked', 'img.checked'].flatMap((ticked) => [
      {
        when: `[data-target-selection-name$=".DoNotCall"] ${ticked}`,
        out: 'phone' as const,
        via: 'Do Not Call',
        since: TOLD,
      },
      {
        when: `[data-target-selection-name$=".HasOptedOutOfEmail"] ${ticked}`,
        out: 'email' as const,
        via: 'Email Opt Out',
        since: TOLD,
      },
    ]),
  ],
  custom: [
    {
      row: `[data-target-selection-name^="sfdc:RecordField.${object}."][data-target-selection-name$="__c"]`,
      label: '.test-id__field-label, dt, label',
      value: '.test-id__field-value',
      name: { attribute: 'data-target-selection-name', pick: /\.(\w+__c)$/ },
      via: 'Details',
      since: TOLD,
    },
  ],
  messages: messages(object),
  generic: ['messages'],
});

const person = (object: string): Partial<Record<FieldPath, Way[]>> => ({
  'customer.name': [...field(object, 'Name', 'Details'), heading].map((way) => ({ ...way, pick: UNTITLED })),
  'customer.email': field(object, 'Email', 'Details'),
  'customer.phone': [...field(object, 'Phone', 'Details'), ...field(object, 'MobilePhone', 'Details')],
  createdAt: field(object, 'CreatedDate', 'Details'),
});

export default defineAdapter({
  id: 'salesforce',
  facts: {
    confidence: 'reported',
    note: 'Fields by their API names, which several tools rely on; the feed from few sources, who wrote in it only where its own types tell. Fields in tabs that were never opened are not in the page',
    since: TOLD,
  },
  composer: {
    // A post in the feed is for colleagues; a mail to the customer is written in nested frames.
    note: ['.cuf-publisher .ql-editor'],
    reply: ['iframe >>> iframe.cke_wysiwyg_frame >>> body', 'iframe.cke_wysiwyg_frame >>> body'],
    since: TOLD,
  },
  pages: [
    page('ticket', 'Case', {
      subject: [...field('Case', 'Subject', 'Details'), heading],
      status: field('Case', 'Status', 'Details'),
      priority: field('Case', 'Priority', 'Details'),
      channel: field('Case', 'Origin', 'Details'),
      createdAt: field('Case', 'CreatedDate', 'Details'),
      updatedAt: field('Case', 'LastModifiedDate', 'Details'),
      'customer.name': [
        ...field('Case', 'ContactId', 'Details'),
        ...field('Contact', 'Name', 'Contact details'),
        ...field('Case', 'SuppliedName', 'Web form'),
      ],
      'customer.email': [
        ...field('Case', 'ContactEmail', 'Details'),
        ...field('Contact', 'Email', 'Contact details'),
        ...field('Case', 'SuppliedEmail', 'Web form'),
      ],
      'customer.phone': [
        ...field('Case', 'ContactPhone', 'Details'),
        ...field('Contact', 'Phone', 'Contact details'),
      ],
      'customer.company': [
        ...field('Case', 'AccountId', 'Details'),
        ...field('Case', 'SuppliedCompany', 'Web form'),
      ],
    }),
    page('contact', 'Contact', {
      ...person('Contact'),
      'customer.company': field('Contact', 'AccountId', 'Details'),
    }),
    page('lead', 'Lead', {
      ...person('Lead'),
      status: field('Lead', 'Status', 'Details'),
      'customer.company': field('Lead', 'Company', 'Details'),
    }),
    page('company', 'Account', {
      'customer.company': [...field('Account', 'Name', 'Details'), heading],
      'customer.phone': field('Account', 'Phone', 'Details'),
    }),
    page('deal', 'Opportunity', {
      subject: [...field('Opportunity', 'Name', 'Details'), heading],
      status: field('Opportunity', 'StageName', 'Details'),
      'customer.name': field('Opportunity', 'ContactId', 'Details'),
      'customer.company': field('Opportunity', 'AccountId', 'Details'),
    }),
  ],
});
