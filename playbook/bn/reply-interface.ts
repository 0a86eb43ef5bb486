import type { ReplyInterfaceWords } from '../interface-words.ts';

/** Wording around what helps while and after a reply is written, in Bengali. */
export const REPLY_INTERFACE: ReplyInterfaceWords = {
  'draft.title': 'খসড়া যাচাই',
  'draft.why': 'লেখার সময় এই ব্রাউজারেই দেখা হয়। কিছু রাখা হয় না।',
  'draft.empty': 'উত্তরের ঘরে লেখা শুরু করুন: প্রতিটি বিরতিতে যাচাই হবে।',
  'draft.fine': 'ঠিক করার কিছু নেই।',
  'draft.count': '{count}টি জায়গা দেখে নিন',
  'draft.ignore': 'এখানে বাদ দিন',
  'draft.ignored': '{count}টি বাদ দেওয়া হয়েছে',
  'draft.unread': '{language} ভাষার খসড়া এখনও যাচাই হয় না।',
  'draft.level.error': 'থামুন',
  'draft.level.warning': 'আবার দেখুন',
  'draft.level.suggestion': 'আরও ভালো হতে পারে',

  'promises.due': 'সময়সীমা {day}',
  'promises.overdue': '{day} থেকে বকেয়া',
  'promises.undated': 'কোনো তারিখ বলা হয়নি',

  'loyalty.recovery': 'এর বদলে এটা বলুন',
  'loyalty.ways': 'বলার অন্য উপায়',
  'loyalty.figures': 'গ্রাহকের অ্যাকাউন্ট থেকে যোগ করুন: {gaps}',
  'loyalty.map': 'ছয়টি প্রশ্নের সব',
  'loyalty.answered': 'উত্তর হয়েছে বলে চিহ্ন দিন',
  'loyalty.note': 'যা বলা হয়েছে, এক লাইনে',
  'loyalty.copy-map': 'ব্যক্তিগত নোট হিসেবে কপি করুন',
  'loyalty.kept': 'শুধু এই ব্রাউজারেই রাখা হয়।',

  'extra.title': 'আরেকটা জিনিস',
  'extra.why': 'আপনার এক মিনিট লাগে, গ্রাহকের কিছুই না। বিষয়টা মিটে গেলে।',

  'journey.title': 'পুরো পথ',
  'journey.why': 'এই গ্রাহকের আর যা খোলা আছে। এক জায়গায় ব্যর্থ হলে সবটাই ব্যর্থ।',

  'hand-over.title': 'দায়িত্ব হস্তান্তর',
  'hand-over.why': 'যে সহকর্মী দায়িত্ব নেবেন, তাঁর জন্য নোট।',
  'hand-over.copy': 'নোটটি কপি করুন',

  'after-hard.title': 'আপনার জন্য এক মিনিট',
  'after-hard.why': 'এর কিছুই গোনা, রাখা বা কাউকে জানানো হয় না।',
  'after-hard.off': 'এটা আর দেখাবেন না',

  'script.language': 'লেখার ভাষা',
};
