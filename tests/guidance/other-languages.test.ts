import { describe, expect, it } from 'vitest';
import { languageOf } from '../../guidance/spoken-language.ts';
import { languagesOf } from '../../guidance/words/language.ts';
import { markersFor } from '../../platform/markers.ts';
import { talkIn } from '../../platform/talk.ts';
import { recordOf } from './records.ts';

async function languagesIn(text: string) {
  const known = await markersFor(recordOf([`customer: ${text}`]));
  const { read, unread, other } = languagesOf(text, known);
  return { read: read.map(({ language }) => language), unread, other, to: languageOf(text, known) };
}

describe('a language that is not read', () => {
  it.each([
    ['de', 'Bitte rufen Sie mich morgen an.'],
    [
      'de',
      'Ich habe am Montag bestellt und will wissen, was in der Sendung ist und warum man an mich nicht denkt.',
    ],
    ['de', 'Danke!'],
    ['fr', "Bonjour, je ne comprends pas ma facture, pouvez-vous m'appeler ?"],
    ['it', 'Buongiorno, non ho ancora ricevuto il mio ordine, potete chiamarmi?'],
    ['pt', 'Olá, ainda não recebi a minha encomenda, podem ligar por favor?'],
    ['nl', 'Kunt u mij bellen over de factuur? Ik begrijp het niet.'],
    ['id', 'Halo, pesanan saya belum sampai, tolong jangan telepon saya'],
    ['hi', 'Mujhe call mat karo, sirf message kariye'],
    ['ar', 'مرحبا، لم يصل الطلب حتى الآن، أرجو الاتصال بي على هذا الرقم'],
    ['ur', 'مجھے کال مت کریں، صرف میسج کریں'],
    ['ja', 'こんにちは、注文が届いていません。'],
    ['he', 'שלום, החבילה לא הגיעה'],
  ])('is told as %s: %s', async (language, text) => {
    const found = await languagesIn(text);
    expect(found).toMatchObject({ read: [], unread: true, other: language });
  });

  it('is none of those that drafts are checked in, be it ever so like one', async () => {
    const german = 'Ich war am Montag in der Filiale, man hat mir so was nicht gesagt.';
    expect((await languagesIn(german)).to).toBe('de');
  });

  it('is not named where letters alone do not tell it', async () => {
    expect(await languagesIn('Мне ничего не пришло')).toMatchObject({ unread: true, other: undefined });
  });
});

describe('a language that is read', () => {
  it.each([
    ['en', 'Order 5512 no show. Call.'],
    ['en', 'refund pending, order 5512, die cast van'],
    ['en', 'Could you please call me about the invoice? Bitte rufen Sie mich an, ich warte seit Montag.'],
    ['es', 'Por favor, no me llamen más; me da lo mismo si me la envían o no.'],
    ['fa', 'سلام، بسته من نرسیده، لطفا زنگ بزنید'],
    ['bn', 'আমার সিমটা রেজিস্ট্রেশন হয় নাই, কবে হবে?'],
    ['bn-Latn', 'vai ektu call den, kichui bujhtesi na'],
    ['ta-Latn', 'enaku call pannunga, bill puriyala'],
  ])('stays %s: %s', async (language, text) => {
    const found = await languagesIn(text);
    expect(found.read).toContain(language);
    expect(found.unread).toBe(false);
  });

  it.each([
    ['bn-Latn', 'bn', 'vai ektu call den, kichui bujhtesi na'],
    ['fa-Latn', 'fa', 'salam, lotfan zang bezanid'],
    ['en', 'en', 'Please call me, thanks.'],
    ['de', 'en', 'Bitte rufen Sie mich an.'],
  ])('is told as %s and answered in %s: %s', async (told, answered, text) => {
    const { to } = await languagesIn(text);
    expect(to).toBe(told);
    const talk = await talkIn(to);
    expect(talk.words.language).toBe(answered);
  });

  it('typed in Latin letters is read for what it is about by the English words in it', async () => {
    const [typed, english] = await Promise.all([talkIn('ta-Latn'), talkIn('en')]);
    expect(typed.matters).toBe(english.matters);
  });
});
