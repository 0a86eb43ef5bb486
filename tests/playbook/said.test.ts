import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../guidance/guidance.ts';
import { openPromises } from '../../guidance/promises.ts';
import { readSituation } from '../../guidance/situation.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { customerSays, NOW, record, thread } from '../guidance/sample-records.ts';
import type { Said } from './said/said.ts';

/** Of the sentences that native wording gives a situation, this many must be read as it. */
const LEAST = 0.85;

describe.each(LANGUAGES.map((source) => [source.language, source] as const))('%s', (language, source) => {
  const load = async () => {
    const file = `tests/playbook/said/${language}.ts`;
    expect(existsSync(file), `${file} is missing`).toBe(true);
    const { SAID } = (await import(`./said/${language}.ts`)) as { SAID: Said };
    return { said: SAID, matters: await source.matters() };
  };

  it('is understood: what it is about', async () => {
    const { said, matters } = await load();
    const wrong: string[] = [];
    let asked = 0;
    for (const [situation, sentences] of Object.entries(said.situations) as [Situation, string[]][]) {
      expect(sentences.length, situation).toBeGreaterThanOrEqual(4);
      for (const text of sentences) {
        const agent = situation === 'cannot-be-done' || situation === 'recovery';
        const from = agent
          ? record({ messages: thread(['customer', '4471'], ['agent', text]) })
          : customerSays(text);
        const read = readSituation(from, matters, NOW).situation;
        asked += 1;
        if (read !== situation) wrong.push(`${situation}, read as ${read}: ${text}`);
      }
    }
    expect(wrong.length / asked, wrong.join('\n')).toBeLessThanOrEqual(1 - LEAST);
  });

  it('is understood: what was promised', async () => {
    const { said, matters } = await load();
    const open = (text: string) =>
      openPromises(record({ messages: thread(['agent', text]) }), matters).length;
    expect(said.promises.filter((text) => open(text) === 0)).toEqual([]);
    expect(said.noPromises.filter((text) => open(text) > 0)).toEqual([]);
  });
});
