import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseRecord } from '../crm/record-schema.ts';
import { advise } from '../guidance/advise.ts';
import { PLACEHOLDERS } from '../guidance/placeholders.ts';
import { protectedWord } from '../guidance/protected-word.ts';
import { spokenLanguage } from '../guidance/spoken-language.ts';
import { DEFAULT_TEAM, type TeamPack } from '../guidance/team.ts';
import { checkTeam } from '../guidance/team-check.ts';
import { parseTeam, type TeamProblem } from '../guidance/team-schema.ts';
import { markersFor } from '../platform/markers.ts';
import { talkIn } from '../platform/talk.ts';

const HELP = `usage: npm run -s advise -- [--team FILE] [--now ISO] < records.jsonl

Reads one customer record a line (JSON) from standard input and prints one guidance a line.
  --team FILE   the team's pack (JSON) instead of the built-in defaults
  --now ISO     the time to advise at, such as 2026-03-01T09:00:00Z (default: now)
  --help        this text

A line that is no record is reported on standard error with its number; the others are
answered, and the command ends with 2.`;

function fail(message: string): never {
  process.stderr.write(`advise: ${message}\n`);
  process.exit(2);
}

function readOptions(): { team: TeamPack; now: () => string } {
  let values: { team?: string; now?: string; help?: boolean };
  try {
    values = parseArgs({
      options: { team: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. See --help.`);
  }
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    process.exit(0);
  }
  const { now } = values;
  if (now !== undefined && Number.isNaN(Date.parse(now)))
    fail(`--now "${now}" is no time. Give one such as 2026-03-01T09:00:00Z.`);
  return {
    team: values.team === undefined ? DEFAULT_TEAM : readTeam(values.team),
    now: () => now ?? new Date().toISOString(),
  };
}

function readTeam(file: string): TeamPack {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fail(
      `cannot read the team pack ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = parseTeam(value);
  const problems = parsed.ok ? checkTeam(parsed.team, PLACEHOLDERS, protectedWord) : parsed.problems;
  if (parsed.ok && problems.length === 0) return parsed.team;
  const wrong = problems.map(wordingOf).join(', ');
  return fail(`${file} is no team pack. Wrong: ${wrong}.`);
}

function wordingOf({ path, code, detail }: TeamProblem): string {
  const at = path || 'the whole';
  if (code !== 'protected') return `${at} (${code}${detail ? ` "${detail}"` : ''})`;
  return `${at} ("${detail}" names a people or a protected trait: name the queue by its work or its goods instead)`;
}

/**
 * The lines of a stream as it arrives, without their ends. Only a line feed ends one: a JSON string
 * may hold U+2028 and U+2029 as they are, and Node's readline breaks there too.
 */
async function* linesOf(stream: NodeJS.ReadStream): AsyncGenerator<string> {
  let parts: string[] = [];
  stream.setEncoding('utf8');
  for await (const chunk of stream as AsyncIterable<string>) {
    const [first = '', ...more] = chunk.split('\n');
    parts.push(first);
    for (const next of more) {
      yield parts.join('');
      parts = [next];
    }
  }
  yield parts.join('');
}

async function answer(
  line: string,
  team: TeamPack,
  now: string,
): Promise<{ out: string } | { problem: string }> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { problem: 'is no JSON. Give one record a line, as `read` prints it.' };
  }
  const parsed = parseRecord(input);
  if (!parsed.ok) return { problem: `is no customer record: ${parsed.problem}. Correct it and run again.` };
  const markers = await markersFor(parsed.record);
  const talk = await talkIn(spokenLanguage(parsed.record, markers), team.language);
  return { out: JSON.stringify(advise(parsed.record, team, { reactions: [] }, now, {}, markers, talk)) };
}

const { team, now } = readOptions();
// A reader such as `head` may close the pipe: that is an end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
let lineNumber = 0;
let bad = 0;
for await (const line of linesOf(process.stdin)) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  const result = await answer(line.replace(/^\ufeff/, ''), team, now());
  if ('problem' in result) {
    bad += 1;
    process.stderr.write(`advise: line ${lineNumber} ${result.problem}\n`);
  } else if (!process.stdout.write(`${result.out}\n`))
    await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
if (bad > 0) process.exitCode = 2;
