import type { MemoryInterfaceWords } from '../interface-words.ts';

/** Wording of what is remembered of customers and what came of it. */
export const MEMORY_INTERFACE: MemoryInterfaceWords = {
  'memory.lead':
    'پس از هر تماس، همکار با یک کلیک می‌گوید مشتری چطور پذیرفت. این مرورگر آن را بی‌نام و بی‌متن به یاد می‌سپارد و دفعه‌ی بعد کمی به حساب می‌آورد.',
  'memory.days': 'چند روز به یاد بماند',
  'memory.days-hint': 'با ۰ چیزی به یاد نمی‌ماند. آنچه کهنه‌تر است با باز شدن پنل یا این صفحه پاک می‌شود.',
  'memory.kept': {
    one: '{count} تماس در این مرورگر به یاد مانده است.',
    other: '{count} تماس در این مرورگر به یاد مانده است.',
  },
  'memory.none': 'چیزی در این مرورگر به یاد نمانده است.',
  'memory.what':
    'از هر تماس: روز، توصیه، قوت هر نوع نشانه و کلیک همکار، زیر شماره‌ای درهم‌ریخته برای مشتری و تیکت. هرگز در خروجی نمی‌آید.',
  'memory.forget': 'فراموش کردن همه',
  'memory.forget-sure': 'آنچه از همه‌ی مشتری‌ها در این مرورگر به یاد مانده پاک شود؟ بازگشتی ندارد.',
  'memory.forget-yes': 'همه را پاک کن',
  'memory.forget-no': 'نگه دار',
  'memory.forgotten': 'همه پاک شد.',
  'memory.failed': 'مرورگر نتوانست انجام دهد: {problem}',

  'report.title': 'توصیه چند بار درست درآمد',
  'report.lead':
    'تماس‌هایی را می‌شمارد که همکار گفته چطور گذشت یا تصمیم دیگری گرفته است. هر که گرم شد نزدیکی می‌خواست؛ هر که عقب کشید فاصله؛ «طبق انتظار» یعنی رفتار درست بود.',
  'report.days': 'در این مدت اخیر',
  'report.period': { one: '{count} روز', other: '{count} روز' },
  'report.none': 'هنوز هیچ تماسی در این مدت نتیجه‌ای ندارد.',
  'report.results': 'نتیجه‌ها',
  'report.fitted': 'درست درآمد',
  'report.share': '{fitted} از {count}، {share}',
  'report.undecided': 'باز مانده',
  'report.by-stance': 'بر پایه‌ی توصیه',
  'report.by-band': 'بر پایه‌ی قوت',
  'report.by-family': 'بر پایه‌ی نوع نشانه',

  'refit.title': 'وزن‌دهی با نتیجه‌های خودتان',
  'refit.lead':
    'با این نتیجه‌ها حساب می‌کند که هر نوع نشانه چقدر به حساب بیاید و نزدیک به وزن‌های امروز می‌ماند. تا اعمال و ذخیره نکنید چیزی عوض نمی‌شود.',
  'refit.start': 'حساب کن',
  'refit.too-few': 'دست‌کم {needed} نتیجه لازم است؛ تا حالا {count} هست.',
  'refit.nothing': 'این نتیجه‌ها تغییری لازم ندارند.',
  'refit.family': 'نوع نشانه',
  'refit.now': 'حالا',
  'refit.then': 'پس از آن',
  'refit.fits': 'از {count} نتیجه، توصیه با {after} جور می‌شود؛ حالا با {before} جور است.',
  'refit.samples': 'آنچه برای مشتری‌های نمونه عوض می‌شود',
  'refit.sample': 'مشتری نمونه',
  'refit.apply': 'اعمال',
  'refit.applied': 'در فرم گذاشته شد. پس از ذخیره برقرار می‌شود.',
  'refit.undo': 'برگرداندن',
  'refit.own': 'گروه شما نشانه‌ها را با نتیجه‌های خودش وزن می‌کند.',
  'refit.built-in': 'استفاده از وزن‌های پیش‌ساخته',
};
