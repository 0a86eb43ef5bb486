import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './evaluation.ts';
import { familyLessons, fitFamilies, leaveOneSetOut } from './fit/family-scales.ts';

const HELP = `usage: node scripts/fit.ts [--figures]

Learns from the records of tests/evaluation by how much each kind of evidence counts, and writes
guidance/family-scales.ts. The same records give the same file.
  --figures   instead print what each set scores with scales learned without it, and with none`;

const options = process.argv.slice(2);
if (options.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}
const lessons = await familyLessons();
if (options.includes('--figures')) {
  const { fitted, priors } = await leaveOneSetOut(lessons);
  process.stdout.write(`fitted  ${summary(fitted)}\npriors  ${summary(priors)}\n`);
} else {
  const lines = Object.entries(fitFamilies(lessons)).map(([kind, scale]) => `  ${kind}: ${scale},\n`);
  const source = `import type { FamilyScales } from './weights.ts';

/** Written by \`npm run fit\` from the labelled records of \`tests/evaluation\`; not to be edited. One is the prior. */
export const FAMILY_SCALES: FamilyScales = {
${lines.join('')}};
`;
  writeFileSync(join(import.meta.dirname, '..', 'guidance', 'family-scales.ts'), source);
  process.stdout.write(`family-scales.ts: ${lines.map((line) => line.trim()).join(' ')}\n`);
}

function summary({ n, rightOfDecided, opposite, overreach, found, calibration }: Figures): string {
  return `n ${n}  right of decided ${rightOfDecided}  opposite ${opposite}  overreach ${overreach}  found ${found}  calibration ${calibration}`;
}
