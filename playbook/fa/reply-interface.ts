import type { ReplyInterfaceWords } from '../interface-words.ts';

/** Wording around what helps while and after a reply is written. */
export const REPLY_INTERFACE: ReplyInterfaceWords = {
  'draft.title': 'بررسی پیش‌نویس',
  'draft.why': 'هنگام نوشتن در همین مرورگر نگاه می‌شود. چیزی نگه داشته نمی‌شود.',
  'draft.empty': 'در کادر پاسخ بنویسید: با هر مکث بررسی می‌شود.',
  'draft.fine': 'چیزی برای اصلاح نیست.',
  'draft.count': { one: '{count} مورد برای دیدن', other: '{count} مورد برای دیدن' },
  'draft.ignore': 'این‌جا نادیده بگیر',
  'draft.ignored': { one: '{count} نادیده گرفته شد', other: '{count} نادیده گرفته شد' },
  'draft.unread': 'پیش‌نویس‌های {language} هنوز بررسی نمی‌شود.',
  'draft.level.error': 'دست نگه دارید',
  'draft.level.warning': 'دوباره نگاه کنید',
  'draft.level.suggestion': 'می‌تواند بهتر باشد',

  'promises.due': 'تا {day}',
  'promises.overdue': 'از {day} گذشته است',
  'promises.undated': 'بی‌تاریخ',

  'loyalty.recovery': 'به جای آن این را بگویید',
  'loyalty.ways': 'راه‌های دیگر گفتن',
  'loyalty.figures': 'از حسابشان اضافه کنید: {gaps}',
  'loyalty.map': 'هر شش پرسش',
  'loyalty.answered': 'پاسخ داده شد',
  'loyalty.note': 'آنچه گفته شد، در یک خط',
  'loyalty.copy-map': 'رونوشت به صورت یادداشت داخلی',
  'loyalty.kept': 'فقط در همین مرورگر می‌ماند.',

  'extra.title': 'یک نکته‌ی دیگر',
  'extra.why': 'برای شما یک دقیقه است و برای مشتری هیچ. وقتی کار تمام شد.',

  'journey.title': 'همه‌ی راه',
  'journey.why': 'این‌ها هم برای این مشتری باز است. لغزش در یک نقطه، لغزش در همه است.',

  'hand-over.title': 'واگذاری',
  'hand-over.why': 'یادداشتی برای همکاری که کار را می‌گیرد.',
  'hand-over.copy': 'رونوشت یادداشت',

  'after-hard.title': 'یک دقیقه برای شما',
  'after-hard.why': 'هیچ چیز از این شمرده، نگه داشته یا به کسی گفته نمی‌شود.',
  'after-hard.off': 'دیگر پیشنهاد نکن',

  'script.language': 'زبان متن پاسخ',
};
