import type { CustomerRecord } from '../crm/record.ts';
import { EN } from '../playbook/en/markers/index.ts';
import type { Markers } from '../playbook/markers.ts';

/** A language whose words are loaded only when a record may hold some. */
interface LanguageSource {
  language: string;
  /** Letters that only this language, of those known, is written in; or small words that tell it. */
  tells: RegExp;
  load(): Promise<Markers>;
}

/** What a record in English calls for. */
export const ENGLISH: readonly Markers[] = [EN];

const SOURCES: readonly LanguageSource[] = [
  {
    language: 'bn',
    tells: /\p{Script=Bengali}/u,
    load: async () => (await import('../playbook/bn/markers.ts')).BN,
  },
  {
    language: 'ta',
    tells: /\p{Script=Tamil}/u,
    load: async () => (await import('../playbook/ta/markers.ts')).TA,
  },
  {
    language: 'es',
    // The letters of Spanish, or one of its words that no other known language has.
    tells:
      /[¿¡ñáíóú]|\b(?:hola|gracias|por favor|quiero|necesito|quisiera|prefiero|pero|porque|usted|ustedes|llam(?:en?|ar|ada|adas|arme|enme|eme|ame)|escrib(?:an?|ir|en|anme)|correo|respuesta|cliente|preguntas?|cuando|donde|nadie|nada|solo|para|los|las|del|dejen|sin|con)\b/iu,
    load: async () => (await import('../playbook/es/markers/index.ts')).ES,
  },
  {
    language: 'th',
    tells: /\p{Script=Thai}/u,
    load: async () => (await import('../playbook/th/markers/index.ts')).TH,
  },
  {
    language: 'fa',
    tells: /\p{Script=Arabic}/u,
    load: async () => (await import('../playbook/fa/markers/index.ts')).FA,
  },
  {
    language: 'lo',
    tells: /\p{Script=Lao}/u,
    load: async () => (await import('../playbook/lo/markers/index.ts')).LO,
  },
];

const loaded = new Map<string, Markers>();

/**
 * The markers that a record's words call for: English, and each language that the record may hold
 * words of. They depend on the record alone, so that the same record gets the same advice whatever
 * was open before. A promise when some have to be loaded first.
 */
export function markersFor(record: CustomerRecord): readonly Markers[] | Promise<readonly Markers[]> {
  const text = textOf(record);
  const sources = SOURCES.filter(({ tells }) => tells.test(text));
  const missing = sources.filter(({ language }) => !loaded.has(language));
  const all = () => [...ENGLISH, ...sources.flatMap(({ language }) => loaded.get(language) ?? [])];
  if (missing.length === 0) return all();
  return Promise.all(
    missing.map(async ({ language, load }) => {
      loaded.set(language, await load());
    }),
  ).then(all);
}

function textOf({ subject, tags, fields, messages }: CustomerRecord): string {
  return [
    subject,
    ...tags,
    ...fields.flatMap(({ label, value }) => [label, value]),
    ...messages.map(({ text }) => text),
  ].join('\n');
}
