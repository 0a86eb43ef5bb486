import { describe, expect, it } from 'vitest';
import { DEFAULT_TEAM } from '../../guidance/team.ts';
import { adviseInEnglish } from '../../stores/adviser.ts';
import { adviceOn, NOW, recordOf, signalsOf } from './records.ts';

describe('explicit wishes', () => {
  it('quotes the words and names where they stand', () => {
    const { stance, evidence } = adviceOn(
      recordOf(['customer: Please do not call me. The invoice is wrong.']),
    );
    expect(stance).toBe('distance');
    expect(evidence[0]).toMatchObject({
      signal: 'refuses-calls',
      kind: 'explicit',
      quote: 'Please do not call me.',
      source: { message: '1' },
      flips: true,
    });
  });

  it('lets the newest win, and drops the older from the reasons', () => {
    const { stance, evidence } = adviceOn(
      recordOf([
        'customer: Please call me.',
        'agent: When?',
        'customer: No need to call any more, just mail me the date.',
      ]),
    );
    expect(stance).toBe('distance');
    expect(evidence.every(({ weight }) => weight < 0)).toBe(true);
  });

  it('is unsure when one message wishes for both', () => {
    const guidance = adviceOn(
      recordOf(['customer: Do not call me about the bill. About the plans please call me.']),
    );
    expect(guidance.stance).toBe('unsure');
    expect(guidance.evidence).toEqual([]);
    expect(new Set(guidance.heard.map(({ weight }) => Math.sign(weight)))).toEqual(new Set([1, -1]));
    expect(guidance.missing[0]).toMatch(/newer wish/);
  });

  it('tells what the stance would be without each reason', () => {
    const alone = adviceOn(recordOf(['customer: Please call me.']));
    expect(alone.evidence[0]).toMatchObject({ flips: true, becomes: 'unsure' });
    const fields = [{ label: 'Preference', value: 'e-mail only, no calls' }];
    const against = adviceOn(recordOf(['customer: Please phone me this time.'], { fields }));
    expect(against.evidence[0]).toMatchObject({ flips: true, becomes: 'distance' });
    const two = adviceOn(recordOf(['customer: Please call me. Could you explain in detail how it works?']));
    expect(two.stance).toBe('engage');
    for (const { flips, becomes } of two.evidence) expect(becomes === undefined).toBe(!flips);
    expect(two.evidence.some(({ flips }) => !flips)).toBe(true);
  });

  it('is close by mail when only the phone is refused', () => {
    const text = 'customer: No calls please. Could you explain how the fee is worked out?' as const;
    expect(adviceOn(recordOf([text])).stance).toBe('engage');
  });

  it.each([
    'Please unsubscribe me from the newsletter, the order mails are fine.',
    'No more sales calls about pensions please.',
  ])('leaves contact open where only mailings that sell are refused: %s', (said) => {
    const refused = adviceOn(recordOf([`customer: ${said}`]));
    expect(refused.stance).toBe('unsure');
    expect(refused.heard).not.toEqual([]);
    expect(refused.callsRefused).toBeUndefined();
    expect(adviceOn(recordOf([`customer: ${said} Call me about my claim.`])).stance).toBe('engage');
  });

  it('is unsure when the words that ask for more ask for it by the phone that is refused', () => {
    const text =
      'customer: Please call me and explain it to me. And do not call me, I hate the phone.' as const;
    expect(adviceOn(recordOf([text]))).toMatchObject({ stance: 'unsure', evidence: [] });
  });

  it.each([
    ['Please call me. But do not call me. I am of two minds.', 'unsure'],
    ['I do not like calls, but please call me this once.', 'engage'],
  ])('takes a "but" for a change of mind, unless they say that they have two: %s', (said, stance) => {
    expect(adviceOn(recordOf([`customer: ${said}`])).stance).toBe(stance);
  });

  it('is close by voice when only the mail is refused', () => {
    expect(adviceOn(recordOf(['customer: Stop mailing me links and talk to me.'])).stance).toBe('engage');
  });
});

describe('a post to a company', () => {
  it('is read and quoted without the handles that it begins with', () => {
    const { evidence } = adviceOn(recordOf(['customer: @shop @shop_help: Please call me.']));
    expect(evidence.map(({ quote }) => quote)).toEqual(['Please call me.']);
  });
});

describe('a newer message that speaks of contact in words that are not known', () => {
  const fields = [{ label: 'Contact', value: 'E-mail only, no calls' }];
  const stanceOf = (text: string) => adviceOn(recordOf([`customer: ${text}`], { fields })).stance;

  it('leaves a refusal on record no more than a hint', () => {
    expect(stanceOf('The valve leaks.')).toBe('distance');
    expect(stanceOf('The valve leaks, my number is 555 0132 77 by telephone.')).toBe('distance');
    expect(stanceOf('On the telephone this would take two minutes.')).toBe('unsure');
  });

  it.each([
    ['Please do not call me.', 'The telephone is a fine thing.', 'unsure'],
    ['Please do not call, I am in a meeting.', 'The telephone is a fine thing.', 'unsure'],
    ['Please do not call me.', 'The telephone is a fine thing, but I am driving.', 'distance'],
    ['Please call me.', 'Talk to you then!', 'engage'],
    ['Please call me.', 'Great, I look forward to your call.', 'engage'],
  ])('does so with an older refusal, and with no wish: %s %s', (older, newer, stance) => {
    const thread = [`customer: ${older}`, 'agent: Understood.', `customer: ${newer}`] as const;
    expect(adviceOn(recordOf([...thread])).stance).toBe(stance);
  });
});

describe('questions', () => {
  it.each([
    ['When does it arrive? And what does the frame weigh?', 'engage'],
    ['When does it arrive and what does the frame weigh?', 'engage'],
    ['Good evening, how do I reset the valve?', 'unsure'],
    ['What does the frame weigh?', 'unsure'],
  ])('are a conversation where there are two, in one sentence too: %s', (said, stance) => {
    expect(adviceOn(recordOf([`customer: ${said}`])).stance).toBe(stance);
  });
});

describe('what carries the stance', () => {
  const names = (list: readonly { signal: string }[]) => list.map(({ signal }) => signal);

  it('is set apart from what was only heard beside it', () => {
    const said = 'customer: Got the letter 🙂 Please call me.' as const;
    const { evidence, heard } = adviceOn(recordOf([said]));
    expect(names(evidence)).toEqual(['asks-for-call']);
    expect(names(heard)).toEqual(['jokes']);
  });

  it('is nothing while it is unsure: a hint is heard, and so are both sides of a conflict', () => {
    for (const said of ['Got it 🙂', 'Please phone me about the loan. Please do not ring this house.']) {
      const { stance, evidence, heard } = adviceOn(recordOf([`customer: ${said}`]));
      expect(stance).toBe('unsure');
      expect(evidence).toEqual([]);
      expect(heard).not.toEqual([]);
    }
  });

  it('is never the other side', () => {
    const said = 'customer: No calls please. Could you explain how the fee is worked out?' as const;
    const { evidence, heard } = adviceOn(recordOf([said]));
    expect(evidence.every(({ weight }) => weight > 0)).toBe(true);
    expect(names(heard)).toContain('refuses-calls');
  });

  it('is all of it together where nothing would do by itself', () => {
    const said =
      'customer: Good morning my dear friends! Haha, the cat sat on the box again. Big hugs to you all!' as const;
    const { stance, evidence, heard } = adviceOn(recordOf([said]));
    expect(stance).toBe('engage');
    expect(evidence.length).toBeGreaterThan(1);
    expect(heard).toEqual([]);
  });

  it('is quoted in the clause that says it', () => {
    const quoted = (said: string) => adviceOn(recordOf([`customer: ${said}`])).evidence[0]?.quote;
    expect(quoted('I am on the motorway with both hands full so I can not be reading or talking.')).toBe(
      'I am on the motorway with both hands full',
    );
    expect(quoted('The parcel was three days late because of the snow but please call me about it.')).toBe(
      'please call me about it.',
    );
  });
});

describe('what is not the customer’s own and current', () => {
  it.each([
    ['quoted history', 'customer: Noted, thanks.\n\nOn 3 March 2026 Support wrote:\n> Please call me back.'],
    [
      'a forward',
      'customer: FYI\n\n---------- Forwarded message ----------\nFrom: Carrier\nPlease call me at once.',
    ],
    ['a signature', 'customer: Attached.\n\n--\nPat Noor\nCall us any time, we love to chat!'],
    ['a closing block', 'customer: Attached.\n\nBest regards,\nPat Noor\nGive us a ring!'],
    ['an automatic reply', 'customer: Automatic reply: I am out of the office. Please call me on Monday.'],
    [
      'a sales pitch',
      'customer: We help companies like yours triple their pipeline. Can we have a quick call?',
    ],
    ['a third party', 'customer: My landlord says you should never call me or visit.'],
    [
      'a page quoted',
      'customer: Your page says "please call us if you want to talk to a person" but shows no number.',
    ],
    ['a colleague’s note', 'note: Loves a call, please phone.'],
    ['an agent', 'agent: I would love to call you and explain it step by step!'],
    ['the system', 'system: Customer asked: please call me.'],
  ] as const)('%s is no evidence', (_, turn) => {
    expect(signalsOf(adviceOn(recordOf([turn])))).toEqual([]);
  });
});

describe('the record', () => {
  it('counts opt-outs of contact, not of marketing or surveys', () => {
    const say = ['customer: Here is the form.'] as const;
    expect(adviceOn(recordOf(say, { customer: { optOuts: ['phone'] } })).stance).toBe('distance');
    expect(signalsOf(adviceOn(recordOf(say, { customer: { optOuts: ['marketing', 'survey'] } })))).toEqual(
      [],
    );
  });

  it.each([
    ['Contact preference', 'Likes a short call every Monday', 'engage'],
    ['Notes', 'Do not ring the ward, short mails', 'distance'],
    ['Do not call', 'yes', 'distance'],
    ['Preferred contact method', 'phone', 'engage'],
    ['Communication plan', 'No calls, please keep it in writing.', 'distance'],
    ['Preference category', 'Please call me to go through it', 'engage'],
    ['Service plan', 'Please call me', 'unsure'],
    ['Tier', 'no calls', 'unsure'],
    ['Former contact preference', 'no calls', 'unsure'],
    ['Preferred language', 'no calls', 'unsure'],
    ['Country', 'no calls', 'unsure'],
    ['País de residencia', 'no calls', 'unsure'],
    ['جنسیت', 'no calls', 'unsure'],
    ['ধর্মীয় পরিচয়', 'no calls', 'unsure'],
    ['பிறந்த தேதி', 'no calls', 'unsure'],
    ['สัญชาติของลูกค้า', 'no calls', 'unsure'],
    ['ເພດ', 'no calls', 'unsure'],
    ['سند', 'no calls', 'distance'],
    ['Revenue', '480k', 'unsure'],
  ] as const)('field %s: %s is %s', (label, value, stance) => {
    expect(adviceOn(recordOf([], { fields: [{ label, value }] })).stance).toBe(stance);
  });

  it('reads tags', () => {
    const guidance = adviceOn(recordOf([], { tags: ['do-not-call', 'vip'] }));
    expect(guidance.stance).toBe('distance');
    expect(guidance.evidence[0]).toMatchObject({
      kind: 'recorded',
      quote: 'do-not-call',
      source: { field: 'tags' },
    });
  });

  it('is overruled by what the customer says', () => {
    const fields = [{ label: 'Preference', value: 'e-mail only, no calls' }];
    const guidance = adviceOn(recordOf(['customer: Please phone me this time.'], { fields }));
    expect(guidance.stance).toBe('engage');
    expect(guidance.evidence.map(({ kind }) => kind)).toEqual(['explicit']);
  });
});

describe('reactions to offers', () => {
  const offer = 'agent: Would you like a short demo of the new module?' as const;
  it.each([
    ['customer: Oh yes please! And how does it handle two shops?', 'took-the-offer-and-asked-more', 'engage'],
    ['customer: No thanks.', 'declined-the-offer', 'distance'],
    ['customer: order 5531', 'passed-over-the-offer', 'unsure'],
  ] as const)('%s', (reply, signal, stance) => {
    const guidance = adviceOn(recordOf([offer, reply]));
    expect(signalsOf(guidance)).toContain(signal);
    expect(guidance.stance).toBe(stance);
  });

  it('takes "no" after "anything else?" for a formula', () => {
    const guidance = adviceOn(
      recordOf(['agent: Can I help you with anything else?', 'customer: No thanks.']),
    );
    expect(signalsOf(guidance)).toEqual([]);
  });

  it.each([
    [[offer, 'customer: No thanks.', 'customer: Oh go on then, yes please, Tuesday is fine.'], 'engage'],
    [
      [
        offer,
        'customer: No thanks.',
        'agent: It is no trouble. Tuesday?',
        'customer: Yes please, Tuesday suits.',
      ],
      'engage',
    ],
    [[offer, 'customer: Yes please!', 'customer: No thanks, on second thoughts.'], 'distance'],
  ] as const)('hears the newest word on an offer: %j', (thread, stance) => {
    expect(adviceOn(recordOf([...thread])).stance).toBe(stance);
  });
});

describe('the lead’s starting point and the memory', () => {
  it('leans by queue but decides nothing alone', () => {
    const team = { ...DEFAULT_TEAM, startingPoint: { general: 0, byQueue: [{ queue: 'Guests', lean: 1 }] } };
    const guidance = adviseInEnglish(recordOf([], { queue: 'guests' }), team, { reactions: [] }, NOW, {});
    expect(guidance.stance).toBe('unsure');
    expect(guidance.probability).toBeGreaterThan(0.6);
    expect(guidance.heard[0]).toMatchObject({ kind: 'default', source: { team: 'queue Guests' } });
  });

  it.each([
    { lean: 1, thresholds: { engage: 0.6, distance: 0.3 } },
    { lean: 0, thresholds: { engage: 0.45, distance: 0.3 } },
    { lean: -1, thresholds: { engage: 0.7, distance: 0.4 } },
    { lean: 0, thresholds: { engage: 0.7, distance: 0.55 } },
  ])('advise nothing without evidence: $lean, $thresholds', ({ lean, thresholds }) => {
    const team = { ...DEFAULT_TEAM, thresholds, startingPoint: { general: lean, byQueue: [] } };
    const none = adviseInEnglish(recordOf([]), team, { reactions: [] }, NOW, {});
    expect(none).toMatchObject({ stance: 'unsure', band: 'none' });
    expect(none.missing).not.toEqual([]);
    const asked = adviseInEnglish(recordOf(['customer: Please call me.']), team, { reactions: [] }, NOW, {});
    expect(asked.stance).toBe('engage');
    expect(asked.evidence[0]).toMatchObject({ flips: true, becomes: 'unsure' });
  });

  it('counts earlier reactions, the older the less', () => {
    const at = (when: string) =>
      adviseInEnglish(
        recordOf([]),
        DEFAULT_TEAM,
        { reactions: [{ at: when, stance: 'engage', outcome: 'pulled-back' }] },
        NOW,
        {},
      ).probability;
    expect(at('2026-01-10T00:00:00Z')).toBeLessThan(at('2024-01-10T00:00:00Z'));
    expect(at('2024-01-10T00:00:00Z')).toBeLessThan(0.5);
  });

  it('follows the thresholds of the team', () => {
    const strict = { ...DEFAULT_TEAM, thresholds: { engage: 0.99, distance: 0.01 } };
    expect(
      adviseInEnglish(recordOf(['customer: Please call me.']), strict, { reactions: [] }, NOW, {}).stance,
    ).toBe('unsure');
  });
});

it('says so when it cannot read the language, and still counts opt-outs', () => {
  const guidance = adviceOn(
    recordOf(
      ['customer: Bitte rufen Sie mich nicht mehr an, schreiben Sie mir lieber eine kurze Nachricht.'],
      {
        customer: { optOuts: ['all'], language: 'de' },
      },
    ),
  );
  expect(guidance.unreadLanguage).toBe('de');
  expect(guidance.stance).toBe('distance');
});
