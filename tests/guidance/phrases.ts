import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The phrases of `tests/evaluation/phrases-LANGUAGE.tsv` that alone should give the stance. */
export function phrases(language: string, stance: string): string[] {
  return readFileSync(join(import.meta.dirname, '../evaluation', `phrases-${language}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${stance}\t`))
    .map((line) => line.slice(stance.length + 1).replaceAll('\\n', '\n'));
}
