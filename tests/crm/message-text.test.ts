import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../crm/message-text.ts';
import { within } from '../support/within.ts';

const quote = '> Shall I call you?\n> Nadia';

describe('quoted history', () => {
  it.each([
    ['English', 'On Tue Nov 17 09:30:00 2026, nadia wrote:'],
    [
      'English, broken over two lines',
      'On Tue, Nov 10, 2026 at 5:20 PM Sam Okafor via RT <\nsupport@example.org> wrote:',
    ],
    ['phone', 'On 18 Nov 2026, at 08:05, Nadia Brooks <n@example.org> wrote:'],
    ['Spanish', 'El lun, 16 nov 2026 a las 11:05, Sam (<s@example.org>) escribió:'],
    ['German', 'Am 16.11.2026 um 11:05 schrieb Sam Okafor:'],
    ['French', 'Le lun. 16 nov. 2026 à 11:05, Sam <s@example.org> a écrit :'],
    ['Persian', 'در تاریخ ۱۶ نوامبر ۲۰۲۶ ساعت ۱۱:۰۵، سم نوشت:'],
    ['a language no list knows', 'Dne 16. 11. 2026 v 11:05 Sam Okafor napsal(a):'],
  ])('cuts the quote and its introduction: %s', (_, introduction) => {
    expect(ownWords(`No calls, please.\n\n${introduction}\n\n${quote}`)).toBe('No calls, please.');
  });

  it('keeps answers between quotes', () => {
    expect(ownWords('> Which van?\nThe blue one.\n> When?\nOn Friday.')).toBe('The blue one.\nOn Friday.');
  });

  it('keeps what a customer says before quoting a point', () => {
    expect(ownWords('I do not agree with this point:\n> We call every customer.')).toBe(
      'I do not agree with this point:',
    );
  });

  it('cuts an introduction whose quote the page hides', () => {
    expect(ownWords('Fine.\n\nOn Tue Nov 17 09:30:00 2026, nadia wrote:')).toBe('Fine.');
  });

  it.each([
    ['---------- Forwarded message ---------', 'From: Billing <b@example.org>\nDate: Mon, 16 Nov 2026'],
    ['-----Original Message-----', 'From: Nadia\nSent: Monday'],
    ['-------- Weitergeleitete Nachricht --------', 'Betreff: Vertrag\nVon: B <b@example.org>'],
    [
      '________________________________',
      'From: N <n@example.org>\nSent: Monday, 16 November 2026 09:00\nTo: me\nSubject: Re',
    ],
    ['', 'De: N <n@example.org>\nEnviado: lunes, 16 de noviembre de 2026\nPara: mí'],
    ['', 'From: Nadia Brooks\nSent: Monday, 16 November 2026 09:00\nTo: Jo Vale\nSubject: RE: Vans'],
    ['Begin forwarded message:', 'From: N <n@example.org>'],
  ])('cuts a mail pasted below: %s', (mark, header) => {
    expect(ownWords(`Is this from you?\n\n${mark}\n${header}\n\nWe love to chat!`)).toBe('Is this from you?');
  });

  it('keeps a heading between dashes and a filled-in form', () => {
    const list = '--- Order ---\n4 sensors\n1 gateway';
    expect(ownWords(list)).toBe(list);
    const details = 'Here you are:\n\nE-mail: jo@vale.example\nPhone: 555 0100\nArrival: 19.11.2026';
    expect(ownWords(details)).toBe(details);
    const form = 'Name: Jo Vale\nE-mail: jo@vale.example\nPhone: 555 0100 200\nMessage: call me any time';
    expect(ownWords(form)).toBe(form);
  });
});

describe('signature and disclaimer', () => {
  it('cuts below the delimiter', () => {
    expect(ownWords('Late again.\n\n-- \nPriya Raman\nOperations\n+44 161 555 0142')).toBe('Late again.');
  });

  it('keeps a long text below a line somebody drew', () => {
    const text = `Part one.\n--\n${Array.from({ length: 12 }, (_, n) => `Step ${n}.`).join('\n')}`;
    expect(ownWords(text)).toBe(text);
  });

  it.each(['Sent from my iPhone', 'Gesendet von meinem Handy', 'Enviado desde mi teléfono'])(
    'cuts %s',
    (line) => {
      expect(ownWords(`When?\n\n${line}`)).toBe('When?');
    },
  );

  it('cuts company, address and phone below the name, keeps the name', () => {
    expect(ownWords('Confirm by e-mail.\n\nRegards\nOwen Pratt\nPratt Plumbing\n0117 555 0166')).toBe(
      'Confirm by e-mail.\n\nRegards\nOwen Pratt',
    );
  });

  it('keeps a phone number that is part of the request', () => {
    const text = 'Hello,\n\nplease call me tomorrow on 0117 555 0166, after ten.';
    expect(ownWords(text)).toBe(text);
  });

  it('cuts a disclaimer, keeps a confidential matter', () => {
    const disclaimer =
      'This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, delete it.';
    expect(ownWords(`It came.\n\n${disclaimer}`)).toBe('It came.');
    const matter = 'Hello,\n\nThis is confidential, please tell nobody in my office.';
    expect(ownWords(matter)).toBe(matter);
  });
});

describe('any text', () => {
  // Line breaks, quotes, rules and colons in unfortunate order.
  const nasty = fc
    .array(
      fc.oneof(
        fc.constantFrom('>', '-- ', ':', '---', '\n', 'wrote:', '2026 09:00', 'a@b.example', '\u200b'),
        fc.string(),
      ),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('\n'));

  it('gives nothing that was not there, and the same again when asked again', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const own = ownWords(text);
        const source = new Set(
          text.split(/\r\n?|\n/).map((line) => line.replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '').trim()),
        );
        for (const line of own.split('\n')) expect(source.has(line.trim()) || line.trim() === '').toBe(true);
        expect(own).toBe(own.trim());
      }),
    );
  });

  it('never gives a quoted line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(
          ownWords(text)
            .split('\n')
            .some((line) => line.startsWith('>')),
        ).toBe(false);
      }),
    );
  });

  it('leaves plain sentences alone', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z ]{3,40}[a-z]\.$/);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const text = sentences.join('\n\n');
        expect(ownWords(text)).toBe(text);
      }),
    );
  });

  it('takes a long hostile text in its stride', () => {
    const hostile = [
      `${'-'.repeat(50_000)}x`,
      `${'a '.repeat(50_000)}:`,
      '>'.repeat(50_000),
      `${' '.repeat(50_000)}wrote:`,
    ];
    within(2000, () => {
      for (const line of hostile) ownWords(`${line}\n${line}\n> ${line}`);
    });
  });
});

describe('mails in the languages that the product knows', () => {
  const quoted = [
    ['English', 'Thanks.', 'On Mon, 16 Nov 2026 at 10:40, Nadia Brooks <nadia@support.example> wrote:'],
    [
      'Spanish',
      'Gracias.',
      'El lun, 16 nov 2026 a las 10:40, Nadia Brooks (nadia@support.example) escribió:',
    ],
    ['Thai', 'ขอบคุณครับ', 'เมื่อ จ. 16 พ.ย. 2026 เวลา 10:40 Nadia Brooks <nadia@support.example> เขียนว่า:'],
    ['Bengali', 'ধন্যবাদ।', 'সোম, ১৬ নভেম্বর ২০২৬ তারিখে ১০:৪০ এ Nadia Brooks <nadia@support.example> লিখেছেন:'],
    [
      'Persian',
      'ممنونم.',
      'در تاریخ دوشنبه ۱۶ نوامبر ۲۰۲۶ ساعت ۱۰:۴۰ Nadia Brooks <nadia@support.example> نوشت:',
    ],
    ['Tamil', 'நன்றி.', 'திங்., 16 நவ., 2026 அன்று 10:40 Nadia Brooks <nadia@support.example> எழுதியது:'],
    ['Lao', 'ຂອບໃຈ.', 'ວັນທີ 16 ພ.ຈ. 2026 ເວລາ 10:40 Nadia Brooks <nadia@support.example> ຂຽນວ່າ:'],
  ] as const;

  it.each(quoted)('lose the quoted history, marked or not: %s', (_, own, introduction) => {
    expect(ownWords(`${own}\n\n${introduction}\n> We look at it.\n> Nadia`)).toBe(own);
    expect(ownWords(`${own}\n\n${introduction}\nWe look at it.\n\nNadia`)).toBe(own);
  });

  it.each([
    ['Sent from my Galaxy'],
    ['Enviado desde mi iPhone'],
    ['ส่งจาก iPhone ของฉัน'],
    ['আমার iPhone থেকে পাঠানো'],
    ['ارسال شده از iPhone من'],
    ['எனது iPhone இலிருந்து அனுப்பப்பட்டது'],
    ['ສົ່ງຈາກ iPhone ຂອງຂ້ອຍ'],
  ])('lose the line of the telephone: %s', (line) => {
    expect(ownWords(`OK 123\n\n${line}`)).toBe('OK 123');
  });

  it.each([
    ['จาก: Nadia Brooks\nส่ง: 16 พ.ย. 2026 10:40\nถึง: Derek Voss\nเรื่อง: Re: 12'],
    ['প্রেরক: Nadia Brooks\nপাঠানো: ১৬ নভেম্বর ২০২৬ ১০:৪০\nপ্রাপক: Derek Voss\nবিষয়: Re: 12'],
    ['அனுப்புநர்: Nadia Brooks\nதேதி: 16.11.2026 10:40\nபெறுநர்: Derek Voss\nபொருள்: Re: 12'],
  ])('lose a mail pasted below under its own head: %s', (head) => {
    expect(ownWords(`OK 123\n\n${head}\n\nWe look at it.`)).toBe('OK 123');
  });

  it('lose what is left of a folded quote', () => {
    expect(ownWords('BG-40188.\n\nOn Mon Nov 02 09:45:00 2026, sam wrote:\nShow quoted text')).toBe(
      'BG-40188.',
    );
  });

  it('keep an introduction in the middle of what somebody answers', () => {
    const text = 'Derek Voss (derek@voss.example) told me on 16 Nov 2026 at 10:40:\n\nNo calls.';
    expect(ownWords(text)).toBe(text);
  });
});
