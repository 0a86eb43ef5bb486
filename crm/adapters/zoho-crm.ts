import { defineAdapter, type FieldPath, type PageRules, type Way } from '../adapter.ts';

/** Zoho CRM: fields carry the name of their column or of the API, which pages use side by side. */
const TOLD = '2026-09-25';

const field = (names: string[], via: string): Way[] =>
  names.flatMap((name) => [
    ...[`[data-zcqa="value_${name}"]`, `[cx-prop-zcqa="${name}"]`, `#titlecard_${name}`].flatMap((at) => [
      { at, attribute: ['cx-prop-value', 'lt-prop-value', 'selected-value'], via, since: TOLD },
      { at, without: 'button, [role="button"], lyte-icon', via, since: TOLD },
    ]),
  ]);

const ticked = (name: string) =>
  `[data-zcqa="value_${name}"] input:checked, [cx-prop-zcqa="${name}"] input:checked, [cx-prop-zcqa="${name}"][cx-prop-value="true"]`;

const page = (
  kind: PageRules['kind'],
  modules: string,
  fields: Partial<Record<FieldPath, Way[]>>,
): PageRules => ({
  kind,
  address: new RegExp(`/crm/(?:org\\d+/)?tab/(?:${modules})/(?<id>\\d+)(?=$|[/?#])`),
  channel: 'unknown',
  fields: {
    createdAt: field(['Created_Time', 'CREATEDTIME'], 'Created Time'),
    updatedAt: field(['Modified_Time', 'MODIFIEDTIME'], 'Modified Time'),
    ...fields,
  },
  optOuts: [
    {
      when: `${ticked('Email_Opt_Out')}, ${ticked('EMAILOPTOUT')}`,
      out: 'email',
      via: 'Email Opt Out',
      since: TOLD,
    },
  ],
  generic: ['fields', 'messages'],
});

const person: Partial<Record<FieldPath, Way[]>> = {
  'customer.name': field(['FULLNAME', 'Full_Name'], 'Name'),
  'customer.firstName': field(['FIRSTNAME', 'First_Name'], 'First name'),
  'customer.email': field(['EMAIL', 'Email'], 'Email'),
  'customer.phone': field(['PHONE', 'Phone', 'MOBILE', 'Mobile'], 'Phone'),
  'customer.timeZone': field(['Timezone', 'Time_Zone'], 'Time zone'),
};

export default defineAdapter({
  id: 'zoho-crm',
  facts: {
    confidence: 'reported',
    note: 'Names of contacts seen by several tools, the other modules after the names of the API; notes and mails by the generic reader',
    since: TOLD,
  },
  pages: [
    page('contact', 'Contacts', {
      ...person,
      'customer.company': field(['ACCOUNTID', 'Account_Name', 'ACCOUNTNAME'], 'Account Name'),
    }),
    page('lead', 'Leads', {
      ...person,
      status: field(['STATUS', 'Lead_Status'], 'Lead Status'),
      'customer.company': field(['COMPANY', 'Company'], 'Company'),
    }),
    page('ticket', 'Cases', {
      subject: field(['SUBJECT', 'Subject'], 'Subject'),
      status: field(['STATUS', 'Status'], 'Status'),
      priority: field(['PRIORITY', 'Priority'], 'Priority'),
      channel: field(['CASEORIGIN', 'Case_Origin'], 'Case Origin'),
      'customer.name': field(['REPORTEDBY', 'Reported_By', 'Related_To', 'CONTACTID'], 'Reported By'),
      'customer.email': field(['EMAIL', 'Email'], 'Email'),
      'customer.phone': field(['PHONE', 'Phone'], 'Phone'),
      'customer.company': field(['ACCOUNTID', 'Account_Name'], 'Account Name'),
    }),
    page('company', 'Accounts', {
      'customer.company': field(['ACCOUNTNAME', 'Account_Name'], 'Account Name'),
      'customer.phone': field(['PHONE', 'Phone'], 'Phone'),
    }),
    page('deal', 'Potentials|Deals', {
      subject: field(['POTENTIALNAME', 'Deal_Name'], 'Deal Name'),
      status: field(['STAGE', 'Stage'], 'Stage'),
      'customer.name': field(['CONTACTID', 'Contact_Name'], 'Contact Name'),
      'customer.company': field(['ACCOUNTID', 'Account_Name'], 'Account Name'),
    }),
  ],
});
