import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '../../guidance/guidance.ts';
import { readSituation } from '../../guidance/situation.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { customerSays, NOW } from './sample-records.ts';

const ROWS = readFileSync(join(import.meta.dirname, '../evaluation/situations.tsv'), 'utf8')
  .split('\n')
  .filter((line) => /^\d\t/.test(line))
  .map((line) => {
    const [, language = '', situation = '', text = ''] = line.split('\t');
    return { language, situation, text };
  });
/** Of all sentences of a language; first-sight figures stand in the file. */
const LEAST = 0.95;
/** Recovery is the agent's word: no customer's sentence alone tells it. */
const TOLD = SITUATIONS.filter((situation) => situation !== 'recovery');

describe.each(LANGUAGES.map((source) => [source.language, source] as const))('%s', (language, source) => {
  const rows = ROWS.filter((row) => row.language === language);

  it('has sentences for every situation that a customer can tell', () => {
    const missing = TOLD.filter((one) => rows.filter(({ situation }) => situation === one).length < 6);
    expect(missing).toEqual([]);
  });

  it('is read as a person would', async () => {
    const matters = await source.matters();
    const wrong = rows.flatMap(({ situation, text }) => {
      const read = readSituation(customerSays(text), matters, NOW).situation;
      return read === situation ? [] : [`${situation}, read as ${read}: ${text}`];
    });
    expect(1 - wrong.length / rows.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});
