import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { checkDraft } from '../../guidance/draft/check-draft.ts';
import { type Finding, SITUATIONS } from '../../guidance/guidance.ts';
import { say } from '../../guidance/say.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { draftMarkersIn, talkIn } from '../../platform/talk.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { STYLE_RULES } from '../../playbook/styles.ts';
import { record } from './sample-records.ts';

const STANCES = ['engage', 'distance', 'unsure'] as const;
const NAMED = { name: 'Sam Lee', firstName: 'Sam' };
const NOW = '2026-11-22T12:00:00Z';

/** What is found, above a suggestion, in any script for a reply of a language; gaps hold a date. */
async function foundIn(language: string, customer: CustomerRecord['customer']): Promise<Finding[]> {
  const [talk, markers] = await Promise.all([talkIn(language), draftMarkersIn(language)]);
  if (!markers) throw new Error(`no words to check ${language} with`);
  const about = record({ messages: [], customer });
  const styles = Object.keys(STYLE_RULES) as (keyof typeof STYLE_RULES)[];
  return styles.flatMap((style) =>
    SITUATIONS.flatMap((situation) =>
      STANCES.flatMap((stance) => {
        const advised = { stance, situation, evidence: [], heard: [] };
        const { script } = say(
          {
            record: about,
            team: { ...DEFAULT_TEAM, style },
            choices: { situation, channel: 'reply', agentName: 'Ana' },
            now: NOW,
            stance: advised,
          },
          talk,
        );
        const draft = script.text.replace(/\[[^\]]*\]/g, '12/12/2026 10:00');
        return checkDraft(draft, about, advised, DEFAULT_TEAM, markers).filter(
          ({ level }) => level !== 'suggestion',
        );
      }),
    ),
  );
}

describe('our own scripts', () => {
  it.each(LANGUAGES.map(({ language }) => language))(
    '%s greets nobody with a phrase that grates',
    async (language) => {
      const greets = async (customer: CustomerRecord['customer']) =>
        (await foundIn(language, customer))
          .filter(({ check }) => check === 'taboo')
          .map(({ words }) => words);
      const named = await greets(NAMED);
      expect((await greets({})).filter((words) => !named.includes(words))).toEqual([]);
    },
  );

  it.each(LANGUAGES.map(({ language }) => language))(
    '%s are not blamed by the draft check',
    async (language) => {
      const found = await foundIn(language, NAMED);
      expect(new Set(found.map(({ check, words }) => `${check}: ${words}`))).toEqual(new Set());
    },
  );
});
