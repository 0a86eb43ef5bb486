import type { Markers } from '../markers.ts';
import { LEARNED } from './learned.ts';
import { CLASSES } from './markers/classes.ts';
import { BEHAVIOUR, CUES, STYLE } from './markers/manner.ts';
import { RECORDED, TODAY } from './markers/state.ts';
import { WISHES } from './markers/wishes.ts';

/** Bengali: how customers word what they want of contact. Notation: `playbook/markers.ts`. */
export const BN: Markers = {
  language: 'bn',
  scripts: ['Bengali'],
  spaceless: false,
  stopWords:
    'আমি আমার আমাকে আমরা আমাদের আপনি আপনার আপনারা আপনাদের এই সেই এটা ওটা এবং ও আর কিন্তু যে কি কী না হ্যাঁ করে করুন আছে নেই হয় হবে থেকে জন্য সঙ্গে সাথে একটা একটি'.split(
      ' ',
    ),
  spelling: {
    প্লীজ: 'প্লিজ',
    প্লিস: 'প্লিজ',
    কারো: 'কারও',
    কারোর: 'কারও',
    এখনো: 'এখনও',
    আরো: 'আরও',
    কোনও: 'কোনো',
    ফোণ: 'ফোন',
    ফুন: 'ফোন',
    কোল: 'কল',
    কথাবার্তা: 'কথা',
    করেননা: 'করবেন না',
    করবেননা: 'করবেন না',
    দিবেননা: 'দিবেন না',
    দেবেননা: 'দেবেন না',
    পারছিনা: 'পারছি না',
    পারতেছি: 'পারছি',
    বুঝতেছি: 'বুঝছি',
    পারিনা: 'পারি না',
    চাইনা: 'চাই না',
    লাগবেনা: 'লাগবে না',
    জানিনা: 'জানি না',
    পাইনাই: 'পাইনি',
    তাড়াহুড়া: 'তাড়াহুড়ো',
    তারাতারি: 'তাড়াতাড়ি',
    তাড়াতারি: 'তাড়াতাড়ি',
    হোয়াটসএপ: 'হোয়াটসঅ্যাপ',
    জরুরী: 'জরুরি',
  },
  classes: CLASSES,
  negators: ['(কোনো|কোন) .. (দরকার নেই|প্রয়োজন নেই)'],
  attributions: [
    '(আমার|আমাদের|ওনার|তার|তাঁর|ওর) _ _? (বলেন|বলেছেন|বলেছে|বলছে|বললেন|চান|চায়|লিখেছেন|লিখেছে|বলে)',
    '(সে|উনি|তিনি|ওরা|তারা|ওঁরা) (বলেন|বলেছেন|বলেছে|বলছে|বললেন|চান|চায়|লিখেছেন|লিখেছে) ..',
    '(বিজ্ঞপ্তিতে|নোটিশে|ওয়েবসাইটে|মেইলে|চিঠিতে|এসএমএসে) (লেখা|বলা) ..',
  ],
  contrasts: ['(কিন্তু|তবে|অথচ) ,? (আমি|আমার|আমাকে|আপনি|এবার|এইবার)'],
  joints: ['(এবং|কিন্তু|তবে|অথচ|কারণ|তাই|কেননা)'],
  wishes: WISHES,
  recorded: RECORDED,
  today: TODAY,
  behaviour: BEHAVIOUR,
  style: STYLE,
  cues: CUES,
  learned: LEARNED,
};
