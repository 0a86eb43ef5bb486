import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../guidance/pieces.ts';
import { PLACEHOLDERS } from '../../guidance/placeholders.ts';
import { protectedWord } from '../../guidance/protected-word.ts';
import { DEFAULT_TEAM, type TeamPack } from '../../guidance/team.ts';
import { checkTeam, unknownPlaceholder } from '../../guidance/team-check.ts';
import { parseTeam } from '../../guidance/team-schema.ts';
import { SCRIPT } from '../../playbook/en/script.ts';

const SCRIPT_PIECES = piecesOf(SCRIPT);

const problemsOf = (pack: unknown) => {
  const parsed = parseTeam(pack);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
};
const withInfo = (more: object) => ({
  ...DEFAULT_TEAM,
  infoPack: [{ id: 'a', topic: 'Hours', text: 'Nine to five', situations: [], ...more }],
});

describe('the schema of a team pack', () => {
  it('takes the defaults, drops unknown keys and keeps everything else', () => {
    const pack: TeamPack = {
      ...DEFAULT_TEAM,
      startingPoint: { general: -0.2, byQueue: [{ queue: 'Returns', lean: 1 }] },
      scripts: { 'core.question': 'Well:' },
      questions: { 'why-pay': 'See the figures.' },
      infoPack: [
        { id: 'a', topic: 'Hours', text: 'Nine', link: 'https://a.example/x', situations: ['question'] },
      ],
    };
    expect(parseTeam({ ...pack, colour: 'red' })).toEqual({ ok: true, team: pack });
  });

  it.each([
    ['a string', 'pack', ' shape'],
    ['nothing', null, ' shape'],
    ['another version', { ...DEFAULT_TEAM, schemaVersion: 2 }, 'schemaVersion version'],
    ['an unknown style', { ...DEFAULT_TEAM, style: 'posh' }, 'style style'],
    [
      'a starting point off the scale',
      { ...DEFAULT_TEAM, startingPoint: { general: 3, byQueue: [] } },
      'startingPoint.general lean',
    ],
    [
      'thresholds the wrong way round',
      { ...DEFAULT_TEAM, thresholds: { engage: 0.4, distance: 0.4 } },
      'thresholds.engage threshold-order',
    ],
    [
      'a certain threshold',
      { ...DEFAULT_TEAM, thresholds: { engage: 1, distance: 0.2 } },
      'thresholds.engage share',
    ],
    [
      'an empty text',
      { ...DEFAULT_TEAM, scripts: { 'core.question': ' ' } },
      'scripts.core.question text-empty',
    ],
    ['an endless text', withInfo({ text: 'x'.repeat(2001) }), 'infoPack.0.text text-long'],
    ['an http link', withInfo({ link: 'http://a.example' }), 'infoPack.0.link link'],
    ['a script as link', withInfo({ link: 'javascript:alert(1)' }), 'infoPack.0.link link'],
    ['an unknown situation', withInfo({ situations: ['party'] }), 'infoPack.0.situations.0 situation'],
    ['an unknown question', { ...DEFAULT_TEAM, questions: { 'why-pay': 4 } }, 'questions.why-pay shape'],
  ])('refuses %s and names the field', (_, pack, problem) => {
    expect(problemsOf(pack)).toContain(problem);
  });

  it('refuses the same queue twice, whatever its case', () => {
    const byQueue = [
      { queue: 'Returns', lean: 0 },
      { queue: ' returns ', lean: 1 },
    ];
    expect(problemsOf({ ...DEFAULT_TEAM, startingPoint: { general: 0, byQueue } })).toEqual([
      'startingPoint.byQueue.1 queue-twice',
    ]);
  });
});

describe('a starting point is never for people', () => {
  it.each([
    ['German customers', 'german'],
    ['SPANISH-speaking', 'spanish'],
    ['Women', 'women'],
    ['the elderly', 'elderly'],
    ['Seniors 65+', 'seniors'],
    ['Muslims', 'muslims'],
    ['Wheelchair users', 'wheelchair'],
    ['Language: th', 'language'],
    ['Postcode 10115', 'postcode'],
  ])('refuses “%s”', (queue, word) => {
    expect(protectedWord(queue)).toBe(word);
  });

  it.each(
    `Iran, Mexico, México, Brazil, Thailand, Turkey, Africa, Bangladesh, LATAM, MENA, United States, Saudi Arabia calls,
    Deutsche Kunden, Türken, Ausländer, Juden, Frauen, Senioren, mujeres, Españoles, Blacks, Gypsies, Danes, Poles, Kurds,
    Uyghurs, LGBT, mothers, widows, expats, over 65, Under-25s, 65+, Aged 30, 18 years, mayores de 65, Polish customers,
    Polish, Mandarin line, Cantonese, Women’s shoes, étrangers, Brasileiros, Alemania, Deutschland, Allemagne, extranjeros, inmigrantes, gitanos,
    ایرانی, ایران, ایرانی‌ها, زنان, افغان‌ها, آلمان, নারী, বাংলাদেশি, বিদেশি গ্রাহক, বয়স্ক, ভারত, பெண்கள், இந்தியா, முதியோர்,
    ชาวต่างชาติ, ลูกค้าผู้หญิง, ลูกค้าประเทศไทย, เยอรมัน, ผู้สูงอายุ, ແມ່ຍິງ, ລູກຄ້າຄົນຕ່າງປະເທດ, ເຢຍລະມັນ`
      .split(',')
      .map((name) => name.trim()),
  )('refuses “%s” in any language of the product', (queue) => {
    expect(protectedWord(queue)).toBeDefined();
  });

  it.each(
    `Returns, Key accounts, Chat, Management, Invoices EU, Oldham shop, White label, Support, Billing, Sales EU, Gold, Sales,
    Polish & shine, Shoe polish, Black Friday, Jersey fabrics, Window blinds, Mandarin juice, Fraud, Parking fines, Chinos & shirts, Dach & Fassade, Cobro judicial, Clientes en mora, Línea blanca, Christmas orders,
    مادربرد, มัลติมีเดียสตรีมมิ่ง, แขก VIP, คริสต์มาส, ປະເພດສິນຄ້າ, Tent poles, Island tours, Native apps, Danish pastry,
    Contact us, 24/7 line, Tier 2, Level 3, General, VIP, Onboarding, Refunds, Spare parts, Web shop, Orders over €65, Under 25 kg,
    Q4 2025, Repairs, Technik, Rechnungen, Vertrieb, Kundendienst, Buchhaltung, Remboursements, Facturation, Faturamento, Reembolsos,
    Devoluciones, Facturación, Soporte técnico, Ventas, Reservas, Pedidos, Envíos, Reclamaciones, Cuentas clave, Atención al cliente,
    امور مالی, پشتیبانی فنی, فروش, مرجوعی, صورتحساب, سفارش‌ها, حسابداری, রিফান্ড, বিলিং, সহায়তা, বিক্রয়, মালিকানা, অর্ডার, অভিযোগ,
    ஆதரவு, பில்லிங், விற்பனை, திரும்பப் பெறுதல், கணக்குகள், ฝ่ายบริการลูกค้า, การคืนสินค้า, ใบแจ้งหนี้, ฝ่ายขาย, ฝ่ายเทคนิค, บัญชี, จัดส่ง,
    โรงแรม, การจอง, สมาชิก, ฝ่ายการเงิน, ฝ່າຍຂາຍ, ບໍລິການລູກຄ້າ, ໃບແຈ້ງໜີ້, ສົ່ງຄືນ, ການຈອງ, ບັນຊີ`
      .split(',')
      .map((name) => name.trim()),
  )('takes “%s”', (queue) => {
    expect(protectedWord(queue)).toBeUndefined();
  });
});

describe('what keeps a pack from being saved', () => {
  it('is a placeholder that nothing can fill, wherever it stands', () => {
    const pack: TeamPack = {
      ...DEFAULT_TEAM,
      startingPoint: { general: 0, byQueue: [{ queue: 'Turkish desk', lean: 0 }] },
      scripts: { 'core.question': 'Hello {{customer.birthday}}' },
      questions: { 'why-pay': '{{customer.plan | default: "your plan"}}' },
      infoPack: [{ id: 'a', topic: 'Hours', text: '{{ hours }}', situations: [] }],
    };
    expect(
      checkTeam(pack, PLACEHOLDERS, protectedWord).map(({ path, code, detail }) => [path, code, detail]),
    ).toEqual([
      ['startingPoint.byQueue.0.queue', 'protected', 'turkish'],
      ['scripts.core.question', 'placeholder', 'customer.birthday'],
      ['infoPack.0.text', 'placeholder', 'hours'],
    ]);
  });

  it('is nothing in the built-in texts', () => {
    expect(SCRIPT_PIECES.filter(({ text }) => unknownPlaceholder(text, PLACEHOLDERS))).toEqual([]);
    expect(checkTeam(DEFAULT_TEAM, PLACEHOLDERS, protectedWord)).toEqual([]);
  });
});
