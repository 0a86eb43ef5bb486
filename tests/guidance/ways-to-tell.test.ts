import { describe, expect, it } from 'vitest';
import { advise } from '../../guidance/advise.ts';
import { say } from '../../guidance/say.ts';
import { ENGLISH_TALK } from '../../guidance/talk.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { markersFor } from '../../platform/markers.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { adviceOn, NOW, recordOf } from './records.ts';

const OF_ALL_LANGUAGES = [
  ['Torben Hansen', 'de'],
  ['Lucía Núñez', 'es'],
  ['Abdus Salam', 'bn'],
  ['আব্দুস সালাম', 'bn'],
  ['Nu Unga', 'ta'],
  ['கண்ணன்', 'ta'],
  ['رضا محمدی', 'fa'],
  ['Wei Tong', 'lo'],
  ['สมชาย ใจดี', 'th'],
  ['ບຸນມີ', 'lo'],
] as const;

/** The five ways to tell which profile a customer is; the cabin is the domain's own example. */
describe('the five ways to tell', () => {
  it.each([
    ['engage', 'Could somebody walk me through it? I would be glad of a call.'],
    ['distance', 'Please do not call me, an email is enough.'],
    ['unsure', 'Which port is it?'],
  ] as const)('culture tips nothing where the customer leans to %s', async (stance, text) => {
    const adviceTo = async (name: string, language: string) => {
      const record = recordOf([`agent: Hello ${name}.`, `customer: ${text}\n${name}`], {
        customer: { name, language },
        fields: [
          { label: 'Requester', value: name },
          { label: 'Assignee', value: name },
          { label: 'Language', value: language },
        ],
      });
      const markers = await markersFor(record);
      return advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, markers);
    };
    const plain = await adviceTo('John Smith', 'en');
    expect(plain.stance).toBe(stance);
    for (const [name, language] of OF_ALL_LANGUAGES)
      expect(await adviceTo(name, language), name).toMatchObject({ stance, probability: plain.probability });
  });

  it('culture lives in how a language addresses people', async () => {
    const greetings = await Promise.all(
      LANGUAGES.map(async ({ language, words }) => {
        const record = recordOf(['customer: 4471'], { customer: { name: 'A. B.', language } });
        const advice = adviceOn(record);
        const talk = { ...ENGLISH_TALK, words: await words() };
        const team = { ...DEFAULT_TEAM, address: 'formal' as const };
        return say({ record, team, choices: {}, now: NOW, stance: advice }, talk).script.parts[0]?.text;
      }),
    );
    expect(new Set(greetings).size).toBe(LANGUAGES.length);
  });

  it.each([
    ['We are on holiday with the children and have the whole day. What would you do?', 'engage'],
    [
      'I am here for a trade fair, two nights. Just the code and the invoice please, nothing else.',
      'distance',
    ],
  ] as const)('purpose: why they are here today: %s', (text, stance) => {
    expect(adviceOn(recordOf([`customer: ${text}`])).stance).toBe(stance);
  });

  it.each(['Long day, dead tired. Where is the key?', 'In a rush, boarding now. Door code?'])(
    'visible cues: who is tired or pressed is not held up: %s',
    (text) => {
      const advice = adviceOn(recordOf([`customer: ${text}`]));
      expect(advice.stance).toBe('distance');
      expect(advice.evidence[0]?.kind).toBe('today');
    },
  );

  it.each([
    ['Oh yes, gladly! And is the path fit for small legs?', 'engage'],
    ['Thanks.', 'unsure'],
    ['No thank you, the key is all we need.', 'distance'],
  ] as const)('try and observe: what they do with an offer: %s', (reply, stance) => {
    const offer = 'agent: I can send you our tips on the area, if you like.';
    expect(adviceOn(recordOf([offer, `customer: ${reply}`])).stance).toBe(stance);
  });

  it.each([
    ['Please walk us there and show us how things work.', 'engage'],
    ['Just the key, please.', 'distance'],
  ] as const)('ask directly: the answer settles it: %s', (reply, stance) => {
    const question = 'agent: Shall we walk you to the cabin, or would you rather have the key?';
    const advice = adviceOn(recordOf([question, `customer: ${reply}`]));
    expect(advice.stance).toBe(stance);
    expect(advice.evidence[0]?.kind).toBe('explicit');
  });
});
