import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../crm/record-schema.ts';
import { readCases } from '../evaluation.ts';

/** A labelled message to learn from. */
export interface Lesson {
  /** The file it comes from, without its ending. */
  set: string;
  label: Label;
  text: string;
  /** Offsets of the words that carry the label. */
  carrying: [start: number, end: number][];
  /** The markers were written by looking at this message, so what they find in it proves nothing. */
  seen: boolean;
}

export type Label = 'none' | 'engage' | 'distance';

const HERE = import.meta.dirname;
export const CASES = join(HERE, '..', '..', 'tests', 'evaluation');
/** Kept out of fitting, so that its figures stay honest. */
export const HELD_OUT: readonly string[] = ['cases-dev.jsonl', 'cases-blind-5.jsonl', 'cases-blind-9.jsonl'];

/** Every lesson of a language: the labelled sentences, the messages of labelled records, and the held phrases. */
export function lessonsOf(language: string): Lesson[] {
  return [...sentenceLessons(language), ...phraseLessons(language), ...caseLessons(language)];
}

/** `label<TAB>text`, the carrying words in [[double brackets]]. */
export function sentenceLessons(language: string): Lesson[] {
  const file = join(HERE, 'sentences', `${language}.tsv`);
  return linesOf(file).map((line) => lessonOf(line, 'sentences'));
}

/** One line of labelled sentences; throws on a label or brackets that are none. */
export function lessonOf(line: string, set: string): Lesson {
  const [label, marked, ...rest] = line.split('\t');
  if ((label !== 'none' && label !== 'engage' && label !== 'distance') || !marked || rest.length > 0)
    throw new Error(`no label and text: ${line}`);
  const carrying: Lesson['carrying'] = [];
  let text = '';
  for (const piece of marked.split(/(\[\[.*?\]\])/u)) {
    const inside = piece.startsWith('[[') ? piece.slice(2, -2) : undefined;
    if (inside !== undefined) carrying.push([text.length, text.length + inside.length]);
    text += inside ?? piece;
  }
  return { set, label, text, carrying, seen: false };
}

function phraseLessons(language: string): Lesson[] {
  const file = join(CASES, `phrases-${language}.tsv`);
  return linesOf(file).map((line) => {
    const [label, written = ''] = line.split('\t');
    const text = written.replaceAll('\\n', '\n');
    const none = label !== 'engage' && label !== 'distance';
    return {
      set: `phrases-${language}`,
      label: none ? 'none' : label,
      text,
      carrying: none ? [] : [[0, text.length]],
      seen: true,
    };
  });
}

function caseLessons(language: string): Lesson[] {
  return readdirSync(CASES)
    .filter((file) => file.startsWith('cases-') && !HELD_OUT.includes(file))
    .sort()
    .flatMap((file) =>
      readCases(join(CASES, file))
        .filter(({ lang }) => lang === language)
        .flatMap(({ gold, evidence, record }) => {
          const parsed = parseRecord(record);
          if (!parsed.ok) return [];
          const label: Label = gold === 'unsure' ? 'none' : gold;
          return (
            parsed.record.messages
              .filter(({ role }) => role === 'customer')
              .map(({ text }) => ({
                set: file.replace('.jsonl', ''),
                label,
                text,
                carrying: label === 'none' ? [] : placesOf(text, evidence ?? []),
                seen: true,
              }))
              // What a message without carrying words means beside others is not known.
              .filter((lesson) => label === 'none' || lesson.carrying.length > 0)
          );
        }),
    );
}

function placesOf(text: string, quotes: readonly string[]): Lesson['carrying'] {
  return quotes.flatMap((quote): Lesson['carrying'] => {
    const at = text.toLowerCase().indexOf(quote.toLowerCase());
    return at < 0 ? [] : [[at, at + quote.length]];
  });
}

function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
