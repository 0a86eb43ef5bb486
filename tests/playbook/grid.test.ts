import { describe, expect, it } from 'vitest';
import { toneFor } from '../../guidance/address.ts';
import { SCRIPT_CHANNELS, SITUATIONS, type Stance } from '../../guidance/guidance.ts';
import { valuesOf } from '../../guidance/placeholders.ts';
import { say } from '../../guidance/say.ts';
import { composeScript } from '../../guidance/script.ts';
import type { Talk } from '../../guidance/talk.ts';
import { DEFAULT_TEAM, STYLES, type TeamPack } from '../../guidance/team.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { EMPTY, FULL, HOSTILE, NOW, reading } from '../guidance/sample-records.ts';
import { shareIn } from './texts.ts';

const STANCES: readonly Stance[] = ['engage', 'distance', 'unsure'];
const TONES = ['formal', 'informal'] as const;
const RECORDS = { full: FULL, empty: EMPTY, hostile: HOSTILE };
const SHARED: readonly string[] = ['core', 'promise', 'info-pack', 'way-back'];
const UNCLEAN = / {2}|\n{3}|[{}<>]|undefined|\[object| [,.?!;:،؟।]|\.\.|\u202e/;
/** Words that belong to one form of address alone. */
const FORM_TELLS: Readonly<Record<string, Readonly<Record<(typeof TONES)[number], RegExp>>>> = {
  es: {
    formal:
      /(?<!\p{L})(tú|ti|te|tu|tus|tuyo|tuya|contigo|quieres|puedes|tienes|necesitas|eres|estás)(?!\p{L})/iu,
    informal: /(?<!\p{L})(usted|le|su|sus|suyo|suya|consigo)(?!\p{L})/iu,
  },
};

describe.each(LANGUAGES.map((source) => [source.language, source] as const))('%s', (language, source) => {
  const load = async (): Promise<Talk> => {
    const [words, matters, advice] = await Promise.all([source.words(), source.matters(), source.advice()]);
    return { words, matters, advice };
  };

  it.each(Object.keys(RECORDS) as (keyof typeof RECORDS)[])('reads clean with a %s record', async (from) => {
    const { words } = await load();
    for (const voice of [undefined, ...words.voices.map(({ id }) => id)]) {
      const choices = { ...(from === 'full' ? { agentName: 'Bo Lind' } : {}), ...(voice ? { voice } : {}) };
      const values = valuesOf(RECORDS[from], choices, NOW, words);
      for (const situation of SITUATIONS)
        for (const channel of SCRIPT_CHANNELS)
          for (const style of STYLES)
            for (const tone of TONES) {
              const [engage = [], ...others] = STANCES.map((stance) => {
                const occasion = { stance, situation, channel, style, tone, wish: undefined };
                const { text, parts } = composeScript(occasion, words, DEFAULT_TEAM, values);
                const at = `${stance} ${situation} ${channel} ${style} ${tone}: ${text}`;
                expect(text, at).not.toMatch(UNCLEAN);
                for (const part of parts) expect(part.text.trim(), at).toBe(part.text);
                if (from === 'empty') {
                  expect(shareIn(text, words.scripts), at).toBeGreaterThanOrEqual(0.95);
                  const wrong = FORM_TELLS[language]?.[tone];
                  if (wrong) expect(text, at).not.toMatch(wrong);
                }
                return parts.filter(({ part }) => SHARED.includes(part));
              });
              // Both stances get the same service.
              for (const other of others) expect(other).toEqual(engage);
            }
    }
  });

  it('says all else clean as well: moves, info pack, loyalty, next step', async () => {
    const talk = await load();
    for (const record of Object.values(RECORDS))
      for (const stance of STANCES)
        for (const situation of SITUATIONS)
          for (const style of STYLES) {
            const team: TeamPack = { ...DEFAULT_TEAM, style };
            const { nextStep, moves, infoPack, loyalty } = say(
              { record, team, choices: { situation }, now: NOW, stance: reading(stance) },
              talk,
            );
            const texts = [
              nextStep,
              ...(moves ? [...Object.values(moves.offer), moves.ask.text] : []),
              ...infoPack.flatMap(({ topic, text }) => [topic, text]),
              ...loyalty.flatMap(({ why, prompt, recovery, ways }) => [
                why,
                ...[prompt, recovery].filter((text) => text !== undefined),
                ...(ways ?? []).flatMap((way) => [way.name, way.text]),
              ]),
            ];
            for (const text of texts) expect(text, `${stance} ${situation} ${style}`).not.toMatch(UNCLEAN);
          }
  });

  it('speaks formally after a failure, whatever the lead chose', async () => {
    const { words } = await load();
    for (const style of STYLES)
      for (const situation of ['problem', 'complaint', 'recovery'] as const) {
        const tone = toneFor({ style, address: 'informal' }, situation);
        const occasion = {
          stance: 'engage',
          situation,
          channel: 'reply',
          style,
          tone,
          wish: undefined,
        } as const;
        const { text } = composeScript(occasion, words, DEFAULT_TEAM, {});
        const wrong = FORM_TELLS[language]?.formal;
        if (wrong) expect(text).not.toMatch(wrong);
        expect(tone).toBe('formal');
      }
  });
});
