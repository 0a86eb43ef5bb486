import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './evaluation.ts';
import { familyLessons, fitFamilies, leaveOneSetOut } from './fit/families.ts';

/**
 * The last step of `npm run fit`, in a process of its own so that it reads with the tables just written:
 * writes guidance/family-scales.ts, or with `--figures` prints what each set scores without itself.
 */
const lessons = familyLessons();
if (process.argv.includes('--figures')) {
  const { fitted, priors } = leaveOneSetOut(lessons);
  process.stdout.write(`families fitted  ${summary(fitted)}\nfamilies priors  ${summary(priors)}\n`);
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
