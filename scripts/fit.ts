import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Learned } from '../playbook/markers.ts';
import type { Figures } from './evaluation.ts';
import { crossValidated } from './fit/figures.ts';
import { knownFor, LANGUAGES } from './fit/languages.ts';
import { learn, learnShared, specimensOf } from './fit/learn.ts';
import { lessonsOf } from './fit/lessons.ts';
import { SETTINGS, SHARED_SETTINGS } from './fit/settings.ts';

const HELP = `usage: node scripts/fit.ts [LANGUAGE ...]

Learns from scripts/fit/sentences and tests/evaluation what sentences want, and writes
playbook/LANGUAGE/learned.ts; then from the records by how much each kind of evidence counts, and writes
guidance/family-scales.ts. The same lines give the same files.
  --figures   instead print what each set scores with weights learned without it`;

const options = process.argv.slice(2);
if (options.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
const asked = options.filter((option) => !option.startsWith('--'));
const languages = asked.length > 0 ? asked : Object.keys(LANGUAGES);
const specimens = new Map(
  Object.keys(LANGUAGES).map((language) => [
    language,
    lessonsOf(language).flatMap((lesson) => specimensOf(lesson, language, knownFor(language))),
  ]),
);
const shared = learnShared([...specimens.values()].flat(), SHARED_SETTINGS);
const print = options.includes('--figures');
if (!print) write('learned.ts', 'SHARED', './markers.ts', shared);
for (const language of languages) {
  const settings = SETTINGS[language];
  if (!settings) throw new Error(`no settings for ${language}`);
  const own = specimens.get(language) ?? [];
  if (!print) write(`${language}/learned.ts`, 'LEARNED', '../markers.ts', learn(own, settings, shared));
  else
    for (const [set, of] of crossValidated(language, own, settings, shared))
      process.stdout.write(`${language} ${set.padEnd(16)} ${summary(of)}\n`);
}

execFileSync(
  process.execPath,
  [join(import.meta.dirname, 'fit-families.ts'), ...(print ? ['--figures'] : [])],
  { stdio: 'inherit' },
);

function summary({ n, rightOfDecided, opposite, overreach, found, calibration, cited }: Figures): string {
  return `n ${n}  right of decided ${rightOfDecided}  opposite ${opposite}  overreach ${overreach}  found ${found}  calibration ${calibration}  cited ${cited}`;
}

function write(file: string, name: string, shape: string, { stem, letters, table }: Learned): void {
  const source = `import type { Learned } from '${shape}';

/** Written by \`npm run fit\` from labelled sentences; not to be edited. The columns: see \`Learned\`. */
export const ${name}: Learned = {
  stem: ${stem},
  letters: ${letters},
  table: \`
${table}
\`,
};
`;
  writeFileSync(join(import.meta.dirname, '..', 'playbook', file), source);
  const lines = table.split('\n').length;
  process.stdout.write(`${file}: ${lines} lines, ${(gzipSync(source).length / 1024).toFixed(1)} KB gzip\n`);
}
