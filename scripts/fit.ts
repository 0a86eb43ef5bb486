import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Learned } from '../playbook/markers.ts';
import { knownFor, LANGUAGES } from './fit/languages.ts';
import { learn, learnShared, specimensOf } from './fit/learn.ts';
import { lessonsOf } from './fit/lessons.ts';
import { SETTINGS, SHARED_SETTINGS } from './fit/settings.ts';

const HELP = `usage: node scripts/fit.ts [LANGUAGE ...]

Learns from scripts/fit/sentences and tests/evaluation what sentences want, and writes
playbook/LANGUAGE/learned.ts. The same lines give the same files.`;

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
write('learned.ts', 'SHARED', './markers.ts', shared);
for (const language of languages) {
  const settings = SETTINGS[language];
  if (!settings) throw new Error(`no settings for ${language}`);
  write(
    `${language}/learned.ts`,
    'LEARNED',
    '../markers.ts',
    learn(specimens.get(language) ?? [], settings, shared),
  );
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
