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
  // The same typed in Latin letters: words that English and Spanish have not.
  {
    language: 'bn-Latn',
    tells:
      /\b(?:ami|amar|amake|amader|apnar|apnake|apnader|apni|apnara|korben|korun|koren|korte|kore|koiren|kivabe|kibhabe|kemne|keno|lagbe|bolen|bolun|bolben|bolte|diyen|diben|dibo|nijei|partesi|parchi|parbo|hobe|hoise|hoyeche|hoye|korchi|kortesi|korteci|korsi|achi|achen|acha|dhonnobad|ektu|aktu|kichu|kisu|theke|jonno|bhai|vai|vaia|apu|koto|kobe|chaisilam|dilam|gechi|geche|barse|nile|ase|nai|kono|dorkar|amra|nijera\w*|jhamela|shudhu|sudhu|kotha|parcel er|jate|jeno|pashe|thakun|thaken|\w{3,}tese|\w{3,}(?<!reu)ben)\b/iu,
    load: async () => (await import('../playbook/bn/romanised.ts')).BN_LATIN,
  },
  {
    language: 'ta-Latn',
    tells:
      /\b(?:vendam|venam|venaam|vendaam|pannunga|panunga|pannu|panna|panni\w*|sollunga|solunga|sollit\w*|podunga|potten|adinga|enaku|enakku|iruku|irukku|iruken|irukken|irukaar|irundh\w*|pesa|pesunga|pesi|pesu\w*|konjam|koncham|romba|neenga|neengale|ungaluku|ennoda|naan|naane|evlo|eppo|epdi|eppadi|vandh?u\w*|varala|varave|varum|varudhu|kudunga|anup\w+|mudinga|mudiyala|mudiyathu|mudiyadhu|yaaravadhu|yaarukum|yaarume|inime|mattum|therila|theriya|aagala|maaten|kaat\w*dhu|vidunga|unga|\w{3,}unga|\w{3,}eenga(?:la)?|thonudhu|iruk\w*|aachu|oruthar|kooda|koopidunga|ippo|illaiya|puriya\w*|edhuku|nu)\b/iu,
    load: async () => (await import('../playbook/ta/romanised.ts')).TA_LATIN,
  },
  {
    language: 'fa-Latn',
    tells:
      /\b(?:lotfan|mishe|nemishe|bezanid|bezanin|bezan|begid|befrestid|mikham|mikhaa*m|nemikham|nadaram|salam|mersi|mamnoon|mamnun|kheyli|kheili|zang|tozih|shoma|faghat|chera|khodam|chetor|hichkas|lazem|nist|hast|konid|konim|javab|gheymat|komak|montazer\w*|begu|bikhial\w*|chande|miad|shod|nagid|beshe|agha|nemi\w{2,}|baraye|hanooz|shodam|khaste)\b/iu,
    load: async () => (await import('../playbook/fa/romanised.ts')).FA_LATIN,
  },
  {
    language: 'lo-Latn',
    tells:
      /\b(?:khoy|khoi|khop jai|khob jai|sabaidee|theua|thuea|laew|leuy|bor|dae|tong|phor|thao dai|athibai|yak lom)\b/iu,
    load: async () => (await import('../playbook/lo/romanised.ts')).LO_LATIN,
  },
  {
    language: 'th-Latn',
    tells:
      /\b(?:khrap|krub|krap|khrub|chuay|chuai|mai tong|may tong|sawasdee|sawatdee|khop khun|khob khun|tammai|thammai|athibai|atibai)\b/iu,
    load: async () => (await import('../playbook/th/romanised.ts')).TH_LATIN,
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
