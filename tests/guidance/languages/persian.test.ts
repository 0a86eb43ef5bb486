import { expect, it } from 'vitest';
import { advise } from '../../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { normalise } from '../../../guidance/words/normal.ts';
import { EN } from '../../../playbook/en/markers/index.ts';
import { FA } from '../../../playbook/fa/markers/index.ts';
import { phrases } from '../phrases.ts';
import { NOW, recordOf, signalsOf } from '../records.ts';

function signalsIn(text: string): string[] {
  const record = recordOf([`customer: ${text}`]);
  return signalsOf(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, FA]));
}

/** A lone wording, and the signal it must give. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ['لطفاً با من تماس بگیرید', 'asks-for-call'],
  ['میشه یه زنگ بهم بزنید؟', 'asks-for-call'],
  ['تلفنی صحبت کنیم راحت‌ترم', 'asks-for-call'],
  ['می‌خوام با یه آدم واقعی حرف بزنم', 'asks-for-person'],
  ['منو به کارشناس وصل کنید', 'asks-for-person'],
  ['دوست دارم حضوری ببینمتون', 'asks-for-meeting'],
  ['یه نفر رو بفرستید خونه ببینه', 'asks-for-meeting'],
  ['لطفا کامل توضیح بدید', 'asks-for-explanation'],
  ['می‌خواهم بدانم چه شد', 'asks-for-explanation'],
  ['قدم به قدم راهنمایی‌ام کنید', 'asks-for-guidance'],
  ['یادم بدید چطور کار می‌کنه', 'asks-for-guidance'],
  ['شما کدوم رو پیشنهاد می‌کنید؟', 'asks-for-advice'],
  ['اگر جای من بودید چه می‌کردید؟', 'asks-for-advice'],
  ['منو در جریان بذارید', 'asks-for-updates'],
  ['هر روز خبر بدید', 'asks-for-updates'],
  ['منتظر جواب شما هستم', 'asks-for-reply'],
  ['هیچ‌کس جواب نمی‌دهد', 'complains-of-silence'],
  ['قرار بود زنگ بزنید و خبری نشد', 'complains-of-silence'],
  ['این جواب‌های آماده به درد نمی‌خوره', 'objects-to-canned-answers'],
  ['با من تماس نگیرید', 'refuses-calls'],
  ['لازم نیست زنگ بزنید', 'refuses-calls'],
  ['نمی‌خوام تلفنی حرف بزنم', 'refuses-calls'],
  ['راحتم بذارید', 'refuses-contact'],
  ['مزاحم نشوید', 'refuses-contact'],
  ['اگر کاری داشتم خودم خبر می‌دهم', 'refuses-contact'],
  ['دیگه پیامک نفرستید', 'refuses-mail'],
  ['نظرسنجی نفرستید', 'refuses-programme'],
  ['سوال نپرسید', 'refuses-questions'],
  ['فقط کتبی جواب بدهید', 'wants-writing'],
  ['ایمیل کافیه', 'wants-writing'],
  ['در یک خط بنویسید', 'wants-short'],
  ['فقط بله یا نه', 'wants-short'],
  ['بدون مقدمه', 'wants-short'],
  ['فقط درستش کنید', 'wants-just-done'],
  ['بقیه‌اش رو خودم انجام می‌دم', 'wants-self-service'],
  ['لطفا محرمانه بماند', 'wants-privacy'],
  ['مدام زنگ می‌زنید', 'complains-of-contact'],
  ['چرا باید حضوری بیایم؟', 'complains-of-process'],
  ['عجله دارم', 'in-a-hurry'],
  ['سر جلسه‌ام', 'busy-now'],
  ['دیگه حوصله ندارم', 'worn-out'],
  ['خیلی ترسیده‌ام', 'afraid-or-lost'],
  ['شماره ملی‌ام رو نمیدم، اطلاعاتم را نمی‌دهم', 'refuses-data'],
];

it.each(WORDINGS)('%s: %s', (text, signal) => {
  expect(signalsIn(text)).toContain(signal);
});

/** They look like a wish and are none. */
const LOOK_ALIKES = phrases('fa', 'unsure');

it.each(LOOK_ALIKES)('no signal: %s', (text) => {
  expect(signalsIn(text)).toEqual([]);
});

/** Wishes and complaints as customers word them, kind by kind. */
const SAID = (['engage', 'distance'] as const).flatMap((stance) =>
  phrases('fa', stance).map((text) => [text, stance] as const),
);

it.each(SAID)('%s: %s', (text, stance) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, FA]).stance).toBe(stance);
});

it('reads a word with and without its vowel marks, hamza and stretched lines alike', () => {
  expect(normalise('لطفاً همهٔ مؤسســه').text).toBe(normalise('لطفا همه موسسه').text);
});
