import { readFileSync } from 'node:fs';
import type { Customer, CustomerRecord } from '../crm/record.ts';
import { checkDraft } from '../guidance/draft/check-draft.ts';
import { DRAFT_CHECKS, type DraftCheckId, type Situation, type Stance } from '../guidance/guidance.ts';
import { DEFAULT_TEAM } from '../guidance/team.ts';
import type { DraftMarkers } from '../playbook/draft-markers.ts';

/** A draft with what should be found in it; the advice is given, so that the checks alone are judged. */
export interface DraftCase {
  id: string;
  /** Written before the checks were. */
  heldOut?: true;
  /** Written later, in one go and judged at first sight; which time it was. */
  round?: number;
  /** The customer's newest message. */
  customer: string;
  draft: string;
  stance: Stance;
  situation?: Situation;
  signals?: string[];
  noCalls?: true;
  /** What the record knows of the customer. */
  known?: Customer;
  expect: DraftCheckId[];
}

/** Of one check: found rightly, found wrongly, missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export type Scores = Record<DraftCheckId | 'all', Score>;

export function readCases(file: string): DraftCase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DraftCase);
}

/** The checks that found something in the draft of a case, each once. */
export function foundIn(one: DraftCase, markers: DraftMarkers): DraftCheckId[] {
  const record: CustomerRecord = {
    crm: 'test',
    kind: 'ticket',
    id: one.id,
    channel: 'email',
    customer: one.known ?? {},
    tags: [],
    fields: [],
    messages: [{ id: '1', role: 'customer', text: one.customer }],
  };
  const guidance = {
    stance: one.stance,
    situation: one.situation ?? ('question' as const),
    ...(one.noCalls ? { callsRefused: true as const } : {}),
    evidence: (one.signals ?? []).map((signal) => ({
      signal,
      kind: 'explicit' as const,
      weight: -1,
      source: { message: '1' },
      flips: false,
    })),
    heard: [],
  };
  const findings = checkDraft(one.draft, record, guidance, DEFAULT_TEAM, markers);
  return [...new Set(findings.map(({ check }) => check))];
}

/** Scores by check; a finding counts once a draft, however many sentences it names. */
export function score(
  cases: readonly DraftCase[],
  markers: DraftMarkers,
): { scores: Scores; wrong: string[] } {
  const empty = () => ({ right: 0, wrong: 0, missed: 0 });
  const scores = Object.fromEntries([...DRAFT_CHECKS, 'all'].map((check) => [check, empty()])) as Scores;
  const wrong: string[] = [];
  const count = (check: DraftCheckId, what: keyof Score) => {
    scores[check][what] += 1;
    scores.all[what] += 1;
  };
  for (const one of cases) {
    const found = foundIn(one, markers);
    for (const check of DRAFT_CHECKS) {
      const expected = one.expect.includes(check);
      if (found.includes(check)) count(check, expected ? 'right' : 'wrong');
      else if (expected) count(check, 'missed');
      if (found.includes(check) !== expected)
        wrong.push(`${one.id} ${expected ? 'missed' : 'wrongly found'} ${check}: ${one.draft.slice(0, 160)}`);
    }
  }
  return { scores, wrong };
}

/** Shares of 0..1; 1 where nothing was found or expected. */
export function precisionOf({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recallOf({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
