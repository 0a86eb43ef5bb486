import * as v from 'valibot';
import type { CustomerRecord } from './record.ts';

/** The record, or what is wrong with it and where, in words for people. */
export type ParsedRecord = { ok: true; record: CustomerRecord } | { ok: false; problem: string };

/** Longest kept of one message; the customer's point stands at its beginning. */
const LONG_TEXT = 20_000;
const SHORT_TEXT = 2_000;
/** A thread of ten megabytes must not hang the panel: the newest messages count. */
const MESSAGES = 400;
const FIELDS = 300;
const TAGS = 200;

const cut = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text.length > limit ? text.slice(0, limit).replace(/[\ud800-\udbff]$/, '') : text,
    ),
  );
const short = cut(SHORT_TEXT);
/** Unknown is absent: null and the empty string, which some writers use for it, are dropped. */
const unknownAsAbsent = <T extends v.GenericSchema>(schema: T) =>
  v.optional(
    v.pipe(
      v.any(),
      v.transform((value: unknown) => (value === null || value === '' ? undefined : value)),
      v.optional(schema),
    ),
  );
/** A list that may be absent; the newest entries count when there are too many. */
const list = <T extends v.GenericSchema>(item: T, limit: number) =>
  v.optional(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items: unknown[]) => items.slice(-limit)),
      v.array(item),
    ),
    [],
  );

const CHANNELS = ['email', 'chat', 'phone', 'web', 'social', 'in-person', 'unknown'] as const;
const OPT_OUTS = ['phone', 'email', 'survey', 'marketing', 'all'] as const;
const oneOf = <const T extends readonly string[]>(options: T) => v.picklist(options);

const customer = v.object({
  name: unknownAsAbsent(short),
  firstName: unknownAsAbsent(short),
  email: unknownAsAbsent(short),
  phone: unknownAsAbsent(short),
  company: unknownAsAbsent(short),
  language: unknownAsAbsent(short),
  timeZone: unknownAsAbsent(short),
  lifecycle: unknownAsAbsent(oneOf(['prospect', 'customer', 'former', 'unknown'])),
  since: unknownAsAbsent(short),
  plan: unknownAsAbsent(short),
  renewsAt: unknownAsAbsent(short),
  satisfaction: unknownAsAbsent(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  optOuts: unknownAsAbsent(list(oneOf(OPT_OUTS), OPT_OUTS.length * 2)),
  preferredChannel: unknownAsAbsent(oneOf(CHANNELS)),
});

const recordSchema = v.object({
  crm: v.optional(short, 'unknown'),
  url: unknownAsAbsent(short),
  kind: v.optional(oneOf(['ticket', 'contact', 'company', 'deal', 'lead']), 'ticket'),
  id: v.union([short, v.pipe(v.number(), v.transform(String))]),
  subject: unknownAsAbsent(short),
  status: unknownAsAbsent(short),
  priority: unknownAsAbsent(short),
  queue: unknownAsAbsent(short),
  channel: v.optional(oneOf(CHANNELS), 'unknown'),
  createdAt: unknownAsAbsent(short),
  updatedAt: unknownAsAbsent(short),
  customer: v.optional(customer, {}),
  tags: list(short, TAGS),
  fields: list(v.object({ label: short, name: unknownAsAbsent(short), value: short }), FIELDS),
  messages: list(
    v.object({
      id: v.union([short, v.pipe(v.number(), v.transform(String))]),
      author: unknownAsAbsent(short),
      role: v.optional(oneOf(['customer', 'agent', 'note', 'system', 'unknown']), 'unknown'),
      at: unknownAsAbsent(short),
      text: v.optional(cut(LONG_TEXT), ''),
    }),
    MESSAGES,
  ),
});

/**
 * A record of untrusted origin made safe: absent lists become empty ones, unknown keys are dropped,
 * texts and lists are cut to size. A wrong type is reported with its path. Never throws.
 */
export function parseRecord(input: unknown): ParsedRecord {
  try {
    const parsed = v.safeParse(recordSchema, input, { abortEarly: true });
    if (parsed.success) return { ok: true, record: withoutAbsent(parsed.output) };
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return { ok: false, problem: `${path ? `"${path}": ` : ''}${issue.message}` };
  } catch {
    // Getters of a hostile object may throw.
    return { ok: false, problem: 'the record cannot be read' };
  }
}

type Parsed = v.InferOutput<typeof recordSchema>;

/** Drops the keys whose value is unknown, so that unknown is absent and nothing else. */
function withoutAbsent(parsed: Parsed): CustomerRecord {
  return JSON.parse(JSON.stringify(parsed)) as CustomerRecord;
}
