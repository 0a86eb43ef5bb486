import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS } from './tools.ts';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Each failed test by name, with the first line of what was wrong. */
  failures: readonly string[];
}

export const NONE: Count = { passed: 0, failed: 0, skipped: 0, failures: [] };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function sum(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
  };
}

/** Runs a tool to its end, its output shown; resolves to its exit code. */
export function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A tool that is one check: passed when it ends well. */
export async function runTool(program: string, args: readonly string[]): Promise<Count> {
  const code = await run(program, args);
  return code === 0
    ? { ...NONE, passed: 1 }
    : { ...NONE, failed: 1, failures: [`ended with ${code}: see above`] };
}

/** Runs the tests of a project, or the given files of it. */
export function runTests(project: string, ...files: string[]): Promise<Count> {
  return withFile(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await run(TOOLS.vitest, ['run', '--project', project, ...reporters, ...files]);
    const {
      numPassedTests = 0,
      numFailedTests = 0,
      numTotalTests = 0,
      testResults = [],
    } = readReport(report);
    // A file that cannot even be loaded has no test that could fail: the exit code tells.
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
    return {
      passed: numPassedTests,
      failed,
      skipped: numTotalTests - numPassedTests - numFailedTests,
      failures: testResults.flatMap(failuresOf),
    };
  });
}

/** How many tests the files hold, without running them. */
export function countTests(project: string, files: readonly string[]): Promise<number> {
  return withFile(async (report) => {
    await run(TOOLS.vitest, ['list', '--project', project, `--json=${report}`, ...files]);
    const tests: unknown = JSON.parse(readFileSync(report, 'utf8'));
    return Array.isArray(tests) ? tests.length : 1;
  });
}

/** What is read of vitest's JSON report, which is the shape of jest's. */
interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  numTotalTests?: number;
  testResults?: FileReport[];
}

interface FileReport {
  message?: string;
  assertionResults?: { fullName: string; status: string; failureMessages?: string[] }[];
}

function failuresOf({ message, assertionResults = [] }: FileReport): string[] {
  const failed = assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages = [] }) => `${fullName}: ${firstLine(failureMessages.join(' | '))}`);
  return message ? [firstLine(message), ...failed] : failed;
}

const firstLine = (text: string) => text.split('\n', 1)[0] ?? '';

function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

async function withFile<Result>(use: (path: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-test-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
