import type { DateContext } from './dates.ts';
import { parseDate } from './dates.ts';
import type { Channel, CustomerRecord, OptOut } from './record.ts';

/** Labels that clearly say what a field holds; one that may mean something else is not listed. */
const LABELS = {
  plan: /^((customer|service|support|subscription) )?(plan|subscription|tarif|abonnement|abo|plan contratado|اشتراک)$/i,
  renewsAt:
    /^((contract|subscription|plan) )?(renewal( date)?|renews( on| at)?|fecha de renovación|verlängerung|تاریخ تمدید)$/i,
  since: /^(customer since|client since|cliente desde|kunde seit|client depuis|مشتری از)$/i,
  language: /^((customer|contact|preferred)('s)? )?(language|idioma|idioma del cliente|kundensprache|زبان)$/i,
  preference:
    /^(contact preference|contact preferences|preferred contact( method| channel)?|preferred channel|how to contact|preferencia de contacto|kontaktwunsch|نحوه تماس)$/i,
  tags: /^(tags|labels|etiquetas|schlagwörter|برچسب‌ها)$/i,
} as const;

const OPT_OUT_LABELS: [OptOut, RegExp][] = [
  ['phone', /^(do not (call|phone)|no (phone )?calls|phone opt[- ]?out|no llamar|nicht anrufen)$/i],
  ['email', /^(do not e-?mail|no e-?mails?|e-?mail opt[- ]?out)$/i],
  ['survey', /^(do not survey|no surveys?|survey opt[- ]?out)$/i],
  ['marketing', /^(no marketing|marketing opt[- ]?out|do not market)$/i],
  ['all', /^(do not contact|do not disturb|no contactar)$/i],
];

const YES = /^(yes|true|1|on|checked|sí|si|ja|oui|بله)$/i;

/** What a "Contact preference" may say, strongest first. */
const PREFERENCES: [RegExp, { channel?: Channel; optOuts?: OptOut[] }][] = [
  [/\b(do not contact|no contact)\b/i, { optOuts: ['all'] }],
  [
    /\b(e-?mail only|only( by)? e-?mail|in writing only|solo (por )?(correo|e-?mail)|nur (per )?e-?mail)\b|فقط ایمیل/iu,
    { channel: 'email', optOuts: ['phone'] },
  ],
  [
    /\b(no (phone )?calls?|do not (call|phone)|don['’]t call|no llamar|keine anrufe)\b|تماس نگیرید/iu,
    { optOuts: ['phone'] },
  ],
  [/\b(no preference|any|either|none)\b/i, {}],
  [/\b(phone|call|calls|telephone|teléfono|telefon)\b|تلفن/iu, { channel: 'phone' }],
  [/\b(e-?mail|correo)\b|ایمیل/iu, { channel: 'email' }],
  [/\b(live )?chat\b/i, { channel: 'chat' }],
  [/\b(whatsapp|social|telegram)\b/i, { channel: 'social' }],
];

const LANGUAGES =
  'ar bg bn ca cs da de el en es et eu fa fi fr he hi hr hu id is it ja ko lo lt lv ms nl no pl pt ro ru sk sl sq sr sv ta te th tr uk ur vi zh';

/**
 * Returns the record with what its labelled fields clearly say about the customer.
 * A wish wins over nothing, never over another field; what is unclear stays a field and no more.
 */
export function withCustomFields(record: CustomerRecord, dates: DateContext): CustomerRecord {
  const customer = { ...record.customer };
  const optOuts = new Set(customer.optOuts);
  const tags = [...record.tags];
  for (const { label, value } of record.fields) {
    const is = (rule: RegExp) => rule.test(label.trim());
    if (is(LABELS.plan)) customer.plan ??= value;
    if (is(LABELS.tags)) tags.push(...split(value));
    const date = is(LABELS.renewsAt) || is(LABELS.since) ? parseDate(value, dates) : undefined;
    if (date && is(LABELS.renewsAt)) customer.renewsAt ??= date;
    if (date && is(LABELS.since)) customer.since ??= date;
    const language = is(LABELS.language) ? languageOf(value) : undefined;
    if (language) customer.language ??= language;
    const wish = is(LABELS.preference) ? PREFERENCES.find(([words]) => words.test(value))?.[1] : undefined;
    if (wish?.channel) customer.preferredChannel ??= wish.channel;
    for (const out of wish?.optOuts ?? []) optOuts.add(out);
    for (const [out, words] of OPT_OUT_LABELS) if (is(words) && YES.test(value.trim())) optOuts.add(out);
  }
  if (optOuts.size > 0) customer.optOuts = [...optOuts];
  return { ...record, customer, tags: [...new Set(tags)] };
}

/** What pages call the way a message came. */
const CHANNELS: [Channel, RegExp][] = [
  ['social', /whatsapp|facebook|messenger|twitter|telegram|instagram|\bline\b|viber|social/i],
  ['phone', /phone|call|voice|sms|teléfono|telefon|تلفن/i],
  ['email', /mail|correo|ایمیل/i],
  ['chat', /chat|messag|widget/i],
  ['web', /web|portal|form|api/i],
];

/** Returns the channel that a word of the page names; undefined when it names none. */
export function channelOf(word: string | undefined): Channel | undefined {
  return word === undefined ? undefined : CHANNELS.find(([, words]) => words.test(word))?.[0];
}

/** Returns the BCP 47 tag of a tag or of a language's name in English or in itself. */
export function languageOf(value: string): string | undefined {
  const text = value.trim();
  const codes = LANGUAGES.split(' ');
  const tag = /^([a-z]{2})(?:[-_]([a-z]{2}|[0-9]{3}))?$/i.exec(text);
  if (tag?.[1]) {
    const code = tag[1].toLowerCase();
    return codes.includes(code) ? [code, tag[2]?.toUpperCase()].filter(Boolean).join('-') : undefined;
  }
  const wanted = text.toLowerCase();
  return codes.find((code) => [...namesOf(code)].some((name) => name === wanted));
}

function namesOf(code: string): Set<string> {
  const names = ['en', code].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language' }).of(code)?.toLowerCase(),
  );
  return new Set(names.filter((name) => name !== undefined));
}

function split(value: string): string[] {
  return value
    .split(/\s*[,;\n]\s*/)
    .map((tag) => tag.trim())
    .filter(Boolean);
}
