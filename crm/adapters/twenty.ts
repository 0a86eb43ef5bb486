import { defineAdapter, type FieldPath, type PageRules, type Way } from '../adapter.ts';

/**
 * Twenty: classes are hashed, but a field's label has an id of the record's and the field's own name.
 * A record opened in the side panel has another id, and is not read.
 */
const READ = '2026-11-22';

const field = (name: string, via: string): Way[] => [
  { at: `[id$="label-{id}-${name}"] + * a`, via, since: READ },
  { at: `[id$="label-{id}-${name}"] + *`, without: 'button, [role="button"]', via, since: READ },
];

const page = (
  kind: PageRules['kind'],
  object: string,
  fields: Partial<Record<FieldPath, Way[]>>,
): PageRules => ({
  kind,
  address: new RegExp(`/object/${object}/(?<id>[\\da-f]{8}-[\\da-f-]{27})`),
  channel: 'unknown',
  fields: {
    createdAt: field('createdAt', 'Creation date'),
    updatedAt: field('updatedAt', 'Last update'),
    ...fields,
  },
  generic: ['fields', 'messages'],
});

export default defineAdapter({
  id: 'twenty',
  facts: {
    confidence: 'source',
    note: 'Addresses and labels of fields after the public source; notes and mails have no marks of their own and are read by the generic reader. Not yet seen running',
    since: READ,
  },
  pages: [
    page('contact', 'person', {
      'customer.name': field('name', 'Name'),
      'customer.email': field('emails', 'Emails'),
      'customer.phone': field('phones', 'Phones'),
      'customer.company': field('company', 'Company'),
    }),
    page('company', 'company', {
      'customer.company': field('name', 'Name'),
      'customer.name': field('pointOfContact', 'Point of contact'),
    }),
    page('deal', 'opportunity', {
      subject: field('name', 'Name'),
      status: field('stage', 'Stage'),
      'customer.name': field('pointOfContact', 'Point of contact'),
      'customer.company': field('company', 'Company'),
    }),
  ],
});
