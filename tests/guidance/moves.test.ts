import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { SCRIPT_CHANNELS, SITUATIONS } from '../../guidance/guidance.ts';
import { say } from '../../guidance/say.ts';
import { readStance } from '../../guidance/stance.ts';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { markersFor } from '../../platform/markers.ts';
import { talkIn } from '../../platform/talk.ts';
import { ADVICE } from '../../playbook/en/advice.ts';
import { LANGUAGES } from '../../playbook/languages.ts';
import { NOW, recordOf } from './records.ts';
import { reading } from './sample-records.ts';

const { missing: SAYS } = ADVICE.stance;

async function readingOf(record: CustomerRecord) {
  return readStance(record, DEFAULT_TEAM, { reactions: [] }, NOW, await markersFor(record));
}

describe('what is missing to decide', () => {
  it.each([
    ['noWords', recordOf([])],
    ['onlyAgent', recordOf(['agent: Hello, I will call you tomorrow and explain it all.'])],
    ['onlyOthers', recordOf(['customer: Automatic reply: I am out of the office until Monday.'])],
    ['onlyOthers', recordOf(['customer: > please call me\n> and explain'])],
    ['unread', recordOf(['customer: Bitte rufen Sie mich an, ich verstehe die Rechnung nicht.'])],
    ['oneQuestion', recordOf(['customer: Until what time are you open on Saturday?'])],
    ['oneQuestion', recordOf(['customer: วันเสาร์เปิดถึงกี่โมงคะ'])],
    ['newerWish', recordOf(['customer: Please call me and explain. And no calls please, leave me alone.'])],
    ['wish', recordOf(['customer: The lock is broken. It is the back door.'])],
  ] as const)('is named first: %s', async (what, record) => {
    const { stance, missing } = await readingOf(record);
    expect([stance, missing[0]]).toEqual(['unsure', SAYS[what]]);
  });

  it('is also a preference on record and a reaction, while there is none', async () => {
    const asked = recordOf(['customer: The lock is broken.']);
    expect((await readingOf(asked)).missing).toEqual([SAYS.wish, SAYS.recorded, SAYS.reaction]);
    const answered = recordOf(['customer: The lock is broken.', 'agent: Noted.', 'customer: The back door.']);
    expect((await readingOf(answered)).missing).not.toContain(SAYS.reaction);
  });

  it('is nothing once it is decided', async () => {
    expect((await readingOf(recordOf(['customer: Please call me.']))).missing).toEqual([]);
  });
});

describe.each(LANGUAGES.map(({ language }) => language))('the two moves in %s', (language) => {
  async function movesOf(channel: (typeof SCRIPT_CHANNELS)[number], situation: (typeof SITUATIONS)[number]) {
    const talk = await talkIn(language);
    const said = say(
      {
        record: recordOf(['customer: 4471']),
        team: DEFAULT_TEAM,
        choices: { channel, situation },
        now: NOW,
        stance: reading('unsure'),
      },
      talk,
    );
    return said.moves;
  }

  it('are worded for the channel: the question stands in each, and how to answer it', async () => {
    for (const situation of SITUATIONS) {
      const asked = await Promise.all(SCRIPT_CHANNELS.map((channel) => movesOf(channel, situation)));
      const texts = asked.map((moves) => moves?.ask.text ?? '');
      expect(new Set(texts).size).toBe(SCRIPT_CHANNELS.length);
      for (const text of texts) expect(text).not.toMatch(/[<>{}|[\]]/);
    }
  });

  it('ask which of the two holds where they wished for both', async () => {
    const record = recordOf(['customer: Please call me and explain. And no calls please, leave me alone.']);
    const talk = await talkIn(language);
    const stance = await readingOf(record);
    const { moves } = say({ record, team: DEFAULT_TEAM, choices: {}, now: NOW, stance }, talk);
    expect(moves?.ask.text).not.toBe((await movesOf('reply', 'question'))?.ask.text);
    expect(moves?.ask.text).toContain(talk.words.moveLeads.reply.slice(0, 8).replace(/<.*/, ''));
    // Every language has its own words for it.
    expect(talk.words.moves.conflict.ask).not.toBe(talk.words.moves.general.ask);
  });

  it('say later in a voicemail how to answer, and nowhere else beside the offer', async () => {
    const [reply, chat, call, voicemail] = await Promise.all(
      SCRIPT_CHANNELS.map((channel) => movesOf(channel, 'question')),
    );
    const offer = reply?.offer.text ?? '';
    expect([chat?.offer.text, call?.offer.text]).toEqual([offer, offer]);
    expect(voicemail?.offer.text.startsWith(offer)).toBe(true);
    expect(voicemail?.offer.text.length).toBeGreaterThan(offer.length);
  });

  it('tell what each of the three reactions means', async () => {
    const moves = await movesOf('reply', 'problem');
    const { ifTaken = '', ifIgnored = '', ifRefused = '' } = moves?.offer ?? {};
    expect(new Set([ifTaken, ifIgnored, ifRefused]).size).toBe(3);
    for (const text of [ifTaken, ifIgnored, ifRefused]) expect(text.length).toBeGreaterThan(20);
  });
});

describe('the language that cannot be read', () => {
  it.each([
    ['de', 'Bitte rufen Sie mich an, ich verstehe die Rechnung nicht.', undefined],
    ['de', 'Bitte rufen Sie mich an, ich verstehe die Rechnung nicht.', 'en'],
    ['uk', 'Мені нічого не прийшло', 'uk'],
    ['und', 'Мне ничего не пришло', 'en-GB'],
    ['und', 'Мне ничего не пришло', undefined],
  ])('is %s in "%s", with %s on record', async (language, text, onRecord) => {
    const customer = onRecord === undefined ? {} : { language: onRecord };
    expect((await readingOf(recordOf([`customer: ${text}`], { customer }))).unreadLanguage).toBe(language);
  });

  it('leaves what needs no language', async () => {
    const record = recordOf(['customer: Bitte rufen Sie mich an, ich verstehe die Rechnung nicht.'], {
      customer: { optOuts: ['all'] },
    });
    const { stance, evidence } = await readingOf(record);
    expect([stance, evidence.map(({ signal }) => signal)]).toEqual(['distance', ['opted-out-of-all']]);
  });
});
