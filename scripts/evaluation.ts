import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../crm/record-schema.ts';
import { advise } from '../guidance/advise.ts';
import type { Guidance, Stance } from '../guidance/guidance.ts';
import { DEFAULT_TEAM } from '../guidance/team.ts';
import { markersFor } from '../platform/markers.ts';

/** One labelled record of `tests/evaluation`. */
export interface Case {
  id: string;
  lang: string;
  gold: Stance;
  /** What the label rests on, such as `explicit` or `behaviour`. */
  basis?: string;
  /** Records with the same key tell the same, in other languages. */
  pair?: string;
  /** Words that carry the label; words that mislead. */
  evidence?: string[];
  decoys?: string[];
  record: unknown;
}

/** A case with the advice it got. */
export interface Answered extends Case {
  guidance: Pick<Guidance, 'stance' | 'probability' | 'evidence' | 'heard'>;
}

/** Percentages, one decimal; null where there is nothing to count. */
export interface Figures {
  n: number;
  /** Right of all, three ways. */
  right: number | null;
  /** Decided (not unsure), of all. */
  decided: number | null;
  /** Right, of those decided; deciding where the label is unsure counts as wrong. */
  rightOfDecided: number | null;
  /** Engage for distance or the reverse, of those decided. */
  opposite: number | null;
  /** Decided and right, of those whose label is decided. */
  found: number | null;
  /** Decided, of those whose label is unsure. */
  overreach: number | null;
  /** Expected calibration error of P(engage), ten bins, over cases whose label is decided. */
  calibration: number | null;
  /** Quoted the words that carry the label, of those right and decided that have such words. */
  cited: number | null;
  /** Quoted words that mislead, of those that have such words. */
  decoyed: number | null;
}

/** Where the labelled records and sentences lie. */
export const CASES = join(import.meta.dirname, '..', 'tests', 'evaluation');

/** When all of them are advised on; fixed, so that figures repeat. */
export const NOW = '2026-01-15T09:00:00Z';

/** The cases of a file: one JSON object a line, or the labelled sentences of a language (`sentences-LANGUAGE.tsv`). */
export function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const [, lang] = /sentences-(\w+)\.tsv$/.exec(file) ?? [];
  if (lang !== undefined)
    return lines
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line, at) => sentenceCase(line, lang, `${lang}-${at + 1}`));
  return lines.filter((line) => line.trim().startsWith('{')).map((line) => JSON.parse(line) as Case);
}

/** `label<TAB>text` with the carrying words in [[double brackets]]; throws on a line that is none. */
export function sentenceCase(line: string, lang: string, id: string): Case {
  const [label, marked, ...rest] = line.split('\t');
  if ((label !== 'none' && label !== 'engage' && label !== 'distance') || !marked || rest.length > 0)
    throw new Error(`no label and text: ${line}`);
  const text = marked.replaceAll(/\[\[|\]\]/g, '');
  return {
    id,
    lang,
    gold: label === 'none' ? 'unsure' : label,
    evidence: [...marked.matchAll(/\[\[(.*?)\]\]/gu)].map(([, words = '']) => words),
    record: {
      ...{ id, crm: 'generic', kind: 'ticket', channel: 'email', customer: {}, tags: [], fields: [] },
      messages: [{ id: '1', role: 'customer', text }],
    },
  };
}

/** The advice for a case's record; throws when the record is none, which is a mistake in the case. */
export async function answer(one: Case): Promise<Answered> {
  const parsed = parseRecord(one.record);
  if (!parsed.ok) throw new Error(`case ${one.id}: ${parsed.problem}`);
  const markers = await markersFor(parsed.record);
  return { ...one, guidance: advise(parsed.record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, markers) };
}

/** The figures of a set of answered cases. */
export function figures(set: readonly Answered[]): Figures {
  const isRight = (one: Answered) => one.guidance.stance === one.gold;
  const decided = set.filter((one) => one.guidance.stance !== 'unsure');
  const gold = set.filter((one) => one.gold !== 'unsure');
  const unsure = set.filter((one) => one.gold === 'unsure');
  const carried = gold.filter((one) => isRight(one) && one.evidence?.length);
  const misleading = set.filter((one) => one.decoys?.length);
  return {
    n: set.length,
    right: percent(set.filter(isRight), set),
    decided: percent(decided, set),
    rightOfDecided: percent(decided.filter(isRight), decided),
    opposite: percent(
      decided.filter((one) => one.gold !== 'unsure' && !isRight(one)),
      decided,
    ),
    found: percent(gold.filter(isRight), gold),
    overreach: percent(
      unsure.filter((one) => one.guidance.stance !== 'unsure'),
      unsure,
    ),
    calibration: calibrationError(gold),
    cited: percent(
      carried.filter((one) => quotes(one, one.evidence)),
      carried,
    ),
    decoyed: percent(
      misleading.filter((one) => quotes(one, one.decoys)),
      misleading,
    ),
  };
}

/** A set split by a key, each part with its figures; cases without the key are left out. */
export function figuresBy(
  set: readonly Answered[],
  key: (one: Answered) => string | undefined,
): Map<string, Figures> {
  const parts = Map.groupBy(set, (one) => key(one) ?? '');
  return new Map([...parts].filter(([name]) => name !== '').map(([name, part]) => [name, figures(part)]));
}

function percent(part: readonly unknown[], whole: readonly unknown[]): number | null {
  return whole.length === 0 ? null : Math.round((1000 * part.length) / whole.length) / 10;
}

function calibrationError(set: readonly Answered[]): number | null {
  if (set.length === 0) return null;
  const bins = Array.from({ length: 10 }, () => ({ probability: 0, engaged: 0 }));
  for (const { guidance, gold } of set) {
    const bin = bins[Math.min(9, Math.floor(guidance.probability * 10))];
    if (!bin) continue;
    bin.probability += guidance.probability;
    bin.engaged += gold === 'engage' ? 1 : 0;
  }
  const off = bins.reduce((sum, bin) => sum + Math.abs(bin.probability - bin.engaged), 0);
  return Math.round((1000 * off) / set.length) / 10;
}

function quotes({ guidance }: Answered, words: readonly string[] = []): boolean {
  const said = guidance.evidence.map(({ quote }) => squash(quote ?? '')).filter((quote) => quote.length > 3);
  return words
    .map(squash)
    .some((word) => word !== '' && said.some((quote) => quote.includes(word) || word.includes(quote)));
}

function squash(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
