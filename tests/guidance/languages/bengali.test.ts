import { expect, it } from 'vitest';
import { advise } from '../../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { BN } from '../../../playbook/bn/markers.ts';
import { EN } from '../../../playbook/en/markers/index.ts';
import { phrases } from '../phrases.ts';
import { NOW, recordOf, signalsOf } from '../records.ts';

/** A lone wording, and the signal it must give. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ['আপনাদের কারও সঙ্গে পাঁচ মিনিট কথা হলে সব পরিষ্কার হয়ে যেত', 'asks-for-person'],
  ['একটা ফোন দিয়েন প্লিজ', 'asks-for-call'],
  ['বিকেলে আমাকে একবার কল করবেন', 'asks-for-call'],
  ['ফোনে কথা বললে সুবিধা হতো', 'asks-for-call'],
  ['আমি একজন ম্যানেজারের সাথে কথা বলতে চাই', 'asks-for-person'],
  ['কোনো আসল মানুষ আছে ওখানে', 'asks-for-person'],
  ['একদিন সামনাসামনি বসে কথা বলা যাবে?', 'asks-for-meeting'],
  ['বাসায় একজন টেকনিশিয়ান পাঠান', 'asks-for-meeting'],
  ['হিসাবটা একটু বুঝিয়ে বলবেন?', 'asks-for-explanation'],
  ['কেন এমন হলো জানতে চাই', 'asks-for-explanation'],
  ['আমাকে ধাপে ধাপে দেখিয়ে দিন', 'asks-for-guidance'],
  ['একা একা পারছি না', 'asks-for-guidance'],
  ['আমার জন্য কোনটা ভালো হবে?', 'asks-for-advice'],
  ['আপনি হলে কী করতেন?', 'asks-for-advice'],
  ['নিয়মিত আপডেট দেবেন', 'asks-for-updates'],
  ['নতুন কিছু না থাকলেও জানাবেন', 'asks-for-updates'],
  ['উত্তরের অপেক্ষায় রইলাম', 'asks-for-reply'],
  ['যেকোনো সময় ফোন করতে পারেন', 'invites-contact'],
  ['ফোন করতে দ্বিধা করবেন না', 'invites-contact'],
  ['তিন দিন হলো কেউ উত্তর দেয়নি', 'complains-of-silence'],
  ['এতগুলো মেইল দিলাম, জবাব পাইনি', 'complains-of-silence'],
  ['কপি-পেস্ট উত্তর চাই না', 'objects-to-canned-answers'],
  ['ফোন করবেন না', 'refuses-calls'],
  ['কল দেওয়ার দরকার নেই', 'refuses-calls'],
  ['আমি ফোন ধরি না', 'refuses-calls'],
  ['আমাকে আর বিরক্ত করবেন না', 'refuses-contact'],
  ['আমাকে একটু শান্তিতে থাকতে দিন', 'refuses-contact'],
  ['এত মেসেজ পাঠাবেন না', 'refuses-mail'],
  ['সার্ভে পাঠানোর দরকার নেই', 'refuses-programme'],
  ['আর প্রশ্ন করবেন না', 'refuses-questions'],
  ['শুধু ইমেলে জানাবেন', 'wants-writing'],
  ['এক লাইনে বলুন', 'wants-short'],
  ['শুধু ট্র্যাকিং নম্বরটা দিন', 'wants-short'],
  ['শুধু ঠিকানাটা বদলে দিন', 'wants-just-done'],
  ['বাকিটা আমি নিজেই করে নেব', 'wants-self-service'],
  ['ব্যাপারটা গোপন রাখবেন', 'wants-privacy'],
  ['রোজ রোজ ফোন আসে, বিরক্ত লাগে', 'complains-of-contact'],
  ['গাড়ি চালাচ্ছি', 'busy-now'],
  ['এখন সময় নেই', 'in-a-hurry'],
  ['একই কথা বারবার বলতে বলতে ক্লান্ত', 'worn-out'],
  ['খুব ভয় লাগছে, কী করব বুঝতে পারছি না', 'afraid-or-lost'],
  ['জন্মতারিখ দেব না', 'refuses-data'],
  ['ট্রেনে উঠছি', 'in-a-hurry'],
];

it.each(WORDINGS)('%s: %s', (text, signal) => {
  const record = recordOf([`customer: ${text}`]);
  expect(signalsOf(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, BN]))).toContain(signal);
});

/** They look like a wish and are none. */
const LOOK_ALIKES = phrases('bn', 'unsure');

it.each(LOOK_ALIKES)('%s: unsure', (text) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, BN]).stance).toBe('unsure');
});

/** Wishes and complaints in all the ways they are worded. */
const WORDED = (['engage', 'distance'] as const).flatMap((stance) =>
  phrases('bn', stance).map((text) => [text, stance] as const),
);

it.each(WORDED)('%s: %s', (text, stance) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, BN]).stance).toBe(stance);
});

/** Words that are not the customer's own, or not current. */
const OTHERS: readonly string[] = [
  'জানার জন্য।\n\n---------- ফরোয়ার্ড করা বার্তা ----------\nআমাকে ফোন করুন',
  'দেখলাম।\n\nপ্রেরক: পরিবহন সংস্থা\nআমাকে আজই ফোন করুন',
  'পেলাম।\n\nসোমবার রাতে রহিম লিখেছেন:\nআমাকে ফোন করবেন না',
  'স্বয়ংক্রিয় উত্তর: আমি ছুটিতে আছি, জরুরি হলে ফোন করুন',
];

it.each(OTHERS)('%s: unsure', (text) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, BN])).toMatchObject({
    evidence: [],
    heard: [],
  });
});
