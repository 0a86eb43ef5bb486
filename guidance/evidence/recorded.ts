import type { RecordField } from '../../crm/record.ts';
import type { Markers, RecordedSignal } from '../../playbook/markers.ts';
import { WHO_FIELDS } from '../../playbook/who-fields.ts';
import { type Prepared, type Sentence, saidIn, says, saysAnywhere, sentencesOf } from '../prepare.ts';
import { CHANNEL_WEIGHTS, OPT_OUT_WEIGHTS, RECORDED_WEIGHTS, WISH_WEIGHTS } from '../weights.ts';
import { type Lexicon, lexiconOf } from '../words/lexicon.ts';
import type { Signal } from './signal.ts';
import { takenBackAt } from './wishes.ts';

const RECORDED = Object.keys(RECORDED_WEIGHTS) as RecordedSignal[];

/**
 * Fields that say who somebody is, not what they want. They are never read for the stance: fair by
 * construction.
 */
const NEVER_READ =
  /\b(?:country|nation\w*|citizen\w*|language|locale|gender|sex|age|birth\w*|born|religion|ethnic\w*|race|origin|title|salutation|pronouns?|name|address|city|state|province|region|post\w*|zip|location|time ?zone|photo|picture|avatar|health|disab\w*|marital|revenue|e-?mail address|former|previous|past|ex)\b/i;
const NEVER_READ_ELSEWHERE = new RegExp(
  [
    `(?<![\\p{L}\\p{M}])(?:${WHO_FIELDS.words.join('|')})(?![\\p{L}\\p{M}])`,
    `(?<![\\p{L}\\p{M}])(?:${WHO_FIELDS.beginnings.join('|')})`,
    WHO_FIELDS.anywhere.join('|'),
  ].join('|'),
  'iu',
);
/** Fields of the account: read only where the label speaks of contact as well ("Communication plan"). */
const OF_THE_ACCOUNT = /\b(?:plan|tier|tenure|owner|segment|nps|score|rating|category)\b/i;

/** What the record itself says about contact: opt-outs, the preferred channel, fields and tags. */
export function recorded(prepared: Prepared, known: readonly Markers[]): Signal[] {
  const { customer, fields, tags } = prepared.record;
  const found: Signal[] = [];
  for (const optOut of new Set(customer.optOuts)) {
    const weight = OPT_OUT_WEIGHTS[optOut] ?? 0;
    if (weight !== 0) found.push(plain(`opted-out-of-${optOut}`, weight, 'customer.optOuts'));
  }
  const channel = customer.preferredChannel;
  const lean = channel ? (CHANNEL_WEIGHTS[channel] ?? 0) : 0;
  if (lean !== 0) found.push(plain(`prefers-${channel}`, lean, 'customer.preferredChannel'));
  for (const field of fields) found.push(...fromField(field, known));
  for (const tag of tags)
    found.push(...fromWords(tag.replaceAll(/[-_]+/g, ' '), tag, { field: 'tags' }, known, false));
  // What the customer unsays today is no preference any more.
  return takenBackAt(prepared.turns) < 0 ? found : [];
}

function plain(signal: string, weight: number, field: string): Signal {
  return { signal, kind: 'recorded', weight, source: { field }, at: -1, scope: 'any' };
}

function fromField(field: RecordField, known: readonly Markers[]): Signal[] {
  if (NEVER_READ.test(field.label) || NEVER_READ_ELSEWHERE.test(field.label)) return [];
  const lexicons = known.map(lexiconOf);
  const [label] = sentencesOf(field.label, lexicons);
  const aboutContact = label !== undefined && says(label, (markers) => markers.cues['preference-label']);
  if (!aboutContact && OF_THE_ACCOUNT.test(field.label)) return [];
  const source = { field: field.label };
  const [value] = sentencesOf(field.value, lexicons);
  const isYes = value !== undefined && says(value, (markers) => markers.cues.yes);
  // "Do not call: yes": the label carries the words.
  if (isYes) return fromWords(field.label, field.label, source, known, true);
  return fromWords(field.value, field.value, source, known, aboutContact);
}

/** Notes in the team's own words; a customer's wish copied into a field counts as recorded, not as said now. */
function fromWords(
  text: string,
  shown: string,
  source: Signal['source'],
  known: readonly Markers[],
  aboutContact: boolean,
): Signal[] {
  const found: Signal[] = [];
  const lexicons = known.map(lexiconOf);
  const sentences: Sentence[] = sentencesOf(text.slice(0, 2000), lexicons, true);
  const seen = new Set<string>();
  const add = (signal: string, weight: number, quote: string) => {
    if (seen.has(signal)) return;
    seen.add(signal);
    const exact = shown.includes(quote) ? quote : shown;
    const scope = noCalls && weight < 0 ? 'voice' : 'any';
    found.push({ signal, kind: 'recorded', weight, quote: exact, source, at: -1, scope });
  };
  // "Short answers. Do not call.": whatever else keeps them at a distance, calls are refused.
  const noCalls = sentences.some((sentence) => saidIn(sentence, (m) => m.wishes['refuses-calls'], true));
  for (const sentence of sentences) {
    for (const signal of RECORDED) {
      const said = saidIn(sentence, (markers) => markers.recorded[signal], true);
      if (said && !isOfMailings(said.words, lexicons)) add(signal, RECORDED_WEIGHTS[signal], said.quote);
    }
    if (!aboutContact || seen.size > 0) continue;
    for (const wish of Object.keys(WISH_WEIGHTS) as (keyof typeof WISH_WEIGHTS)[]) {
      const said = saidIn(sentence, (markers) => markers.wishes[wish], true);
      if (!said || isOfMailings(said.words, lexicons)) continue;
      const toward = WISH_WEIGHTS[wish] > 0 ? 'recorded-wants-contact' : 'recorded-wants-distance';
      add(toward, RECORDED_WEIGHTS[toward], said.quote);
    }
  }
  return found;
}

/** "No surveys, no sales calls": on record they say as little about contact as the opt-outs of that name. */
function isOfMailings(words: string, lexicons: readonly Lexicon[]): boolean {
  const isSaid = (cue: 'advertising' | 'surveys') => saysAnywhere(words, lexicons, ({ cues }) => cues[cue]);
  return isSaid('advertising') || isSaid('surveys');
}
