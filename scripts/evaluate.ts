import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Evidence } from '../guidance/guidance.ts';
import { messageOf } from '../platform/message-of.ts';
import { type Answered, answer, CASES, type Figures, figures, figuresBy, readCases } from './evaluation.ts';

const HELP = `usage: node scripts/evaluate.ts [CASES ...] [--wrong]

Scores the stance on labelled records and sentences and prints a table by language and kind.
Without files: all of tests/evaluation, checked against its floors.json (ends with 1 below a floor).
  --wrong   also print each case whose stance is wrong: the label, the stance with its P(engage), then
            a line for each reason with its log-odds and words; "heard" where it did not carry the stance
  --help    this text`;

interface Floor {
  cases: string;
  lang: string;
  atLeast: Partial<Figures>;
  atMost: Partial<Figures>;
}

const { given, wrong } = readOptions();
const files =
  given.length > 0
    ? given
    : readdirSync(CASES)
        .filter((file) => /^(?:cases|sentences)-/.test(file))
        .map((file) => join(CASES, file));
const floors =
  given.length > 0 ? [] : (JSON.parse(readFileSync(join(CASES, 'floors.json'), 'utf8')) as Floor[]);

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
  const answered = await answersTo(file);
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
  if (wrong)
    for (const one of answered.filter(({ gold, guidance }) => gold !== guidance.stance))
      process.stdout.write(inFull(one));
  for (const floor of floors.filter((one) => one.cases === name))
    broken.push(...breaches(floor, languages.get(floor.lang)));
}
for (const problem of broken) process.stderr.write(`evaluate: ${problem}\n`);
if (broken.length > 0) process.exitCode = 1;

function readOptions(): { given: string[]; wrong: boolean } {
  try {
    const { values, positionals } = parseArgs({
      options: { wrong: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(`${HELP}\n`);
      process.exit(0);
    }
    return { given: positionals, wrong: values.wrong === true };
  } catch (error) {
    return fail(`${messageOf(error)}. See --help.`);
  }
}

async function answersTo(file: string): Promise<Answered[]> {
  try {
    return await Promise.all(readCases(file).map(answer));
  } catch (error) {
    return fail(`cannot score ${file}: ${messageOf(error)}`);
  }
}

function fail(message: string): never {
  process.stderr.write(`evaluate: ${message}\n`);
  process.exit(2);
}

/** A case with all that counted in it, a reason a line. */
function inFull({ id, gold, guidance }: Answered): string {
  const { stance, probability, evidence, heard } = guidance;
  const line = ({ signal, weight, quote = '' }: Evidence) =>
    `${signal} ${weight} ${quote.replaceAll(/\s+/g, ' ')}`.trimEnd();
  return [
    `${id}: ${gold} expected, ${stance} (${probability.toFixed(2)})`,
    ...evidence.map((one) => `    ${line(one)}`),
    ...heard.map((one) => `    heard ${line(one)}`),
    '',
  ].join('\n');
}

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
