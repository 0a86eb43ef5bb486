import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Desk } from './desks/desk.ts';
import { distribution, ensureBrowser } from './ensure.ts';
import { desksOf } from './test/desks.ts';
import { type Count, countTests, NONE, runTests, runTool, sum } from './test/steps.ts';
import { TOOLS } from './test/tools.ts';

/**
 * Runs everything that must hold, in the order in which it is cheapest to fail, and ends with one
 * line of totals. What a machine lacks is skipped and named; with CI=true a skip is a failure.
 */
const strict = process.env.CI === 'true';

interface Step {
  name: string;
  run(): Promise<Count> | Count;
  /** Says what is missing on this machine; the step is skipped then. */
  lacks?(): string | undefined;
  tests?: string[];
}

const STEPS: Step[] = [
  { name: 'lint', run: () => runTool(TOOLS.biome, ['check', '.']) },
  { name: 'types', run: () => runTool(TOOLS.tsc, ['--noEmit']) },
  { name: 'unit and component', run: () => runTests('unit') },
  { name: 'build for Chrome and Edge', run: () => runTool(TOOLS.wxt, ['build']) },
  { name: 'build for Firefox', run: () => runTool(TOOLS.wxt, ['build', '-b', 'firefox']) },
  { name: 'built files', run: () => runTests('build') },
  ...realBrowserSteps(),
];

const results: { name: string; count: Count; seconds: number; why?: string }[] = [];
for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const start = performance.now();
  const why = step.lacks?.();
  const count = why === undefined ? await step.run() : await skipped(step, why);
  const seconds = (performance.now() - start) / 1000;
  results.push({ name: step.name, count, seconds, ...(why === undefined ? {} : { why }) });
}

console.log('\n== summary');
for (const { name, count, seconds, why } of results) {
  console.log(`${name.padEnd(28)} ${line(count)}  ${seconds.toFixed(1)} s${why ? `  (${why})` : ''}`);
  for (const failure of count.failures) {
    console.log(`  ${count.failed > 0 ? 'failed' : 'passed on its second run'}: ${failure}`);
  }
}
const total = results.reduce((all, { count }) => sum(all, count), NONE);
const bad = total.failed > 0 || (strict && total.skipped > 0);
console.log(`\nTOTAL ${line(total)}${bad ? '  NOT GOOD' : '  all good'}`);
process.exit(bad ? 1 : 0);

/** Every file of real-browser tests with what it takes to run it: its name tells the browser, and only some need the desk. */
function realBrowserSteps(): Step[] {
  return globSync('tests/e2e/*.test.ts')
    .sort()
    .map((path) => {
      const topic = basename(path, '.e2e.test.ts');
      const browser = topic.includes('firefox') ? 'firefox' : 'chromium';
      return {
        name: `${browser}: ${topic}`,
        lacks: () => missing(browser) ?? desksOf(topic).map(missingDesk).find(Boolean),
        tests: [path],
        run: () => runTwice('e2e', path),
      };
    });
}

/**
 * Real browsers on a busy machine may miss a beat, and the tests of a file build on each other: a
 * file with a failure is run once more from the start. What is wrong fails twice; what failed once
 * is named in the summary.
 */
async function runTwice(project: string, path: string): Promise<Count> {
  const first = await runTests(project, path);
  if (first.failed === 0) return first;
  console.log('\n== once more, from the start');
  const second = await runTests(project, path);
  return { ...second, failures: [...first.failures, ...second.failures] };
}

async function skipped({ tests }: Step, why: string): Promise<Count> {
  console.log(`Skipped: ${why}`);
  const count = tests ? await countTests('e2e', tests) : 1;
  return { ...NONE, skipped: count };
}

function missing(kind: 'chromium' | 'firefox'): string | undefined {
  const ensured = ensureBrowser(kind);
  return 'missing' in ensured ? ensured.missing : undefined;
}

/** Installs a help desk where that is possible, as it does the browsers. */
function missingDesk({ name, missing: lacks, install }: Desk): string | undefined {
  const why = lacks();
  if (why === undefined || distribution() === undefined || process.getuid?.() !== 0) return why;
  try {
    console.log(`Installing ${name} (one or two minutes) ...`);
    install();
  } catch (error) {
    return `${why} (installing it failed: ${error instanceof Error ? error.message : error})`;
  }
  return lacks();
}

function line({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
