import * as v from 'valibot';
import type { TaughtName, TaughtSite } from '../crm/taught.ts';

/** The fields that can be taught, besides those that a team names itself. */
export const TAUGHT_FIELDS = [
  'customer.name',
  'customer.email',
  'customer.phone',
  'customer.company',
  'customer.plan',
  'subject',
  'status',
  'priority',
  'queue',
  'preference',
] as const satisfies readonly TaughtName[];

const MOST_SITES = 200;
const MOST_FIELDS = 60;
const MOST_WAYS = 6;

/** Bounded: what a pack brings is looked up in pages each time that they change. */
const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(800));
const label = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== ''),
  v.maxLength(60),
);
const few = v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(12));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

const byLabel = v.object({
  by: v.literal('label'),
  label,
  stands: v.picklist(['beside', 'holds', 'around', 'line', 'below', 'names']),
  up: v.exactOptional(few),
  next: v.exactOptional(few),
  down: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][\w.-]{0,60}:\d{1,3}$/))), v.maxLength(20)),
  ),
  within: v.exactOptional(selector),
  nth: v.exactOptional(v.object({ nth: count, of: count })),
});
const byPlace = v.object({ by: v.literal('place'), at: selector, name: v.exactOptional(label) });

const ownField = v.custom<`fields.${string}`>(
  (name) => typeof name === 'string' && /^fields\..{1,60}$/.test(name) && name.slice(7).trim() !== '',
);

const role = v.object({
  is: v.picklist(['customer', 'agent', 'note', 'system', 'unknown']),
  when: v.exactOptional(selector),
  has: v.exactOptional(selector),
  author: v.exactOptional(v.picklist(['customer', 'other'])),
});

const site = v.object({
  origin: v.pipe(v.string(), v.check(isOrigin)),
  path: v.pipe(v.string(), v.startsWith('/'), v.maxLength(300)),
  kind: v.picklist(['ticket', 'contact', 'company', 'deal', 'lead']),
  fields: v.pipe(
    v.array(
      v.object({
        field: v.union([v.picklist(TAUGHT_FIELDS), ownField]),
        ways: v.pipe(v.array(v.variant('by', [byLabel, byPlace])), v.minLength(1), v.maxLength(MOST_WAYS)),
      }),
    ),
    v.maxLength(MOST_FIELDS),
  ),
  messages: v.exactOptional(
    v.object({
      item: selector,
      body: selector,
      author: v.exactOptional(selector),
      time: v.exactOptional(selector),
      roles: v.pipe(v.array(role), v.maxLength(8)),
    }),
  ),
});

/** What a team taught about its CRM's pages. */
export const taughtSites: v.GenericSchema<unknown, TaughtSite[]> = v.pipe(
  v.array(site),
  v.maxLength(MOST_SITES),
);

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
