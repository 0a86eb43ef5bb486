import type { CustomerRecord } from '../crm/record.ts';
import { EN } from '../playbook/en/markers/index.ts';
import type { Markers } from '../playbook/markers.ts';

/** A language whose words are loaded only when a record may hold some. */
interface LanguageSource {
  language: string;
  /** Letters that only this language, of those known, is written in; or small words that tell it. */
  tells: RegExp;
  /** Small words that other languages have too: two different ones tell it. */
  tellTogether?: RegExp;
  /** Typed in the letters of another: told by the customer's own words, by two of them, and by no name. */
  byEar?: true;
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
      /[¿¡ñáíóú]|\b(?:hola|gracias|por favor|quiero|necesito|quisiera|prefiero|pero|porque|usted|ustedes|llam(?:en?|ar|ada|adas|arme|enme|eme|ame)|escrib(?:an?|ir|en|anme)|correo|respuesta|cliente|preguntas?|cuando|donde|nadie|nada|solo|para|los|las|del|dejen|sin|con|entiendo|diferencia|quiere[ns]?|pueden?|podrian?|tengo|tienen?|muy|otra|otro|veces|cada|hacer|hoy|ayer|ahora|siempre|nunca|cual|quien|desde|hasta|demasiad[oa]s|pedido|paquete|mejor|estoy|voy|una|tarjeta|cierren|manden|mensajes?|encuestas?|formulario|necesitan|fecha|nacimiento|guardo|doy|baja|contacten|recordatorios?|biblioteca|libro|sueldo|fuera|sello|ventanillas?|notificaciones|dudas?|mis|gustaria|responden|contestan?|hago|vuelo|ayuda|ayudar|dinero|cuenta|servicio|nunca|ahora)\b/iu,
    tellTogether:
      /\b(?:que|les|nos|sus|mis|hay|han|ha|este|esta|esto|ya|muy|una|se|lo|es|en|fue|todo|desde|hasta|tengo|puedo)\b/giu,
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
    byEar: true,
    tells:
      /\b(?:ami|amar|amake|amader|apnar|apnake|apnader|apni|apnara|korben|korun|koren|korte|kore|koiren|kivabe|kibhabe|kemne|keno|holo|ajke|janan|koy|lagbe|bolen|bolun|bolben|bolte|diyen|diben|dibo|nijei|partesi|parchi|parbo|hobe|hoise|hoyeche|hoye|korchi|kortesi|korteci|korsi|achi|achen|acha|dhonnobad|ektu|aktu|kichu|kisu|theke|jonno|bhai|vai|vaia|apu|koto|kobe|chaisilam|dilam|gechi|geche|barse|nai|kono|dorkar|amra|nijera\w*|jhamela|shudhu|sudhu|kotha|parcel er|jate|jeno|pashe|thakun|keu|kew|dhore|eibar|ebar|mashe|soptahe|shoptahe|joner|korlam|khobor|ney|thikana|boyosh|parthokko|bujh\w+|sathe|shathe|jorip|(?:ek|dui|tin|char|pach|shat|dosh|koy|koto|proti)bar|thaken|\w{3,}tese|\w{3,}(?<!reu)ben)\b/iu,
    load: async () => (await import('../playbook/bn/romanised.ts')).BN_LATIN,
  },
  {
    language: 'ta-Latn',
    byEar: true,
    tells:
      /\b(?:vendam|venam|venaam|vendaam|pannama|kelvi|pannunga|panunga|pannu|panna|panni\w*|sollunga|solunga|sollit\w*|podunga|potten|adinga|enaku|enakku|iruku|irukku|iruken|irukken|irukaar|irundh\w*|pesa|pesunga|pesi|pesu\w*|konjam|koncham|romba|neenga|neengale|ungaluku|ennoda|naan|naane|evlo|eppo|epdi|eppadi|vandh?u\w*|varala|varave|varum|varudhu|kudunga|anup\w+|mudinga|mudiyala|mudiyathu|mudiyadhu|yaaravadhu|yaarukum|yaarume|inime|mattum|therila|theriya|aagala|maaten|kaat\w*dhu|vidunga|unga|\w{3,}unga|\w{3,}eenga(?:la)?|thonudhu|iruk\w*|aachu|oruthar|kooda|koopidunga|ippo|illaiya|ethanai?|\w{3,}(?:pan|pes|sol|pog|var|koopid|kek|kuduk)anum|pannanum|pesanum|sollanum|poganum|kuduthut+en|thevai|maasathula|apram|appuram|\w{3,}aanga|puriya\w*|edhuku)\b/iu,
    load: async () => (await import('../playbook/ta/romanised.ts')).TA_LATIN,
  },
  {
    language: 'fa-Latn',
    byEar: true,
    tells:
      /\b(?:lotfan|mishe|nemishe|bezanid|bezanin|bezan|begid|befrestid|mikham|mikhaa*m|nemikham|nadaram|salam|mersi|mamnoon|mamnun|kheyli|kheili|zang|tozih|shoma|faghat|chera|khodam|chetor|hichkas|lazem|nist|hast|konid|konim|javab|gheymat|komak|montazer\w*|begu|bikhial\w*|chande|miad|nagid|beshe|agha|nemi\w{2,}|baraye|hanooz|shodam|khaste|zadam|dadam|nadad|chahar|tamas|dorost|dige|nafrest\w*|bedid|mikha\w+|tanham?|konam|nazarsanji|kodoom|kodum|behtare?|hich|javabi|khabari|avalin|mitars\w+|tarsidam|kenaram|eshtebah)\b/iu,
    load: async () => (await import('../playbook/fa/romanised.ts')).FA_LATIN,
  },
  {
    language: 'lo-Latn',
    byEar: true,
    tells:
      /\b(?:khoy|khoi|khop jai|khob jai|sabaidee|theua|thuea|laew|leuy|bor|dae|tong|phor|thao dai|an dai|si ao|kwa kan|khua|khwam|pen n?yang|yak het|champen|dai bor|ma eek|eek der|athibai|yak lom)\b/iu,
    load: async () => (await import('../playbook/lo/romanised.ts')).LO_LATIN,
  },
  {
    language: 'th-Latn',
    byEar: true,
    tells:
      /\b(?:khrap|krub|krap|khrub|chuay|chuai|mai tong|may tong|sawasdee|sawatdee|khop khun|khob khun|tammai|thammai|athibai|atibai|mai mee|mai keuy|tee la|mai khao jai|khun wa|ramkhan|phuean|(?:laew|na|noi|mai) ka|dai laew|mai sadhuak|tho ma)\b/iu,
    load: async () => (await import('../playbook/th/romanised.ts')).TH_LATIN,
  },
];

const loaded = new Map<string, Markers>();

/** A word with a capital may be somebody's name: "Ami", "Abdus Salam". */
const NAME = /(?<!\p{L})\p{Lu}\p{Ll}+/gu;
/** Accents and small words in "José Núñez" and "Maria de los Santos" are no Spanish; "Buenos Días" is. */
const FULL_NAME =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?: (?:de|del|la|las|los|y))* (?!Gracias|D[ií]as|Tardes|Noches|Favor)\p{Lu}\p{Ll}+/gu;
/** In a field's value it is a name: "Núñez". */
const ACCENTED_NAME = /(?<!\p{L})\p{Lu}\p{Ll}*[áéíóúñ]\p{Ll}*/gu;
/** One word may be a loan, a slip or a name in small letters. */
const LEAST_TOLD = 2;
/** Who is called in a post: a name, and no part of the one that follows. */
const HANDLE = /@[\w.]+/g;
const WORD = /\p{L}+/gu;

/** Whether the small words of a language typed by ear tell it beside the one that it was loaded for. */
function isToldTwice(text: string, { tells }: LanguageSource, { stopWords }: Markers): boolean {
  const small = new Set(
    text
      .toLowerCase()
      .match(WORD)
      ?.filter((word) => stopWords.includes(word)),
  );
  for (const [word] of text.matchAll(new RegExp(tells, 'giu'))) small.add(word.toLowerCase());
  return small.size >= LEAST_TOLD;
}

/**
 * The markers that a record's words call for: English, and each language that the record may hold
 * words of. They depend on the record alone, so that the same record gets the same advice whatever
 * was open before. A promise when some have to be loaded first.
 */
export function markersFor(record: CustomerRecord): readonly Markers[] | Promise<readonly Markers[]> {
  const own = record.messages.filter(({ role }) => role === 'customer').map(({ text }) => text);
  return markersIn(textOf(record), own.join('\n'));
}

/** The markers that a text calls for, and the `likely` ones; languages typed by ear are told from `own` alone. */
export function markersIn(
  text: string,
  own = text,
  likely?: string,
): readonly Markers[] | Promise<readonly Markers[]> {
  const typed = own.replaceAll(NAME, '\n');
  const sources = SOURCES.filter(
    ({ language, tells, tellTogether, byEar }) =>
      language === likely ||
      tells.test(byEar ? typed : text) ||
      (tellTogether !== undefined && differentIn(text, tellTogether) >= LEAST_TOLD),
  );
  const missing = sources.filter(({ language }) => !loaded.has(language));
  const all = () => [
    ...ENGLISH,
    ...sources.flatMap((source) => {
      const markers = loaded.get(source.language);
      return markers && (!source.byEar || isToldTwice(typed, source, markers)) ? markers : [];
    }),
  ];
  if (missing.length === 0) return all();
  return Promise.all(
    missing.map(async ({ language, load }) => {
      loaded.set(language, await load());
    }),
  ).then(all);
}

function differentIn(text: string, words: RegExp): number {
  return new Set(text.toLowerCase().match(words)).size;
}

function textOf({ subject, tags, fields, messages }: CustomerRecord): string {
  return [
    subject,
    ...tags,
    ...fields.flatMap(({ label, value }) => [label, value.replaceAll(ACCENTED_NAME, ' ')]),
    ...messages.map(({ text }) => text),
  ]
    .join('\n')
    .replaceAll(HANDLE, ' ')
    .replaceAll(FULL_NAME, ' ');
}
