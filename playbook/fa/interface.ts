import type { InterfaceWords } from '../interface-words.ts';

/** Wording of the side panel before there is advice, and what both pages share. `{name}` marks a slot. */
export const INTERFACE: InterfaceWords = {
  'panel.options': 'تنظیمات',
  'panel.teach': 'آموزش این صفحه',

  'state.reading': 'در حال خواندن پرونده…',
  'state.no-record': 'این‌جا پرونده‌ی مشتری نیست',
  'state.no-record.body': 'تیکت، مخاطب یا شرکتی را باز کنید تا توصیه خودبه‌خود بیاید.',
  'state.no-record.known': 'این {crm} است، ولی هیچ پرونده‌ای باز نیست.',
  'state.not-enabled': 'این سایت هنوز خوانده نمی‌شود',
  'state.not-enabled.body': 'برای یک بار خواندن این زبانه، دکمه‌ی Doorstep را در نوار ابزار بزنید.',
  'state.not-enabled.always': 'یا بگذارید هر بار که پنل باز است این سایت را بخواند:',
  'state.not-enabled.button': 'همیشه در این سایت',
  'state.not-enabled.origin': 'از مرورگر فقط اجازه‌ی {origin} را می‌خواهد و نه هیچ سایت دیگری.',
  'state.not-enabled.refused':
    'مرورگر اجازه نداد. هنوز می‌توانید از دکمه‌ی نوار ابزار استفاده کنید یا دوباره امتحان کنید.',
  'state.restricted': 'این صفحه را نمی‌شود خواند',
  'state.restricted.body':
    'مرورگرها افزونه‌ها را به صفحه‌ها و فروشگاه‌های خود راه نمی‌دهند. به زبانه‌ی میز پشتیبانی بروید.',
  'state.failed': 'اشکالی پیش آمد',
  'state.failed.next': 'دوباره امتحان کنید. اگر ماند، صفحه‌ی زبانه را تازه کنید.',
  'state.failed.again': 'امتحان دوباره',

  'fail.reader': 'صفحه خوانده نشد: {problem}',
  'fail.bad-record': 'آنچه از صفحه آمد پرونده نیست: {problem}',
  'fail.no-answer': 'صفحه پاسخ نداد.',
  'fail.disconnected': 'صفحه پشت سر هم اتصال را قطع می‌کند.',
  'fail.orphaned': 'هنگام باز بودن این پنل، Doorstep به‌روز شد. پنل را ببندید و دوباره باز کنید.',
  'fail.advice': 'پرونده خوانده شد، ولی توصیه به دست نیامد: {problem}',

  'site.always': 'هر وقت پنلی باز باشد {origin} را می‌خواند.',
  'site.stop': 'این سایت را نخوان',

  'storage.unreadable':
    'تنظیمات ذخیره‌شده‌ی گروه خوانده نشد ({problem}). تنظیمات پیش‌ساخته به کار می‌رود؛ نسخه‌ی ناخوانا در همین مرورگر می‌ماند.',
  'storage.unread':
    'مرورگر نتوانست تنظیمات ذخیره‌شده‌ی گروه را بیاورد ({problem}). از دست نرفته است. تا آن وقت تنظیمات پیش‌ساخته به کار می‌رود و چیزی ذخیره نمی‌شود.',
  'storage.refused': 'مرورگر نتوانست ذخیره کند ({problem}). چیزی عوض نشد. دوباره امتحان کنید.',
};
