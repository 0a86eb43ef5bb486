import { defineAdapter, type FieldPath, type PageRules, type Way } from '../adapter.ts';

/** Pipedrive: rows of fields carry marks for tests, but only a label, in the agent's language, names them. */
const TOLD = '2026-11-22';

const ROW = '[data-testid="fields-list-row"]';

const heading: Way[] = [
  {
    at: '[data-testid="header-title"] textarea, [data-testid="header-title"] input',
    via: 'Heading',
    since: TOLD,
  },
  { at: '[data-testid="header-title"]', without: 'button', via: 'Heading', since: TOLD },
];

/** Of a linked record its link tells what it is. */
const link = (path: string, via: string): Way[] =>
  [`${ROW} a[href*="/${path}/"]`, `[data-testid^="header"] a[href*="/${path}/"]`].map((at) => ({
    at,
    via,
    since: TOLD,
  }));

const contact: Partial<Record<FieldPath, Way[]>> = {
  'customer.email': [{ at: `${ROW} a[href^="mailto:"]`, via: 'Fields', since: TOLD }],
  'customer.phone': [{ at: `${ROW} a[href^="tel:"], ${ROW} a[href^="callto:"]`, via: 'Fields', since: TOLD }],
};

const page = (
  kind: PageRules['kind'],
  address: RegExp,
  fields: Partial<Record<FieldPath, Way[]>>,
): PageRules => ({
  kind,
  address,
  channel: 'unknown',
  fields: { ...contact, ...fields },
  tags: [
    { at: '[data-testid="label-badge"], [data-testid^="header"] .cui5-badge', via: 'Labels', since: TOLD },
  ],
  custom: [
    {
      row: ROW,
      label: '[data-testid="field-name"]',
      value: '[data-testid="fields-list-row-field-components"]',
      via: 'Fields',
      since: TOLD,
    },
  ],
  generic: ['fields', 'messages'],
});

export default defineAdapter({
  id: 'pipedrive',
  facts: {
    confidence: 'reported',
    note: 'Addresses and rows of fields after what several tools rely on; mails and notes by the generic reader',
    since: TOLD,
  },
  pages: [
    page('deal', /^\/deal\/(?<id>\d+)/, {
      subject: heading,
      'customer.name': link('person', 'Person'),
      'customer.company': link('organization', 'Organization'),
    }),
    page('contact', /^\/person\/(?<id>\d+)/, {
      'customer.name': heading,
      'customer.company': link('organization', 'Organization'),
    }),
    page('company', /^\/organization\/(?<id>\d+)/, {
      'customer.company': heading,
      'customer.name': link('person', 'Person'),
    }),
    page('lead', /^\/leads\/inbox\/(?<id>[\da-f]{8}-[\da-f-]{27})/, {
      subject: heading,
      'customer.name': link('person', 'Person'),
      'customer.company': link('organization', 'Organization'),
    }),
  ],
});
