/**
 * How one language words what matters for the stance. Data only: `guidance/words` compiles it.
 *
 * The small notation of a pattern, matched inside one sentence, on lower-case words without accents:
 * `a b` words in a row; `(a|b c)` either; `x?` or `(…)?` optional; `x*` any ending;
 * `*x` any beginning; `_` any one word; `#` a number; `..` up to three words; `...` up to seven words, commas too; `,` a comma, colon,
 * bracket or dash; `^` and `$` start and end of the sentence; `@name` a word class; a hyphen is an
 * optional space. Apostrophes do not count. In scripts without spaces words simply follow each other,
 * `..` is up to 12 characters and `...` up to 30; `!(a|b)` is what must not come next.
 */
export interface Markers {
  /** BCP 47. */
  language: string;
  /** Unicode script names this language is written in, such as `Latin`. */
  scripts: readonly string[];
  /** True when words are not set apart by spaces (Thai, Lao). */
  spaceless: boolean;
  /** The commonest small words: enough of them mean that the text is in this language. */
  stopWords: readonly string[];
  /** Short forms of chat and their full word: `pls` to `please`. */
  spelling: Readonly<Record<string, string>>;
  classes: Readonly<Record<string, string>>;
  /** Words that turn the meaning of a wish right after them. */
  negators: readonly string[];
  /** Words after which somebody else's wish is told. */
  attributions: readonly string[];
  /** Words that set what follows against what came before (`but i`): they end the reach of both lists above. */
  contrasts?: readonly string[];
  /** Words that begin another clause without a comma (`because`): a quote ends before them. */
  joints?: readonly string[];
  /** Words of a report about the customer and those of the customer (`she` to `i`), for notes on the record. */
  reported?: Readonly<Record<string, string>>;
  wishes: Readonly<Record<WishSignal, Marker>>;
  /** Short notes that colleagues write into fields and tags. */
  recorded: Readonly<Record<RecordedSignal, Marker>>;
  today: Readonly<Record<TodaySignal, Marker>>;
  behaviour: Readonly<Record<BehaviourSignal, Marker>>;
  style: Readonly<Record<StyleSignal, Marker>>;
  cues: Readonly<Record<Cue, Marker> & Partial<Record<RareCue, Marker>>>;
}

export interface Marker {
  patterns: readonly string[];
  /** Phrases that swallow a match: where one overlaps, the match means something else. */
  unless?: readonly string[];
  /** False when a negator before it must not undo it (default true). */
  negatable?: boolean;
}

export type WishSignal =
  | 'asks-for-call'
  | 'asks-for-person'
  | 'asks-for-meeting'
  | 'asks-for-explanation'
  | 'asks-for-guidance'
  | 'asks-for-advice'
  | 'asks-for-updates'
  | 'asks-for-reply'
  | 'invites-contact'
  | 'complains-of-silence'
  | 'objects-to-canned-answers'
  | 'refuses-calls'
  | 'refuses-contact'
  | 'refuses-mail'
  | 'refuses-programme'
  | 'refuses-questions'
  | 'wants-writing'
  | 'wants-short'
  | 'wants-just-done'
  | 'wants-self-service'
  | 'wants-privacy'
  | 'complains-of-contact'
  | 'complains-of-process';

export type RecordedSignal = 'recorded-wants-contact' | 'recorded-wants-distance' | 'recorded-wants-writing';

export type TodaySignal = 'in-a-hurry' | 'busy-now' | 'worn-out' | 'afraid-or-lost' | 'grieving';

export type BehaviourSignal =
  | 'asks-how'
  | 'asks-why'
  | 'weighs-options'
  | 'returns-with-more'
  | 'tells-own-life'
  | 'tells-feelings'
  | 'refuses-data';

export type StyleSignal = 'warm-greeting' | 'jokes' | 'warm-thanks' | 'personal-wishes';

/** Helpers that are no evidence by themselves. */
export type Cue =
  | 'offers-contact'
  | 'small-talk'
  | 'accepts'
  | 'declines'
  | 'pleasantry'
  | 'reaches-out'
  | 'question'
  | 'no-real-question'
  | 'factual-question'
  | 'preference-label'
  | 'yes'
  | 'auto-reply'
  | 'sales-pitch'
  | 'own-words-follow';

/** Helpers that a language may go without. */
export type RareCue =
  /** Unsays older wishes and the record: "I take it back". */
  | 'takes-back'
  /** Of two minds: then no "but" takes back what came before it. */
  | 'torn'
  /** Speaks of calls, talks or visits, whatever it says of them. */
  | 'names-contact'
  /** Mailings that sell: refusing them says nothing about contact on a matter of one's own. */
  | 'advertising'
  /** Asking for opinions: who has it on record to get none says nothing about contact on their own matter. */
  | 'surveys'
  /** Begins one more question in the same sentence: "and when". */
  | 'asks-again'
  /** Speaks to other customers, not to the agent: a review, a post in a group. */
  | 'to-others';
/** A colleague's note that reports what the customer said. */
