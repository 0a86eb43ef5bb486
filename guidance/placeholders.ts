import type { CustomerRecord } from '../crm/record.ts';
import type { Words } from '../playbook/words.ts';
import { dayOf, monthOf } from './dates.ts';
import type { Choices } from './guidance.ts';
import { firstNameOf, nameOf, oneLine } from './names.ts';

/** Every name that can stand between `{{` and `}}`; anything else in a lead's text is a mistake. */
export const PLACEHOLDERS = [
  'agent.name',
  'customer.name',
  'customer.first_name',
  'customer.company',
  'customer.plan',
  'customer.since',
  'customer.renews_on',
  'ticket.number',
  'ticket.subject',
  'ticket.queue',
  'ticket.created_on',
  'today',
  'voice.i',
  'voice.polite',
  'voice.ask',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Values are single lines without brackets or braces, so that none can pass for a gap or a placeholder. */
export type Values = Readonly<Record<string, string | undefined>>;

export interface Filled {
  text: string;
  /** Names of unfilled placeholders, and the words of `[gaps]` that only the agent can fill. */
  missing: string[];
}

const BRACES = /( ?)\{\{([^{}]*)\}\}/g;
const INSIDE = /^\s*([\w.]+)\s*(?:\|\s*default:\s*(?:"([^"]*)"|'([^']*)')\s*)?$/;
const GAP = /\[([^[\]\n]+)\]/g;

/** Enough for an address or a link of the lead's own. */
const LONGEST_OWN = 200;

/** What the record, the agent, the calendar and the lead (`own`) know, by placeholder; unknown is absent. */
export function valuesOf(
  record: CustomerRecord,
  choices: Choices,
  now: string,
  { language, voices }: Pick<Words, 'language' | 'voices'>,
  own: Readonly<Record<string, string>> = {},
): Values {
  const { customer } = record;
  const chosen = choices.voice ?? choices.voices?.[language];
  const voice = voices.find(({ id }) => id === chosen) ?? voices[0];
  const known: Record<Placeholder, string | undefined> = {
    'agent.name': oneLine(choices.agentName),
    'customer.name': nameOf(customer),
    'customer.first_name': firstNameOf(customer),
    'customer.company': oneLine(customer.company),
    'customer.plan': oneLine(customer.plan),
    'customer.since': monthOf(customer.since, language),
    'customer.renews_on': dayOf(customer.renewsAt, language),
    'ticket.number': record.kind === 'ticket' ? oneLine(record.id) : undefined,
    'ticket.subject': oneLine(record.subject),
    'ticket.queue': oneLine(record.queue),
    'ticket.created_on': dayOf(record.createdAt, language),
    today: dayOf(now, language),
    'voice.i': voice?.i ?? '',
    'voice.polite': voice?.polite ?? '',
    'voice.ask': voice?.ask ?? '',
  };
  const team = Object.entries(own).map(([name, value]) => [`team.${name}`, oneLine(value, LONGEST_OWN)]);
  return { ...known, ...Object.fromEntries(team) };
}

/**
 * The template with its placeholders filled, in one pass: what a value contains is never expanded.
 * An empty value takes the blank before it along, so "Hello {{…}}," becomes "Hello,".
 */
export function fill(template: string, values: Values, words: Pick<Words, 'placeholders'>): Filled {
  const missing = new Set<string>();
  const labelOf = (name: string) =>
    (Object.hasOwn(words.placeholders, name) ? words.placeholders[name] : oneLine(name)) ?? '?';
  const text = template.replace(BRACES, (_, blank: string, inside: string) => {
    const [, name = inside.trim(), double, single] = INSIDE.exec(inside) ?? [];
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? double ?? single;
    if (value === '') return '';
    if (value !== undefined) return blank + value;
    missing.add(name);
    return `${blank}[${labelOf(name)}]`;
  });
  const labels = new Set([...missing].map(labelOf));
  for (const [, gap = ''] of text.matchAll(GAP)) if (!labels.has(gap)) missing.add(gap);
  return { text, missing: [...missing] };
}
