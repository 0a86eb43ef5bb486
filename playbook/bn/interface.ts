import type { InterfaceWords } from '../interface-words.ts';

/** Wording of the side panel before there is advice, and what both pages share, in Bengali. */
export const INTERFACE: InterfaceWords = {
  'panel.options': 'সেটিংস',
  'panel.teach': 'এই পাতা চিনিয়ে দিন',

  'state.reading': 'রেকর্ড পড়া হচ্ছে…',
  'state.no-record': 'এখানে কোনো গ্রাহকের রেকর্ড নেই',
  'state.no-record.body': 'একটি টিকিট, গ্রাহক বা প্রতিষ্ঠান খুলুন, পরামর্শ আপনা থেকেই আসবে।',
  'state.no-record.known': 'এটি {crm}, কিন্তু কোনো একটি রেকর্ড খোলা নেই।',
  'state.not-enabled': 'এই সাইট এখনও পড়া হচ্ছে না',
  'state.not-enabled.body': 'এই ট্যাব একবার পড়তে টুলবারে Doorstep বোতামে ক্লিক করুন।',
  'state.not-enabled.always': 'অথবা প্যানেল খোলা থাকলেই এই সাইট পড়তে দিন:',
  'state.not-enabled.button': 'এই সাইটে সব সময়',
  'state.not-enabled.origin': 'আপনার ব্রাউজারের কাছে শুধু {origin} পড়ার অনুমতি চাওয়া হবে, অন্য কোনো সাইটের নয়।',
  'state.not-enabled.refused': 'ব্রাউজার অনুমতি দেয়নি। টুলবারের বোতামটি ব্যবহার করতে পারেন, বা আবার চেষ্টা করুন।',
  'state.restricted': 'এই পাতা পড়া যায় না',
  'state.restricted.body': 'ব্রাউজার নিজের পাতা আর স্টোরে এক্সটেনশনকে ঢুকতে দেয় না। আপনার হেল্প ডেস্কের ট্যাবে যান।',
  'state.failed': 'কিছু একটা ভুল হয়েছে',
  'state.failed.next': 'আবার চেষ্টা করুন। তাতেও না হলে ট্যাবে পাতাটি আবার লোড করুন।',
  'state.failed.again': 'আবার চেষ্টা করুন',

  'fail.reader': 'পাতাটি পড়া যায়নি: {problem}',
  'fail.bad-record': 'পাতা থেকে যা এসেছে তা কোনো রেকর্ড নয়: {problem}',
  'fail.no-answer': 'পাতা সাড়া দেয়নি।',
  'fail.disconnected': 'পাতাটি বারবার সংযোগ কেটে দিচ্ছে।',
  'fail.orphaned': 'এই প্যানেল খোলা থাকতেই Doorstep হালনাগাদ হয়েছে। প্যানেল বন্ধ করে আবার খুলুন।',
  'fail.advice': 'রেকর্ড পড়া হয়েছে, কিন্তু পরামর্শ তৈরি করা যায়নি: {problem}',

  'site.always': 'প্যানেল খোলা থাকলেই {origin} পড়া হয়।',
  'site.stop': 'এই সাইট পড়া বন্ধ করুন',

  'storage.unreadable':
    'দলের সংরক্ষিত সেটিংস পড়া যায়নি ({problem})। আদি সেটিংস ব্যবহার করা হচ্ছে; অপাঠ্য কপিটি এই ব্রাউজারে রাখা আছে।',
  'storage.unread':
    'ব্রাউজার দলের সংরক্ষিত সেটিংস লোড করতে পারেনি ({problem})। সেগুলো হারায়নি। আপাতত আদি সেটিংস চলছে, আর লোড না হওয়া পর্যন্ত কিছু সংরক্ষণ করা যাবে না।',
  'storage.refused': 'ব্রাউজার সংরক্ষণ করতে পারেনি ({problem})। কিছু বদলায়নি। আবার চেষ্টা করুন।',
};
