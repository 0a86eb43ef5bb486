import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CustomerRecord } from '../../crm/record.ts';
import { checkDraft } from '../../guidance/draft/check-draft.ts';
import type { Advised } from '../../guidance/draft/draft-input.ts';
import { DRAFT_CHECKS, type Finding } from '../../guidance/guidance.ts';
import { holds, sentencesOf } from '../../guidance/spoken.ts';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { DRAFT_LANGUAGES } from '../../playbook/draft-languages.ts';
import { DRAFT_MARKERS as ENGLISH } from '../../playbook/en/draft.ts';
import { DRAFT_MARKERS as SPANISH } from '../../playbook/es/draft.ts';
import { LANGUAGES as SPOKEN } from '../../playbook/languages.ts';
import { precisionOf, readCases, recallOf, score } from '../../scripts/drafts.ts';
import { customerSays, record } from './sample-records.ts';

const LANGUAGES = { en: ENGLISH, es: SPANISH };

function check(
  draft: string,
  from: CustomerRecord,
  advised: Partial<Advised> = {},
  team: TeamPack = DEFAULT_TEAM,
): Finding[] {
  const guidance: Advised = { stance: 'unsure', situation: 'question', evidence: [], heard: [], ...advised };
  return checkDraft(draft, from, guidance, team, ENGLISH);
}

describe.each(['en', 'es'] as const)('on the drafts written for it, %s', (language) => {
  const cases = readCases(`tests/evaluation/drafts-${language}.jsonl`);
  const { scores, wrong } = score(cases, LANGUAGES[language]);

  it('has enough of them, many from before the checks', () => {
    expect(cases.length).toBeGreaterThanOrEqual(75);
    expect(cases.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(28);
    expect(cases.filter(({ expect: wanted }) => wanted.length === 0).length * 3).toBeGreaterThan(
      cases.length,
    );
  });

  it.each([...DRAFT_CHECKS, 'all'] as const)(
    '%s is right nine times in ten and finds four in five',
    (name) => {
      expect(precisionOf(scores[name]), wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
      expect(recallOf(scores[name]), wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    },
  );
});

describe('the other languages', () => {
  it('are checked as well, each that the playbook speaks', () => {
    expect(Object.keys(DRAFT_LANGUAGES).sort()).toEqual(SPOKEN.map(({ language }) => language).sort());
  });

  it.each(Object.keys(DRAFT_LANGUAGES))(
    '%s has words for every check, and none that fits anything',
    async (language) => {
      const markers = await DRAFT_LANGUAGES[language]?.();
      expect(markers?.language).toBe(language);
      const { kinds, taboo, promises, asksFor, numbers, common, ...lists } = markers ?? ENGLISH;
      const all = [
        ...Object.entries({ ...lists, ...asksFor, made: promises.made, unless: promises.unless }),
        ...kinds.flatMap(
          ({ asks, answers }, at) =>
            [
              [`asks ${at}`, asks],
              [`answers ${at}`, answers],
            ] as const,
        ),
        ...taboo.map(({ phrases }, at) => [`taboo ${at}`, phrases] as const),
      ].filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]));
      expect(common.length * numbers.length).toBeGreaterThan(0);
      const [nothing] = sentencesOf('zz qq');
      for (const [name, phrases] of all) {
        expect(phrases.length, name).toBeGreaterThan(0);
        for (const phrase of phrases)
          expect(nothing && holds(nothing, [phrase], markers?.spaceless ?? false), `${name}: ${phrase}`).toBe(
            false,
          );
      }
      for (const { better } of taboo) expect(better).toMatch(/\S/);
    },
  );

  it.each(Object.keys(DRAFT_LANGUAGES).filter((language) => !(language in LANGUAGES)))(
    '%s finds what its drafts hold',
    async (language) => {
      const markers = (await DRAFT_LANGUAGES[language]?.()) ?? ENGLISH;
      const cases = readCases(`tests/evaluation/drafts-${language}.jsonl`);
      const { scores, wrong } = score(cases, markers);
      expect(cases.length).toBeGreaterThanOrEqual(10);
      for (const check of DRAFT_CHECKS) expect(scores[check].right, check).toBeGreaterThan(0);
      expect(precisionOf(scores.all), wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
      expect(recallOf(scores.all), wrong.join('\n')).toBeGreaterThanOrEqual(0.8);
    },
  );
});

describe('a finding', () => {
  it('names the words it is about, what is wrong and what would serve', () => {
    const [finding] = check('Hello. Calm down. It is done.', customerSays('Is it done?'));
    expect(finding).toEqual({
      check: 'taboo',
      level: 'warning',
      words: 'Calm down.',
      mark: 'Calm down',
      markAt: 0,
      says: 'This grates on customers.',
      suggestion: 'Better: I can see that this matters.',
    });
  });

  it('marks the part that gave it away, letter for letter', () => {
    const marked = (draft: string, advised: Partial<Advised> = {}) =>
      check(draft, customerSays('Can you change it?'), advised).map(({ check: name, mark }) => [name, mark]);
    expect(marked('Hello – I’ll give you a CALL tomorrow, OK.', { callsRefused: true })).toEqual([
      ['unwanted-call', 'I’ll give you a CALL'],
    ]);
    expect(marked('Sorry. We’ll look into it as soon as possible.')).toEqual([
      ['undated', 'as soon as possible'],
    ]);
    expect(marked('Your blue one is ready. We cannot be of help with the red one.')).toEqual([
      ['bare-no', 'cannot be of'],
    ]);
  });

  it('marks the word itself, not the same letters in an earlier one', () => {
    const [refusal] = check('We know of no black ones, so no.', customerSays('Please send black ones.'));
    expect(refusal).toMatchObject({ check: 'bare-no', mark: 'no', markAt: 11 });
  });

  it('keeps a replacement that is written the other way round apart', async () => {
    const markers = (await DRAFT_LANGUAGES.fa?.()) ?? ENGLISH;
    const guidance: Advised = { stance: 'unsure', situation: 'question', evidence: [], heard: [] };
    const [finding] = checkDraft('لطفاً آرام باشید.', customerSays('چرا؟'), guidance, DEFAULT_TEAM, markers);
    expect(finding?.mark).toBe('آرام باشید');
    expect(finding?.suggestion).toMatch(/^Better: \u2068.+\.\u2069$/u);
  });

  it('for an open question names the question', () => {
    const [finding] = check(
      'We open at ten on Sunday.',
      customerSays('When do you open on Sunday? Is there cake?'),
    );
    expect(finding).toMatchObject({ check: 'unanswered', words: 'Is there cake?' });
  });

  it('is none for what a Thai sentence tells before it asks', async () => {
    const markers = (await DRAFT_LANGUAGES.th?.()) ?? ENGLISH;
    const guidance: Advised = { stance: 'unsure', situation: 'question', evidence: [], heard: [] };
    const from = customerSays('รับได้กี่คนคะ มีเค้กไหม');
    const open = (draft: string) =>
      checkDraft(draft, from, guidance, DEFAULT_TEAM, markers).map(({ words }) => words);
    expect(open('รับได้ 25 คนค่ะ เค้กมีให้หนึ่งก้อน ชอบรสอะไรคะ')).toEqual([]);
    expect(open('รับได้ 25 คนค่ะ ของขวัญก็มีให้ด้วย ชอบรสอะไรคะ')).toEqual(['มีเค้กไหม']);
  });

  it('comes from the team’s own list as well', () => {
    const team = { ...DEFAULT_TEAM, taboo: [{ phrase: 'sun lounger', better: 'deck chair' }] };
    const found = check('Your Sun lounger is free.', customerSays('Is it free?'), {}, team);
    expect(found).toMatchObject([{ check: 'taboo', words: 'Sun lounger', suggestion: 'Better: deck chair' }]);
  });

  it('is none for an empty draft or one that has said nothing yet', () => {
    for (const draft of ['', '   \n', '…', 'Hello Ms Park,'])
      expect(check(draft, customerSays('Send the bill, please.'))).toEqual([]);
  });
});

describe('what is asked of the customer', () => {
  const ask = 'Could you give me your email address?';
  it('is effort only where the record has it', () => {
    expect(check(ask, customerSays('Send it to me.')).map((one) => one.check)).toEqual([]);
    const known = customerSays('Send it to me.', { customer: { email: 'a@example.com' } });
    expect(check(ask, known).map((one) => one.check)).toEqual(['effort']);
  });

  it.each(['Order 88123 is wrong.', 'Order ৮৮১২৩ is wrong.', 'Order ۸۸۱۲۳ is wrong.'])(
    'is known in the digits of any script: %s',
    (said) => {
      const found = check('What is your order number?', customerSays(said));
      expect(found.map((one) => one.check)).toEqual(['effort']);
    },
  );
});

describe('calls', () => {
  const draft = 'I will call you tomorrow at ten.';
  it('are a fault only where they were refused', () => {
    const from = customerSays('When is it ready?');
    expect(check(draft, from)).toEqual([]);
    expect(check(draft, from, { callsRefused: true })).toMatchObject([
      { check: 'unwanted-call', level: 'error' },
    ]);
    const optedOut = customerSays('When is it ready?', { customer: { optOuts: ['phone'] } });
    expect(check(draft, optedOut)).toMatchObject([{ check: 'unwanted-call', words: draft }]);
  });
});

describe('a telephone', () => {
  it.each([
    ['en', 'The screen on the phone was replaced on Monday.', 'I will phone you on Monday.'],
    ['en', 'Your phone was repaired on Monday.', 'I will explain it on the phone.'],
    ['en', 'There is no need to talk by phone.', 'Let us talk by video.'],
    ['en', 'My number is 12 in the queue.', 'My direct number is 12.'],
    ['es', 'La línea telefónica ya funciona.', 'Podemos hablar por teléfono.'],
    ['es', 'No hace falta hablar por teléfono.', 'Le telefoneo el lunes.'],
    ['th', 'เปลี่ยนหน้าจอโทรศัพท์ให้แล้ว', 'จะโทรหาคุณพรุ่งนี้'],
    ['fa', 'نیازی به صحبت تلفنی نیست.', 'فردا با شما تماس می‌گیرم.'],
  ])('is no call, %s: %s', async (language, about, call) => {
    const markers = (await DRAFT_LANGUAGES[language]?.()) ?? ENGLISH;
    const refused: Advised = {
      stance: 'unsure',
      situation: 'question',
      evidence: [],
      heard: [],
      callsRefused: true,
    };
    const found = (draft: string) =>
      checkDraft(draft, customerSays('…'), refused, DEFAULT_TEAM, markers).map((one) => one.check);
    expect(found(about)).not.toContain('unwanted-call');
    expect(found(call)).toContain('unwanted-call');
  });
});

describe('a promise', () => {
  const NOTHING: Advised = { stance: 'unsure', situation: 'question', evidence: [], heard: [] };
  const found = async (language: string, draft: string) => {
    const markers = (await DRAFT_LANGUAGES[language]?.()) ?? ENGLISH;
    return checkDraft(draft, customerSays('…'), NOTHING, DEFAULT_TEAM, markers).map((one) => one.check);
  };

  it.each([
    ['en', 'I will take the time that it needs.', 'I will take it to the workshop.'],
    ['en', 'You should not have to ask twice.', 'You will receive it.'],
    ['es', 'Lo miré dos veces.', 'Lo miraré dos veces.'],
    ['es', 'Estoy revisando todo lo que falló.', 'Estoy revisando la factura.'],
    ['fa', 'فقط درباره همین موضوع می‌نویسم.', 'جواب را برایتان می‌فرستم.'],
    ['th', 'จะไล่ดูให้ทีละข้อค่ะ', 'จะไล่ดูใบแจ้งหนี้ให้ค่ะ'],
    ['lo', 'ຂໍໂທດແທ້ໆ.', 'ພະນັກງານຈະຂຽນໃຫ້ທ່ານ.'],
    ['lo', 'ຂໍຕອບໃຫ້ສັ້ນໆ.', 'ພວກເຮົາຈະສົ່ງຄຳຕອບໃຫ້.'],
    ['bn', 'পুরো হিসাবটাই দেখছি।', 'হিসাবটা পাঠিয়ে দেব।'],
    ['ta', 'சுருக்கமாக எழுதுகிறேன்.', 'பில்லை அனுப்பி வைக்கிறேன்.'],
  ])('is of a deed, not of a manner, %s: %s', async (language, manner, deed) => {
    expect(await found(language, manner)).toEqual([]);
    expect(await found(language, deed)).toEqual(['undated']);
  });

  it.each([
    ['th', 'หากมีข้อไหนไม่ตรง จะแก้ให้ค่ะ', 'หากช่างว่าง จะแก้ให้ค่ะ แล้วจะแจ้งผลค่ะ'],
    ['lo', 'ຖ້າທ່ານຢາກໄດ້ ຈະສົ່ງໃຫ້.', 'ເມື່ອຊ່າງຫວ່າງ ພວກເຮົາຈະສົ່ງໃຫ້.'],
    ['bn', 'কোনো কিছু বাদ পড়লে আমি পাঠাব।', 'কাজ শেষ করে আমি পাঠাব।'],
    ['ta', 'வேறு எதுவும் விடுபட்டிருந்தால், அதையும் சரிசெய்கிறேன்.', 'வேலை முடிந்ததும் அதையும் சரிசெய்கிறேன்.'],
  ])('waits for nothing of the customer’s, %s: %s', async (language, waits, promise) => {
    expect(await found(language, waits)).toEqual([]);
    expect(await found(language, promise)).toEqual(['undated']);
  });

  it.each([
    ['th', 'ระบบจะถามรหัสใหม่ค่ะ', 'ฝ่ายบัญชีจะพิจารณาค่ะ'],
    ['lo', 'ລະບົບຈະຖາມລະຫັດໃໝ່.', 'ຝ່າຍບັນຊີຈະພິຈາລະນາ.'],
    ['bn', 'সিস্টেম নতুন পাসওয়ার্ড চাইবে।', 'হিসাব বিভাগ চিঠি লিখবে।'],
    ['ta', 'செயலி புதிய கடவுச்சொல்லைக் கேட்கும்.', 'கணக்குப் பிரிவு பதில் எழுதும்.'],
    ['fa', 'سامانه رمز تازه می‌خواهد.', 'واحد مالی پاسخ می‌دهد.'],
  ])('is made by people, not by a machine, %s: %s', async (language, machine, people) => {
    expect(await found(language, machine)).toEqual([]);
    expect(await found(language, people)).toEqual(['undated']);
  });

  it.each([
    [
      'en',
      'It is back with you on Friday; we will confirm it.',
      'It is back on Friday. Well. We will confirm it.',
    ],
    ['ta', 'வெள்ளிக்கிழமை வரும்; உறுதி செய்கிறேன்.', 'வெள்ளிக்கிழமை வரும். உறுதி செய்கிறேன்.'],
  ])('is dated by what a semicolon ties to it, %s: %s', async (language, tied, apart) => {
    expect(await found(language, tied)).toEqual([]);
    expect(await found(language, apart)).toEqual(['undated']);
  });

  it.each([
    ['th', 'ถ้าทราบผลแล้วจะแจ้งค่ะ'],
    ['lo', 'ຖ້າຮູ້ຜົນແລ້ວ ພວກເຮົາຈະແຈ້ງ.'],
    ['bn', '১২০ টাকা ফেরত পাঠাব।'],
    ['en', 'I will send you the 25,000 kip.'],
    ['bn', 'আপনাকে ১,২৫,০০০ টাকা ফেরত পাঠাব।'],
  ])('is dated neither by our own progress nor by a sum, %s: %s', async (language, draft) => {
    expect(await found(language, draft)).toEqual(['undated']);
  });

  it('is dated by an hour of the same Thai sentence, though its abbreviation ends in a full stop', async () => {
    expect(await found('th', 'วันนี้เวลา 15.00 น. จะส่งให้ค่ะ')).toEqual([]);
    expect(await found('th', 'วันนี้เปิดถึง 15.00 น.\nขอบคุณค่ะ\nจะส่งให้ค่ะ')).toEqual(['undated']);
  });

  it.each([
    ['th', 'ปิดบัญชีวันที่ 5 ค่ะ\nในวันนั้นจะส่งข้อความยืนยันให้ค่ะ'],
    ['lo', 'ປິດບັນຊີວັນທີ 5.\nໃນມື້ນັ້ນພວກເຮົາຈະສົ່ງໃບຢືນຢັນໃຫ້.'],
    ['bn', '৫ তারিখে হিসাব বন্ধ। ওই দিনই আমি রসিদ পাঠাব।'],
    ['ta', '5ஆம் தேதி கணக்கு முடியும். அன்றே ரசீதை அனுப்புகிறேன்.'],
    ['fa', 'حساب پنجم بسته می‌شود. همان روز رسید را می‌فرستم.'],
  ])('is dated by a day named before, %s: %s', async (language, draft) => {
    expect(await found(language, draft)).toEqual([]);
  });
});

describe('a phrase that grates', () => {
  it.each([
    ['th', 'คุณติดต่อแค่คนเดียวก็พอ', 'มีคุณคนเดียวที่ไม่พอใจ'],
    ['lo', 'ທ່ານຕິດຕໍ່ພຽງຄົນດຽວກໍພໍ.', 'ມີທ່ານຄົນດຽວທີ່ບໍ່ພໍໃຈ.'],
    ['bn', 'আপনার আর কিছু করার নেই।', 'এখানে আর কিছু করার নেই।'],
  ])('is not one that only looks like it, %s: %s', async (language, looks, grates) => {
    const markers = (await DRAFT_LANGUAGES[language]?.()) ?? ENGLISH;
    const guidance: Advised = { stance: 'unsure', situation: 'question', evidence: [], heard: [] };
    const found = (draft: string) =>
      checkDraft(draft, customerSays('…'), guidance, DEFAULT_TEAM, markers).map((one) => one.check);
    expect(found(looks)).not.toContain('taboo');
    expect(found(grates)).toContain('taboo');
  });
});

describe('fairness', () => {
  it('finds the same whoever the customer is', () => {
    const text = 'Can you change it? Is it free?';
    const of = (customer: CustomerRecord['customer']) =>
      check('It is changed.', customerSays(text, { customer }));
    const one = of({ name: 'John Smith', language: 'en' });
    for (const customer of [{ name: 'فاطمه کریمی', language: 'fa' }, { name: 'สมชาย' }, {}])
      expect(of(customer)).toEqual(one);
  });
});

describe('any draft', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '$& {replacement}',
      'We cannot. We cannot. ',
      'I will call you. Calm down! ',
      '\u202e\u0000',
      '?'.repeat(50),
    ),
  );
  it('is checked without a throw, and what is quoted stands in it', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (draft, said, refused) => {
        const from = record({ messages: [{ id: '1', role: 'customer', text: said }] });
        for (const { check: name, words, mark, markAt, suggestion } of check(
          draft,
          from,
          refused ? { callsRefused: true } : {},
        )) {
          expect((name === 'unanswered' ? said : draft).includes(words)).toBe(true);
          expect(suggestion).toMatch(/\S/);
          expect(words.slice(markAt, (markAt ?? 0) + (mark ?? '').length)).toBe(mark ?? '');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is checked in the time of a pause in typing', () => {
    const long = 'We cannot do this, and I will call you as soon as I can about the other thing. '.repeat(
      300,
    );
    const from = customerSays('Is it done? When? Why not? Who did it?');
    check(long, from);
    const start = performance.now();
    check(long, from);
    expect(performance.now() - start).toBeLessThan(250);
  });
});
