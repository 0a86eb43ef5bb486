import { DRAFT_CHECKS } from '../guidance/guidance.ts';
import { DRAFT_LANGUAGES } from '../playbook/draft-languages.ts';
import { precisionOf, readCases, recallOf, type Score, score } from './drafts.ts';

const HELP = `usage: node scripts/evaluate-drafts.ts [--wrong] [--held-out] [--round N] [--lang LANGUAGE] [FILE]

Prints precision and recall of each draft check on tests/evaluation/drafts-<language>.jsonl, or on FILE.
  --wrong      also each draft that was judged otherwise than expected
  --held-out   only the drafts written before the checks
  --round N    only the drafts of that later round
  --lang L     only that language (en, es, fa, th, lo, bn, ta); needed with FILE`;

const args = process.argv.slice(2);
const optionOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

if (args.includes('--help')) {
  process.stdout.write(`${HELP}\n`);
} else {
  const only = optionOf('--lang');
  const round = optionOf('--round');
  const file = args.find((arg) => arg.endsWith('.jsonl'));
  for (const [language, load] of Object.entries(DRAFT_LANGUAGES)) {
    if (only === undefined ? file !== undefined : only !== language) continue;
    const cases = readCases(file ?? `tests/evaluation/drafts-${language}.jsonl`)
      .filter((one) => !args.includes('--held-out') || one.heldOut)
      .filter((one) => round === undefined || one.round === Number(round));
    const { scores, wrong } = score(cases, await load());
    process.stdout.write(`${language}, ${cases.length} drafts\n`);
    for (const check of [...DRAFT_CHECKS, 'all'] as const)
      process.stdout.write(`  ${row(check, scores[check])}\n`);
    if (args.includes('--wrong')) process.stdout.write(`${wrong.join('\n')}\n`);
  }
}

function row(name: string, counts: Score): string {
  const share = (value: number) => `${Math.round(value * 100)} %`.padStart(6);
  const { right, wrong, missed } = counts;
  return `${name.padEnd(14)} precision ${share(precisionOf(counts))}  recall ${share(recallOf(counts))}  (right ${right}, wrong ${wrong}, missed ${missed})`;
}
