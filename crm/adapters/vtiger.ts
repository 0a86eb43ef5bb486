import { defineAdapter, type FieldPath, type MessageRules, type PageRules, type Way } from '../adapter.ts';
import { UNTITLED } from '../people.ts';
import type { RecordKind } from '../record.ts';

/** vtiger 7 and 8: each cell carries its field's own name in its id. */
const READ = '2026-11-22';

/** The summary shows fewer fields; what it shows stands in a hidden input under the field's own name, too. */
const field = (name: string, via: string): Way[] => [
  { at: `[id$="_detailView_fieldValue_${name}"] .value`, without: '.hide, .edit, input', via, since: READ },
  {
    at: `input.fieldBasicData[data-name="${name}"]`,
    attribute: ['data-displayvalue', 'data-value'],
    via,
    since: READ,
  },
];

const PRIVATE = '.privateComment *, input[name="is_private"][value="1"] ~ *';

/** Only on tickets has a comment two sides; on any other record it is for colleagues. */
const messages = (kind: RecordKind): MessageRules => ({
  item: '.commentInfoHeader[data-commentid]',
  id: 'data-commentid',
  author: [{ at: '.creatorName', via: 'Comments', since: READ }],
  at: [
    { at: '.commentTime [title]', attribute: ['title', 'data-original-title'], via: 'Comments', since: READ },
    { at: '.commentTime', via: 'Comments', since: READ },
  ],
  body: '.commentInfoContent',
  newestFirst: true,
  roles: [
    { is: 'note', when: PRIVATE },
    { is: 'customer', author: 'customer' },
    ...(kind === 'ticket'
      ? [
          { is: 'agent' as const, author: '[id$="_detailView_fieldValue_assigned_user_id"] .value' },
          { is: 'agent' as const, author: '.userName' },
        ]
      : [{ is: 'note' as const, when: '*' }]),
  ],
  via: 'Comments',
  since: READ,
});

const page = (kind: RecordKind, module: string, fields: Partial<Record<FieldPath, Way[]>>): PageRules => ({
  kind,
  address: new RegExp(
    `index\\.php\\?(?=.*\\bmodule=${module}\\b)(?=.*\\bview=Detail\\b)(?=.*\\brecord=(?<id>\\d+))`,
  ),
  // A preview over the page has an input of its own: then the two ids differ and nothing is read.
  id: ['.overlayDetail #recordId', '.quickPreview #recordId', '#recordId'].map((at) => ({
    at,
    attribute: 'value',
    via: 'Page',
    since: READ,
  })),
  channel: 'unknown',
  fields: {
    createdAt: field('createdtime', 'Created time'),
    updatedAt: field('modifiedtime', 'Modified time'),
    ...fields,
  },
  tags: [{ at: '.detailTagList .tagLabel', via: 'Tags', since: READ }],
  optOuts: [
    {
      when: 'input.fieldBasicData[data-name="donotcall"][data-value="1"]',
      out: 'phone',
      via: 'Do Not Call',
      since: READ,
    },
    {
      when: 'input.fieldBasicData[data-name="emailoptout"][data-value="1"]',
      out: 'email',
      via: 'Email Opt Out',
      since: READ,
    },
  ],
  custom: [
    {
      row: 'tr:has(> [id*="_detailView_fieldLabel_cf_"])',
      label: '[id*="_detailView_fieldLabel_cf_"]',
      value: '[id*="_detailView_fieldValue_cf_"] .value',
      via: 'Details',
      since: READ,
    },
  ],
  messages: messages(kind),
});

const phone = [...field('phone', 'Phone'), ...field('mobile', 'Mobile')];
const name: Way[] = [{ at: '.recordLabel[title]', attribute: 'title', via: 'Title', since: READ }];
const person = name.map((way) => ({ ...way, pick: UNTITLED }));
const first: Way[] = [
  ...field('firstname', 'First name'),
  { at: '.recordLabel .firstname', via: 'Title', since: READ },
];

export default defineAdapter({
  id: 'vtiger',
  facts: {
    confidence: 'source',
    note: 'Written after the public source of 7 and 8; names of some fields from memory. Not yet seen running',
    since: READ,
  },
  composer: {
    // Each block has its own box; a ticked one elsewhere counts for those that have none.
    note: [
      '.addCommentBlock:has(#is_private:checked) textarea.commentcontent',
      'body:has(#is_private:checked) textarea.commentcontent:not(.addCommentBlock:has(#is_private) *)',
    ],
    reply: ['textarea.commentcontent'],
    since: READ,
  },
  pages: [
    page('ticket', 'HelpDesk', {
      subject: [...field('ticket_title', 'Title'), ...name],
      status: field('ticketstatus', 'Status'),
      priority: field('ticketpriorities', 'Priority'),
      'customer.name': field('contact_id', 'Contact name'),
      'customer.company': field('parent_id', 'Organization name'),
    }),
    page('contact', 'Contacts', {
      'customer.name': person,
      'customer.firstName': first,
      'customer.email': field('email', 'Email'),
      'customer.phone': phone,
      'customer.company': field('account_id', 'Organization name'),
    }),
    page('lead', 'Leads', {
      'customer.name': person,
      'customer.firstName': first,
      'customer.email': field('email', 'Email'),
      'customer.phone': phone,
      'customer.company': field('company', 'Company'),
      status: field('leadstatus', 'Lead status'),
    }),
    page('company', 'Accounts', {
      'customer.company': name,
      'customer.email': field('email1', 'Email'),
      'customer.phone': phone,
    }),
    page('deal', 'Potentials', {
      subject: name,
      status: field('sales_stage', 'Sales stage'),
      'customer.name': field('contact_id', 'Contact name'),
      'customer.company': field('related_to', 'Organization name'),
    }),
  ],
});
