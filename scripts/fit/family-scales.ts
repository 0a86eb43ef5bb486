import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../crm/record-schema.ts';
import type { EvidenceKind } from '../../guidance/guidance.ts';
import { readStance, type StanceReading } from '../../guidance/stance.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { told } from '../../guidance/told.ts';
import type { FamilyScales } from '../../guidance/weights.ts';
import { markersFor } from '../../platform/markers.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import { CASES, type Case, type Figures, figures, NOW, readCases } from '../evaluation.ts';

/** Kept out of fitting, so that its figures stay honest. */
const HELD_OUT: readonly string[] = [
  'cases-dev.jsonl',
  'cases-blind-5.jsonl',
  'cases-blind-9.jsonl',
  'cases-blind-12.jsonl',
];

/** A labelled record, and what each kind of evidence comes to in it by the priors, in log-odds. */
export interface FamilyLesson {
  set: string;
  one: Case;
  sums: Readonly<Partial<Record<EvidenceKind, number>>>;
}

/** The kinds that a record by itself can hold. */
export const FITTED: readonly EvidenceKind[] = ['explicit', 'recorded', 'today', 'behaviour', 'style'];
/** Strength of the pull toward one, as a number of records that disagree by a whole log-odd. */
const RIDGE = 25;
/** Of real support texts this share is unsure; the evaluation sets hold fewer. */
const UNSURE = 0.73;
const STEPS = 400;
const GRAIN = 0.05;
const ONES: FamilyScales = { explicit: 1, recorded: 1, today: 1, behaviour: 1, style: 1 };

/** Every labelled record of the evaluation sets that is not kept out of fitting, as the priors read it. */
export async function familyLessons(): Promise<FamilyLesson[]> {
  const cases = readdirSync(CASES)
    .filter((file) => file.startsWith('cases-') && !HELD_OUT.includes(file))
    .sort()
    .flatMap((file) => readCases(join(CASES, file)).map((one) => ({ set: file, one })));
  return Promise.all(
    cases.map(async ({ set, one }) => {
      const sums: Partial<Record<EvidenceKind, number>> = {};
      for (const { kind, weight } of told(await readWith(one, ONES))) sums[kind] = (sums[kind] ?? 0) + weight;
      return { set, one, sums };
    }),
  );
}

/**
 * By how much each kind should count more or less than its priors: a logistic regression through the
 * origin, held near one. A record whose label is unsure pulls its sum toward even odds. No chance in it:
 * the same records give the same scales.
 */
export function fitFamilies(lessons: readonly FamilyLesson[]): FamilyScales {
  const open = lessons.filter(({ one }) => one.gold === 'unsure').length;
  const unsure = open === 0 ? 1 : ((lessons.length - open) * UNSURE) / (1 - UNSURE) / open;
  const weigh = ({ one }: FamilyLesson) => (one.gold === 'unsure' ? unsure : 1);
  const steepest = lessons.reduce(
    (sum, lesson) =>
      sum + weigh(lesson) * 0.25 * FITTED.reduce((all, kind) => all + (lesson.sums[kind] ?? 0) ** 2, 0),
    RIDGE,
  );
  let now = FITTED.map(() => 1);
  for (let round = 0; round < STEPS; round += 1) {
    const slope = now.map((value) => RIDGE * (value - 1));
    for (const lesson of lessons) {
      const { sums, one } = lesson;
      const logOdds = FITTED.reduce((sum, kind, at) => sum + (sums[kind] ?? 0) * (now[at] ?? 1), 0);
      const wanted = one.gold === 'unsure' ? 0.5 : one.gold === 'engage' ? 1 : 0;
      const error = 1 / (1 + Math.exp(-logOdds)) - wanted;
      for (const [at, kind] of FITTED.entries())
        slope[at] = (slope[at] ?? 0) + weigh(lesson) * error * (sums[kind] ?? 0);
    }
    now = now.map((value, at) => value - (slope[at] ?? 0) / steepest);
  }
  const rounded = now.map((value) => Math.round(Math.round(value / GRAIN) * GRAIN * 100) / 100);
  return Object.fromEntries(FITTED.map((kind, at) => [kind, rounded[at] ?? 1])) as FamilyScales;
}

/** Each set as scales that were fitted without it read it, and as the priors do. */
export async function leaveOneSetOut(
  lessons: readonly FamilyLesson[],
): Promise<{ fitted: Figures; priors: Figures }> {
  const answered = async (scalesFor: (set: string) => FamilyScales) =>
    figures(
      await Promise.all(
        [...Map.groupBy(lessons, ({ set }) => set)].flatMap(([set, own]) => {
          const scales = scalesFor(set);
          return own.map(async ({ one }) => ({ ...one, guidance: await readWith(one, scales) }));
        }),
      ),
    );
  return {
    fitted: await answered((left) => fitFamilies(lessons.filter(({ set }) => set !== left))),
    priors: await answered(() => ONES),
  };
}

async function readWith(one: Case, scales: FamilyScales): Promise<StanceReading> {
  const parsed = parseRecord(one.record);
  if (!parsed.ok) throw new Error(`case ${one.id}: ${parsed.problem}`);
  const markers = await markersFor(parsed.record);
  return readStance(parsed.record, DEFAULT_TEAM, { reactions: [] }, NOW, markers, ADVICE.stance, scales);
}
