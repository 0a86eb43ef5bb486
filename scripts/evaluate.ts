import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { told } from '../guidance/told.ts';
import { answer, type Figures, figures, figuresBy, readCases } from './evaluation.ts';

const HELP = `usage: node scripts/evaluate.ts [CASES.jsonl ...] [--wrong]

Scores the stance on labelled records and prints a table by language and kind.
Without files: all of tests/evaluation, checked against its floors.json (ends with 1 below a floor).
  --wrong   also print each case whose stance is wrong, with the evidence`;

interface Floor {
  cases: string;
  lang: string;
  atLeast: Partial<Figures>;
  atMost: Partial<Figures>;
}

const HOME = join(import.meta.dirname, '..', 'tests', 'evaluation');
const options = process.argv.slice(2);
if (options.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
const given = options.filter((option) => !option.startsWith('--'));
const files =
  given.length > 0
    ? given
    : readdirSync(HOME)
        .filter((file) => file.startsWith('cases-'))
        .map((file) => join(HOME, file));
const floors =
  given.length > 0 ? [] : (JSON.parse(readFileSync(join(HOME, 'floors.json'), 'utf8')) as Floor[]);

const COLUMNS = [
  'n',
  'right',
  'decided',
  'rightOfDecided',
  'opposite',
  'found',
  'overreach',
  'calibration',
  'cited',
  'decoyed',
] as const;

function row(name: string, of: Figures): string {
  return (
    name.padEnd(26) + COLUMNS.map((column) => String(of[column] ?? '-').padStart(column.length + 2)).join('')
  );
}

const broken: string[] = [];
for (const file of files) {
  const answered = await Promise.all(readCases(file).map(answer));
  const name = file.split('/').at(-1) ?? file;
  process.stdout.write(
    `${name.padEnd(26)}${COLUMNS.map((column) => column.padStart(column.length + 2)).join('')}\n`,
  );
  process.stdout.write(`${row('all', figures(answered))}\n`);
  const languages = figuresBy(answered, (one) => one.lang);
  for (const [language, of] of languages) process.stdout.write(`${row(`  ${language}`, of)}\n`);
  for (const [kind, of] of figuresBy(answered, (one) => `${one.lang} ${one.basis ?? one.gold}`))
    process.stdout.write(`${row(`    ${kind}`, of)}\n`);
  process.stdout.write('\n');
  if (options.includes('--wrong'))
    for (const { id, gold, guidance } of answered.filter((one) => one.gold !== one.guidance.stance)) {
      process.stdout.write(
        `${id}: ${gold} expected, ${guidance.stance} (${guidance.probability.toFixed(2)})\n`,
      );
      for (const { signal, weight, quote } of told(guidance))
        process.stdout.write(`    ${signal} ${weight} ${quote ?? ''}\n`);
    }
  for (const floor of floors.filter((one) => one.cases === name))
    broken.push(...breaches(floor, languages.get(floor.lang)));
}
for (const problem of broken) process.stderr.write(`evaluate: ${problem}\n`);
if (broken.length > 0) process.exitCode = 1;

function breaches(floor: Floor, of: Figures | undefined): string[] {
  const where = `${floor.cases} ${floor.lang}`;
  if (!of) return [`${where}: no cases, but a floor is set`];
  const problems: string[] = [];
  for (const column of COLUMNS) {
    const value = of[column];
    const least = floor.atLeast[column];
    const most = floor.atMost[column];
    if (typeof least === 'number' && (value === null || value < least))
      problems.push(`${where}: ${column} is ${value}, the floor is ${least}`);
    if (typeof most === 'number' && value !== null && value > most)
      problems.push(`${where}: ${column} is ${value}, at most ${most} is allowed`);
  }
  return problems;
}
