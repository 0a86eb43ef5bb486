import * as v from 'valibot';
import { LANGUAGE_CODES } from '../playbook/language-codes.ts';
import { EVIDENCE_KINDS, type EvidenceKind, QUESTIONS, type QuestionId, SITUATIONS } from './guidance.ts';
import { taughtSites } from './taught-schema.ts';
import { DEFAULT_TEAM, STYLES, type TeamPack } from './team.ts';

/** What is wrong with one field: the interface words `code`, the path says where. */
export interface TeamProblem {
  /** Such as `thresholds.engage` or `infoPack.2.link`; empty for the document itself. */
  path: string;
  code: ProblemCode;
  /** The word or placeholder that it is about. */
  detail?: string;
  /** What could stand there instead. */
  known?: readonly string[];
}

const CODES = [
  'version',
  'style',
  'lean',
  'queue-empty',
  'queue-twice',
  'text-empty',
  'text-long',
  'link',
  'share',
  'days',
  'threshold-order',
  'situation',
  'protected',
  'placeholder',
  'shape',
] as const;
export type ProblemCode = (typeof CODES)[number];

export type ParsedTeam = { ok: true; team: TeamPack } | { ok: false; problems: TeamProblem[] };

/** Longest text of a piece, question or entry: a screen and a half of the panel. */
export const LONGEST_TEXT = 2000;

/** Longest time that contacts can be remembered, in days. */
export const LONGEST_MEMORY = 730;
/** How far a team's own weight of a kind of evidence may go from the built-in one. */
export const LEAST_FACTOR = 0.5;
export const MOST_FACTOR = 1.5;

const says = (code: ProblemCode) => code;

const text = v.pipe(
  v.string(says('shape')),
  v.check((value) => value.trim() !== '', says('text-empty')),
  v.maxLength(LONGEST_TEXT, says('text-long')),
);
const lean = v.pipe(v.number(says('lean')), v.minValue(-1, says('lean')), v.maxValue(1, says('lean')));
const share = v.pipe(
  v.number(says('share')),
  v.minValue(0.05, says('share')),
  v.maxValue(0.95, says('share')),
);

const startingPoint = v.object({
  general: lean,
  byQueue: v.pipe(
    v.array(
      v.object({
        queue: v.pipe(
          v.string(says('shape')),
          v.check((value) => value.trim() !== '', says('queue-empty')),
        ),
        lean,
      }),
    ),
    v.checkItems(
      (entry, at, all) => all.findIndex((other) => sameQueue(other, entry)) === at,
      says('queue-twice'),
    ),
  ),
});

const thresholds = v.pipe(
  v.object({ engage: share, distance: share }),
  v.forward(
    v.check(({ engage, distance }) => engage > distance, says('threshold-order')),
    ['engage'],
  ),
);

const info = v.object({
  id: v.string(says('shape')),
  topic: text,
  text,
  // Only https: a link goes to a customer, and other schemes can run or leak something.
  link: v.exactOptional(v.pipe(v.string(says('link')), v.check(isSafeLink, says('link')))),
  language: v.exactOptional(v.pipe(v.string(says('shape')), v.maxLength(35, says('shape')))),
  owner: v.exactOptional(v.pipe(v.string(says('shape')), v.maxLength(120, says('text-long')))),
  reviewBy: v.exactOptional(v.pipe(v.string(says('shape')), v.isoDate(says('shape')))),
  situations: v.array(v.picklist(SITUATIONS, says('situation'))),
});

const questionTexts = Object.fromEntries(QUESTIONS.map((id) => [id, v.exactOptional(text)])) as Record<
  QuestionId,
  v.ExactOptionalSchema<typeof text, undefined>
>;

const days = v.pipe(
  v.number(says('days')),
  v.integer(says('days')),
  v.minValue(0, says('days')),
  v.maxValue(LONGEST_MEMORY, says('days')),
);
// Bounded, so that no fit to chance results turns the order of force around.
const factor = v.pipe(
  v.number(says('shape')),
  v.minValue(LEAST_FACTOR, says('shape')),
  v.maxValue(MOST_FACTOR, says('shape')),
);

const factors = Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, v.exactOptional(factor)])) as Record<
  EvidenceKind,
  v.ExactOptionalSchema<typeof factor, undefined>
>;

const teamPack = v.object({
  schemaVersion: v.literal(1, says('version')),
  style: v.picklist(STYLES, says('style')),
  startingPoint,
  thresholds,
  scripts: v.record(v.string(), text),
  questions: v.object(questionTexts),
  infoPack: v.array(info),
  taboo: v.exactOptional(v.array(v.object({ phrase: text, better: text }))),
  language: v.exactOptional(v.picklist(LANGUAGE_CODES, says('shape'))),
  address: v.exactOptional(v.picklist(['formal', 'informal'], says('shape'))),
  values: v.exactOptional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/, says('shape'))), text),
  ),
  // Packs of before these were settings have neither.
  rememberDays: v.optional(days, DEFAULT_TEAM.rememberDays),
  familyWeights: v.optional(v.object(factors), DEFAULT_TEAM.familyWeights),
  taught: v.exactOptional(taughtSites),
});

/** The team pack in `value`, unknown keys dropped; or each field that is wrong. Never throws. */
export function parseTeam(value: unknown): ParsedTeam {
  const result = v.safeParse(teamPack, value);
  if (result.success) return { ok: true, team: result.output };
  return {
    ok: false,
    problems: result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      code: codeOf(issue.message),
    })),
  };
}

/** Whether two entries mean the same queue: help desks write queue names in any case. */
function sameQueue(one: { queue: string }, other: { queue: string }): boolean {
  return one.queue.trim().toLowerCase() === other.queue.trim().toLowerCase();
}

function isSafeLink(link: string): boolean {
  return URL.canParse(link) && new URL(link).protocol === 'https:';
}

// A message that is none of ours comes from the shape itself: a list or object is missing.
function codeOf(message: string): ProblemCode {
  return CODES.find((code) => code === message) ?? 'shape';
}
