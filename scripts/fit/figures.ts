import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecord } from '../../crm/record-schema.ts';
import { withLearned } from '../../guidance/learned.ts';
import { readStance, type StanceReading } from '../../guidance/stance.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import type { Learned } from '../../playbook/markers.ts';
import { type Figures, figures, NOW, readCases } from '../evaluation.ts';
import { knownFor } from './languages.ts';
import { type LearnSettings, learn, learnShared, type Specimen } from './learn.ts';
import { CASES } from './lessons.ts';

/** One labelled record, and whose words must be left out for it to be new. */
interface Trial {
  record: unknown;
  gold: 'engage' | 'distance' | 'unsure';
  evidence: string[];
  decoys: string[];
  id: string;
}

const FOLDS = 5;

/**
 * Figures of a language by set, each scored by weights that were learned without it: the sets of records one
 * by one, the labelled sentences in five parts. The markers have seen the records, not the sentences.
 */
export function crossValidated(
  language: string,
  specimens: readonly Specimen[],
  settings: LearnSettings,
  shared: Learned,
): Map<string, Figures> {
  const rows = new Map<string, Figures>();
  for (const file of readdirSync(CASES).filter((name) => name.startsWith('cases-'))) {
    const trials = readCases(join(CASES, file)).filter(({ lang }) => lang === language);
    if (trials.length === 0) continue;
    const set = file.replace('.jsonl', '');
    const learned = learn(
      specimens.filter(({ lesson }) => lesson.set !== set),
      settings,
      shared,
    );
    rows.set(set, figures(trials.map((one) => read(one, language, learned))));
  }
  rows.set('sentences', sentenceFigures(language, specimens, settings));
  return rows;
}

function sentenceFigures(language: string, specimens: readonly Specimen[], settings: LearnSettings): Figures {
  const lessons = [...new Set(specimens.map(({ lesson }) => lesson))].filter(({ seen }) => !seen);
  const answered = Array.from({ length: FOLDS }, (_, fold) => {
    const test = new Set(lessons.filter((_lesson, at) => at % FOLDS === fold));
    const rest = specimens.filter(({ lesson }) => !test.has(lesson));
    const learned = learn(rest, settings, learnShared(rest, { ...settings, rare: 8, letters: 0, stem: 0 }));
    return [...test].map(({ label, text, carrying }) => {
      const trial: Trial = {
        id: '',
        gold: label === 'none' ? 'unsure' : label,
        evidence: carrying.map(([start, end]) => text.slice(start, end)),
        decoys: [],
        record: {
          crm: 'generic',
          kind: 'ticket',
          id: '1',
          channel: 'email',
          customer: {},
          tags: [],
          fields: [],
          messages: [{ id: '1', role: 'customer', text }],
        },
      };
      return read(trial, language, learned);
    });
  });
  return figures(answered.flat());
}

function read(
  trial: { record: unknown; id: string; gold: Trial['gold'] },
  language: string,
  learned: Learned,
) {
  const parsed = parseRecord(trial.record);
  if (!parsed.ok) throw new Error(`case ${trial.id}: ${parsed.problem}`);
  const markers = knownFor(language).map((one) =>
    one.language === language ? withLearned(one, learned) : one,
  );
  const guidance: StanceReading = readStance(parsed.record, DEFAULT_TEAM, { reactions: [] }, NOW, markers);
  return { ...trial, lang: language, guidance };
}
