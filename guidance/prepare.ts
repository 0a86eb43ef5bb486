import type { CustomerRecord, Message } from '../crm/record.ts';
import type { Marker, Markers } from '../playbook/markers.ts';
import { ownStretches, quotations } from './own-words.ts';
import { findMarker, hasMarker, jointsOf } from './words/find.ts';
import { languagesOf } from './words/language.ts';
import { type Lexicon, lexiconOf } from './words/lexicon.ts';
import { type Normal, normalise } from './words/normal.ts';
import { sentences } from './words/sentences.ts';

/** One sentence of the customer, ready to be searched. */
export interface Sentence {
  /** As it stands in the record. */
  quote: string;
  asks: boolean;
  readings: { lexicon: Lexicon; normal: Normal }[];
}

/** What one side wrote before the other answered. */
export interface Turn {
  role: 'customer' | 'agent';
  /** Ids of its messages. */
  message: string;
  /** Grows with each message of the thread: newer is larger. */
  at: number;
  sentences: Sentence[];
}

/** A record made ready for the evidence functions. */
export interface Prepared {
  record: CustomerRecord;
  lexicons: Lexicon[];
  /** One for each message of customer and agent that has own words, oldest first. */
  turns: Turn[];
  /** True when what the customer wrote is in no language that is known here. */
  unread: boolean;
  /** BCP 47; the language it is in instead, where that can be told. */
  otherLanguage?: string;
}

/**
 * Newest characters read of each side. Far more than a real ticket holds, and little enough that
 * the longest thread is read while the panel opens.
 */
const CUSTOMER_BUDGET = 16_000;
const AGENT_BUDGET = 8_000;

/** The record with its own words cut out, split into sentences and normalised. */
export function prepare(record: CustomerRecord, known: readonly Markers[]): Prepared {
  const read = newestWords(record.messages);
  const customerText = read
    .filter(({ message }) => message.role === 'customer')
    .map(({ own }) => own.join('\n'))
    .join('\n');
  const { read: languages, unread, other } = languagesOf(customerText, known);
  // Too short to tell: try every language whose script fits.
  const lexicons = (languages.length > 0 ? languages : unread ? [] : known).map(lexiconOf);
  const turns: Turn[] = [];
  for (const { message, at, own } of read) {
    const role = message.role === 'customer' ? 'customer' : 'agent';
    const spoken = own.flatMap((part) =>
      sentencesOf(part, role === 'agent' ? known.map(lexiconOf) : lexicons),
    );
    if (role === 'customer' && (isAutomatic(spoken) || isPitch(spoken) || isToOthers(spoken))) continue;
    turns.push({ role, message: message.id, at, sentences: spoken });
  }
  return { record, lexicons, turns, unread, ...(other ? { otherLanguage: other } : {}) };
}

interface Read {
  message: Message;
  at: number;
  own: string[];
}

/** The own words of customer and agent, oldest first, as far back as the budget of each reaches. */
function newestWords(messages: readonly Message[]): Read[] {
  const left = { customer: CUSTOMER_BUDGET, agent: AGENT_BUDGET };
  const read: Read[] = [];
  for (let at = messages.length - 1; at >= 0; at -= 1) {
    const message = messages[at];
    if (message?.role !== 'customer' && message?.role !== 'agent') continue;
    const own: string[] = [];
    for (const { start, end } of left[message.role] > 0 ? ownStretches(message.text) : []) {
      const part = message.text.slice(start, Math.min(end, start + Math.max(0, left[message.role])));
      left[message.role] -= part.length;
      if (part !== '') own.push(part);
    }
    if (own.length > 0) read.push({ message, at, own });
  }
  return read.reverse();
}

/** Who is called by a handle where a sentence begins, as in a post to a company: no part of what is said. */
const CALLED = /^\s*(?:\.?@[\w.]+[,:]?\s+)+/u;

/**
 * A text's sentences; what is quoted from others inside a sentence is not searched.
 * In a report about the customer, "call her" is read as "call me".
 */
export function sentencesOf(text: string, lexicons: readonly Lexicon[], reported = false): Sentence[] {
  const quoted = quotations(text).filter(
    ({ start }) =>
      !lexicons.some((lexicon) => repeatsSelf(text.slice(Math.max(0, start - 40), start), lexicon)),
  );
  return sentences(text).map(({ start: opening, end, asks }) => {
    const start = opening + (CALLED.exec(text.slice(opening, end))?.[0].length ?? 0);
    let searched = text.slice(start, end);
    for (const mark of quoted) {
      const a = Math.max(start, mark.start) - start;
      const b = Math.min(end, mark.end) - start;
      if (b > a) searched = searched.slice(0, a) + ' '.repeat(b - a) + searched.slice(b);
    }
    const readings = lexicons
      .filter((lexicon) => lexicon.script.test(searched))
      .map((lexicon) => ({ lexicon, normal: normalise(searched, spellingOf(lexicon, reported)) }));
    return { quote: text.slice(start, end), asks: asks || asksByWords(readings), readings };
  });
}

function spellingOf({ markers }: Lexicon, reported: boolean): Readonly<Record<string, string>> {
  return reported && markers.reported ? { ...markers.spelling, ...markers.reported } : markers.spelling;
}

/** Scripts without blanks do without question marks as well: there the words alone ask. */
function asksByWords(readings: Sentence['readings']): boolean {
  return readings.some(
    ({ lexicon, normal }) =>
      lexicon.markers.spaceless && hasMarker(normal, lexicon.markers.cues.question, lexicon),
  );
}

function repeatsSelf(before: string, lexicon: Lexicon): boolean {
  const marker = lexicon.markers.cues['own-words-follow'];
  return hasMarker(normalise(before, lexicon.markers.spelling), marker, lexicon);
}

/** True when a sentence has the marker that `pick` takes from its language. */
export function says(sentence: Sentence, pick: (markers: Markers) => Marker | undefined): boolean {
  return sentence.readings.some(({ lexicon, normal }) => {
    const marker = pick(lexicon.markers);
    return marker !== undefined && hasMarker(normal, marker, lexicon);
  });
}

/** True when any sentence of a text has the marker. */
export function saysAnywhere(
  text: string,
  lexicons: readonly Lexicon[],
  pick: (markers: Markers) => Marker | undefined,
): boolean {
  return sentencesOf(text, lexicons).some((sentence) => says(sentence, pick));
}

/** Longest quote shown: beyond it, the words around the match. */
const QUOTE_LENGTH = 180;

/** Words that carry a marker, and whether a "but" follows them. */
export interface Said {
  quote: string;
  /** The match as far as its clause goes, with the word behind it. */
  words: string;
  conceded: boolean;
}

/** Where a sentence carries the marker, as it stands in the record; undefined without a match. */
export function saidIn(
  sentence: Sentence,
  pick: (markers: Markers) => Marker,
  reported = false,
): Said | undefined {
  for (const { lexicon, normal } of sentence.readings) {
    const found = findMarker(normal, pick(lexicon.markers), lexicon, reported);
    if (!found) continue;
    const joints = jointsOf(normal, lexicon);
    const quote = shortQuote(sentence.quote, found.start, found.end, joints);
    return { quote, words: closeWords(sentence.quote, found, joints), conceded: found.conceded };
  }
  return undefined;
}

type Match = { start: number; end: number };

function closeWords(sentence: string, { start, end }: Match, joints: readonly Match[]): string {
  const stops = [...clauseStarts(sentence), ...joints.map((joint) => joint.start)];
  const clause = Math.min(sentence.length, ...stops.filter((stop) => stop > start));
  if (clause <= end) return sentence.slice(start, clause);
  const behind = /^\S*(?:\s+\S+)?/u.exec(sentence.slice(end, clause))?.[0] ?? '';
  return sentence.slice(start, end) + behind;
}

/** The words of a sentence that carry the marker; undefined without a match. */
export function quoteOf(sentence: Sentence, pick: (markers: Markers) => Marker): string | undefined {
  return saidIn(sentence, pick)?.quote;
}

/** True when a sentence begins by turning against what was said before it: "But this once". */
export function turnsAgainst(sentence: Sentence): boolean {
  return sentence.readings.some(({ lexicon, normal }) =>
    // The patterns are shared, and `search` leaves no trace in them.
    lexicon.contrasts.some((contrast) => normal.text.search(contrast) === 1),
  );
}

/** Sentences up to this length are quoted whole; of longer ones, the clause. */
const WHOLE = 34;
/** Shorter clauses tell nothing alone and take the next one along. */
const CLAUSE = 14;
/** Beside a joining word a shorter clause has left its subject or object on the other side. */
const MEANING = 24;
/** Thai and Lao part clauses by a blank. */
const BLANK_PARTS = /[\p{Script=Thai}\p{Script=Lao}]/u;

/**
 * The clauses around the match, from comma or joining word to the next; when they are long, a window that
 * begins and ends at a blank.
 */
function shortQuote(
  sentence: string,
  start: number,
  end: number,
  joints: readonly { start: number; end: number }[] = [],
): string {
  if (sentence.length <= WHOLE) return sentence;
  const cuts = clauseStarts(sentence);
  const stops = [...cuts, ...joints.map((joint) => joint.start), sentence.length].filter((cut) => cut >= end);
  const stop = Math.min(...stops);
  const joined = joints.filter((joint) => stop - joint.end >= MEANING).map((joint) => joint.end);
  const from = Math.max(0, ...[...cuts, ...joined].filter((cut) => cut <= start));
  const least = (cut: number) => (cuts.includes(cut) ? CLAUSE : MEANING);
  const to = Math.min(sentence.length, ...stops.filter((cut) => cut - from >= least(cut)));
  const clause = sentence
    .slice(from, to)
    .trim()
    .replace(/[,;:،؛–—]$/u, '');
  return clause.length <= QUOTE_LENGTH ? clause : windowOf(clause, start - from, end - from);
}

/** Where the clauses of a sentence begin, but for the first. */
function clauseStarts(sentence: string): number[] {
  const ends = BLANK_PARTS.test(sentence) ? /[,;:،؛–—]?\s+/gu : /[,;:،؛–—]\s+/gu;
  return [...sentence.matchAll(ends)].map((cut) => cut.index + cut[0].length);
}

function windowOf(sentence: string, start: number, end: number): string {
  const room = Math.max(20, Math.floor((QUOTE_LENGTH - (end - start)) / 2));
  let a = Math.max(0, start - room);
  let b = Math.min(sentence.length, end + room);
  while (a > 0 && a < start && !/\s/u.test(sentence[a - 1] ?? ' ')) a += 1;
  while (b < sentence.length && b > end && !/\s/u.test(sentence[b] ?? ' ')) b -= 1;
  return sentence.slice(a, b).trim();
}

function isAutomatic(spoken: readonly Sentence[]): boolean {
  return spoken.slice(0, 2).some((sentence) => says(sentence, (markers) => markers.cues['auto-reply']));
}

function isToOthers(spoken: readonly Sentence[]): boolean {
  return spoken.some((sentence) => says(sentence, (markers) => markers.cues['to-others']));
}

function isPitch(spoken: readonly Sentence[]): boolean {
  return spoken.some((sentence) => says(sentence, (markers) => markers.cues['sales-pitch']));
}
