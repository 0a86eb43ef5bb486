import { defineAdapter, type FieldPath, type MessageRules, type PageRules, type Way } from '../adapter.ts';
import { UNTITLED } from '../people.ts';
import type { RecordKind } from '../record.ts';

/**
 * SuiteCRM 7 and 8. In 8 a module is shown by the new shell, whose fields carry their names in a class,
 * or by the old page in a frame.
 */
const READ = '2026-11-22';

const field = (name: string, via: string): Way[] => [
  { at: `.detail-view-field[field="${name}"]`, without: 'img, .inlineEditIcon, script', via, since: READ },
  { at: `.dynamic-field-mode-detail.dynamic-field-name-${name}`, without: 'button', via, since: READ },
];

const first = (names: string[], via: string): Way[] => names.flatMap((name) => field(name, via));

/** Struck through, with words that say so in the agent's language, where the customer opted out. */
const email: Way[] = ['email1', 'email']
  .flatMap((name) => field(name, 'Email'))
  .map((way) => ({ ...way, pick: /([^\s<>()]+@[^\s<>()]+)/ }));

/** Head of an update: "Name 2026-11-20 09:12" or "Name at 20.11.2026 09:12", "Internal" in bold before it. */
const HEAD = 'span';
const messages: MessageRules = {
  // The page gives every update of a kind the same id.
  item: '[id="caseStyleContact"], [id="caseStyleUser"], [id="caseStyleInternal"]',
  author: [
    {
      at: HEAD,
      without: 'strong, b',
      pick: /^(.+?)(?:\s+\p{Ll}{1,3})?\s+\d{1,4}[-./]\d{1,2}[-./]\d/u,
      via: 'Case updates',
      since: READ,
    },
  ],
  at: [{ at: HEAD, pick: /(\d{1,4}[-./]\d{1,2}[-./]\d{1,4}.*)$/, via: 'Case updates', since: READ }],
  body: '.caseUpdate',
  roles: [
    { is: 'note', when: '[id="caseStyleInternal"]' },
    { is: 'customer', when: '[id="caseStyleContact"]' },
    { is: 'agent', when: '[id="caseStyleUser"]' },
  ],
  via: 'Case updates',
  since: READ,
};

/** In the new shell a case's updates are a thread beside the record. */
const threadOf8: MessageRules = {
  item: '.record-thread-item',
  author: [{ at: '.record-thread-item-author, .author', via: 'Case updates', since: READ }],
  at: [{ at: '.record-thread-item-date, .date-entered, .date', via: 'Case updates', since: READ }],
  body: '.record-thread-item-description, .description',
  roles: [
    { is: 'note', when: '[class*="internal"], :has([class*="internal"])' },
    { is: 'customer', author: 'customer' },
  ],
  via: 'Case updates',
  since: READ,
};

const OPT_OUTS: PageRules['optOuts'] = [
  {
    when: '[field="email1"] [style*="line-through"], .dynamic-field-name-email1 .line-through, .dynamic-field-name-email1 [style*="line-through"], [field="email_opt_out"] input:checked, .dynamic-field-name-email_opt_out input:checked',
    out: 'marketing',
    via: 'Address struck through',
    since: READ,
  },
  {
    when: '[field="do_not_call"] input:checked, .dynamic-field-name-do_not_call input:checked',
    out: 'phone',
    via: 'Do Not Call',
    since: READ,
  },
];

/** A field of the customer's own ends in `_c`. */
const CUSTOM: PageRules['custom'] = [
  {
    row: '.detail-view-row-item[data-field$="_c"]',
    label: '.label',
    value: '.detail-view-field .sugar_field, .detail-view-field > a',
    name: { attribute: 'data-field', pick: /^(\w+_c)$/ },
    via: 'Detail view',
    since: READ,
  },
  {
    row: '.field-layout-field-group-wrapper:has([class*="dynamic-field-name-"][class*="_c"])',
    label: 'label',
    value: '.dynamic-field-mode-detail[class*="_c"]',
    via: 'Record view',
    since: READ,
  },
];

const SEPARATED = '(?:=|%3D)';

/** The old page under its own address, the new shell, and the old page in a frame of the new shell. */
const pages = (kind: RecordKind, module: string, fields: Partial<Record<FieldPath, Way[]>>): PageRules[] => {
  const shared = {
    kind,
    channel: 'unknown' as const,
    fields: {
      status: first(['status', 'state'], 'Status'),
      createdAt: first(['date_entered'], 'Date created').map((way) => ({
        ...way,
        pick: /^(\S+ \S+(?: [ap]m)?)/i,
      })),
      updatedAt: first(['date_modified'], 'Date modified').map((way) => ({
        ...way,
        pick: /^(\S+ \S+(?: [ap]m)?)/i,
      })),
      ...fields,
    },
    optOuts: OPT_OUTS,
    custom: CUSTOM,
  };
  const id: Way[] = [
    {
      at: '#formDetailView input[name="record"], form[name="DetailView"] input[name="record"]',
      attribute: 'value',
      via: 'Detail view',
      since: READ,
    },
  ];
  const shell = new RegExp(`#/${module}/(?:record|detail|DetailView)/(?<id>[\\w-]+)`, 'i');
  return [
    {
      ...shared,
      address: new RegExp(
        `(?=.*\\bmodule${SEPARATED}${module}\\b)(?=.*\\baction${SEPARATED}DetailView\\b)(?=.*\\brecord${SEPARATED}(?<id>[\\w-]+))`,
      ),
      id,
      messages,
    },
    {
      ...shared,
      address: shell,
      fingerprint: '.classic-view-container iframe',
      pane: '.classic-view-container iframe >>> body',
      id,
      messages,
    },
    { ...shared, address: shell, pane: '.record-view', messages: threadOf8 },
  ];
};

const person: Partial<Record<FieldPath, Way[]>> = {
  'customer.name': [
    ...first(['full_name', 'name'], 'Name').map((way) => ({ ...way, pick: UNTITLED })),
    { at: '.record-view-name-label .dynamic-label', pick: UNTITLED, via: 'Title', since: READ },
    { at: '.module-title-text', pick: UNTITLED, via: 'Title', since: READ },
  ],
  'customer.firstName': first(['first_name'], 'First name'),
  'customer.email': email,
  'customer.phone': first(['phone_work', 'phone_mobile'], 'Phone'),
  'customer.company': first(['account_name'], 'Account name'),
};

export default defineAdapter({
  id: 'suitecrm',
  facts: {
    confidence: 'source',
    note: '7 after the public source, threads included; of 8 the fields, its frame with the old page, and only a guess at its own thread. Not yet seen running',
    since: READ,
  },
  composer: {
    note: [
      '#case_updates:has(#internal:checked) #update_text',
      '.classic-view-container iframe >>> #case_updates:has(#internal:checked) #update_text',
    ],
    reply: ['#case_updates #update_text', '.classic-view-container iframe >>> #case_updates #update_text'],
    since: READ,
  },
  pages: [
    ...pages('ticket', 'Cases', {
      subject: first(['name'], 'Subject'),
      priority: first(['priority'], 'Priority'),
      'customer.name': first(['contact_created_by_name', 'contact_name'], 'Contact'),
      'customer.company': first(['account_name'], 'Account name'),
    }),
    ...pages('contact', 'Contacts', person),
    ...pages('lead', 'Leads', person),
    ...pages('company', 'Accounts', {
      'customer.company': first(['name'], 'Name'),
      'customer.email': email,
      'customer.phone': first(['phone_office'], 'Phone'),
    }),
    ...pages('deal', 'Opportunities', {
      subject: first(['name'], 'Name'),
      status: first(['sales_stage'], 'Sales stage'),
      'customer.company': first(['account_name'], 'Account name'),
    }),
  ],
});
