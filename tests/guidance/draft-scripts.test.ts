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
const CHANNELS = ['reply', 'chat'] as const;
const NAMED = { name: 'Sam Lee', firstName: 'Sam' };
const NOW = '2026-11-22T12:00:00Z';

/** The gaps that a date goes into; the others are filled with what dates nothing. */
const DATE_GAPS: Readonly<Record<string, readonly string[]>> = {
  en: ['day and time', 'date'],
  es: ['día y hora', 'fecha'],
  fa: ['روز و ساعت', 'تاریخ'],
  th: ['วันและเวลา', 'วันที่'],
  lo: ['ວັນ ແລະ ເວລາ', 'ວັນທີ'],
  bn: ['দিন ও সময়', 'তারিখ'],
  ta: ['நாள், நேரத்துக்கு', 'தேதி'],
};

/** What is found, above a suggestion, in any written script of a language, its gaps filled. */
async function foundIn(language: string, customer: CustomerRecord['customer']): Promise<Finding[]> {
  const [talk, markers] = await Promise.all([talkIn(language), draftMarkersIn(language)]);
  if (!markers) throw new Error(`no words to check ${language} with`);
  const about = record({ messages: [], customer });
  const styles = Object.keys(STYLE_RULES) as (keyof typeof STYLE_RULES)[];
  const cases = styles.flatMap((style) =>
    SITUATIONS.flatMap((situation) =>
      STANCES.flatMap((stance) => CHANNELS.map((channel) => ({ style, situation, stance, channel }))),
    ),
  );
  return cases.flatMap(({ style, situation, stance, channel }) => {
    const advised = { stance, situation, evidence: [], heard: [] };
    const { script } = say(
      {
        record: about,
        team: { ...DEFAULT_TEAM, style },
        choices: { situation, channel, agentName: 'Ana' },
        now: NOW,
        stance: advised,
      },
      talk,
    );
    const draft = script.text.replace(/\[([^\]]*)\]/g, (_, gap: string) =>
      DATE_GAPS[language]?.includes(gap) ? '12/12/2026 10:00' : 'ABC',
    );
    return checkDraft(draft, about, advised, DEFAULT_TEAM, markers).filter(
      ({ level }) => level !== 'suggestion',
    );
  });
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
    '%s are not blamed by the draft check, calls welcome or not',
    async (language) => {
      const found = [
        ...(await foundIn(language, NAMED)),
        ...(await foundIn(language, { ...NAMED, optOuts: ['phone'] })),
      ];
      expect(new Set(found.map(({ check, words }) => `${check}: ${words}`))).toEqual(new Set());
    },
  );
});
