import { DRAFT_CHECKS } from '../guidance/guidance.ts';
import { DRAFT_MARKERS as ENGLISH } from '../playbook/en/draft.ts';
import { DRAFT_MARKERS as SPANISH } from '../playbook/es/draft.ts';
import { precisionOf, readCases, recallOf, type Score, score } from './drafts.ts';

const HELP = `usage: node scripts/evaluate-drafts.ts [--wrong] [--held-out]

Prints precision and recall of each draft check on tests/evaluation/drafts-en.jsonl and -es.jsonl.
  --wrong      also each draft that was judged otherwise than expected
  --held-out   only the drafts written before the checks`;

if (process.argv.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
} else {
  const heldOut = process.argv.includes('--held-out');
  for (const [language, markers] of [
    ['en', ENGLISH],
    ['es', SPANISH],
  ] as const) {
    const all = readCases(`tests/evaluation/drafts-${language}.jsonl`);
    const cases = heldOut ? all.filter((one) => one.heldOut) : all;
    const { scores, wrong } = score(cases, markers);
    process.stdout.write(`${language}, ${cases.length} drafts\n`);
    for (const check of [...DRAFT_CHECKS, 'all'] as const)
      process.stdout.write(`  ${row(check, scores[check])}\n`);
    if (process.argv.includes('--wrong')) process.stdout.write(`${wrong.join('\n')}\n`);
  }
}

function row(name: string, counts: Score): string {
  const share = (value: number) => `${Math.round(value * 100)} %`.padStart(6);
  const { right, wrong, missed } = counts;
  return `${name.padEnd(14)} precision ${share(precisionOf(counts))}  recall ${share(recallOf(counts))}  (right ${right}, wrong ${wrong}, missed ${missed})`;
}
