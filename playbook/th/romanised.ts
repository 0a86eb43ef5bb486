import type { Markers } from '../markers.ts';
import { SILENT } from '../silent.ts';

/**
 * Thai in Latin letters ("karaoke"), rare but met where no Thai keyboard is at hand: only the plainest
 * wishes about contact. There is no one spelling, so the classes list several.
 */
export const TH_LATIN: Markers = {
  ...SILENT,
  language: 'th-Latn',
  scripts: ['Latin'],
  spaceless: false,
  stopWords:
    'khrap krap krub krab khrub kub kha ka ja na mai dai laew leaw leo ma pai hai tong chuay chuai duay duai noi nit nueng chan phom pom khun kun rao nee nan arai tammai thammai yang ngai mee yu yoo kor ko lang wan jao korb khob khun khop sawasdee sawatdee tho toh tor rop'.split(
      ' ',
    ),
  spelling: {},
  classes: {
    phone: '(tho|toh|tor|thor|call|thorasap|torasap)',
    no: '(mai tong|may tong|maitong|ya|yaa|mai yak hai|mai yaak hai)',
    please: '(noi|duay|duai|dai mai|dai may|khrap|krap|krub|krab|kha|ka|na)',
  },
  negators: ['(mai tong|may tong|ya|yaa)'],
  attributions: [],
  wishes: {
    ...SILENT.wishes,
    'complains-of-process': {
      patterns: [
        'tong .. (kee|ki) (khon|krang|rop|thi) ..',
        '(tammai|thammai) tong .. (tho|pai|ma|krok|phut) ..',
      ],
    },
    'refuses-programme': {
      patterns: ['(yud|yut|lerk|leuk|mai tong|ya) (song|tam|tham) .. (survey|baep sop tham|pramoen) ..'],
    },
    'complains-of-contact': {
      patterns: [
        '(tho|toh|song) (ma)? .. (boi|boy|thuk wan|tuk wan|lai rop|lai krang|mai yud) ..',
        '(survey|baep sop tham) .. (thuk krang|tuk krang|eek laew|boi) ..',
      ],
      unless: ['(phom|pom|chan|rao) (tho|toh|song) ..'],
    },
    'asks-for-advice': {
      patterns: [
        '(an nai|baep nai|tua nai|ruen nai) (dee|di) (kwa|gwa|gua) ..',
        '(khun|kun) (wa|waa) (ngai|yang ngai|arai) ..',
      ],
    },
    'asks-for-call': {
      patterns: ['(chuay|chuai|yak hai|yaak hai|kor hai)? .. @phone (ma|ha|klap|glap|ma ha) .. @please'],
      unless: ['@no .. @phone ..'],
    },
    'asks-for-person': {
      patterns: [
        '(yu|yoo) (pen phuean|pen puan|duay|duai|khang khang) (noi|kan|gan|krub|ka)',
        '(ya|yaa) (thing|ting) (phom|pom|chan|rao) ..',
        '(yak|yaak|kor|khor) (khui|kui|phut|put) (kap|kab|gap) ..',
      ],
    },
    'asks-for-explanation': {
      patterns: ['(chuay|chuai|kor|khor|yak hai|yaak hai) .. (athibai|atibai|atibay)'],
    },
    'asks-for-guidance': {
      patterns: [
        '(chuay|chuai) .. (bok|son|sorn|phaa tham) .. (tee la|thi la|tee nueng|khan|step) ..',
        '(chuay|chuai) .. (son|sorn|nae nam|nenam) ..',
        'thi la khan ..',
      ],
    },
    'complains-of-silence': {
      patterns: [
        '(mai mee|mai mi|mai hen) (krai|khrai|kai) (top|torp|tob|rap|sonjai|son jai|maa|tit tor)?',
        '(ror|raw|ro) (ma)? .. (wan|athit|chua mong|duean) (laew|leaw|leo)',
        '(ngiap|ngeap|hai) (pai|mai) (loei|leuy|laew)',
        '(mai mee|mai mi) (krai|khrai|kai) .. (top|torp|tob|rap sai)',
        '(ror|raw|ro) .. (nan laew|nan leaw|lai wan)',
      ],
      unless: ['(mai mee|mai mi) (krai|khrai|kai) (yu|yoo) (baan|ban) ..'],
    },
    'refuses-calls': { patterns: ['@no .. @phone'], negatable: false },
    'refuses-contact': { patterns: ['@no .. (tit tor|titto|rop kuan|ropkuan|yung)'], negatable: false },
    'wants-short': {
      patterns: ['@no .. (athibai|atibai|atibay)', '(san san|sun sun) (kor phor|ko por|por|phor)'],
      negatable: false,
    },
    'wants-self-service': { patterns: ['(jat kan|jad kan|tham|tam) eng'] },
  },
  behaviour: {
    ...SILENT.behaviour,
    'refuses-data': {
      patterns: ['mai (sadhuak|saduak|yak|khor|kor) (hai|bok) .. (ber|beur|khor moon|thi yu|bat)'],
    },
  },
  today: {
    ...SILENT.today,
    'busy-now': {
      patterns: [
        '(tit|tid) (prachum|pra chum|ngan|khap rot|kab rot)',
        '(khap|kap|kab) rot yu',
        '(khui|kui) mai dai',
      ],
    },
    'afraid-or-lost': { patterns: ['(klua|glua|kangwon) (mak|maak)', '(ngong|ngo ng) (mak|maak)'] },
  },
  cues: {
    ...SILENT.cues,
    advertising: { patterns: ['(promotion|promo|khosana|newsletter)'], negatable: false },
    declines: { patterns: ['(mai pen rai|mai tong|mai ao)'], negatable: false },
    pleasantry: { patterns: ['(khop khun|khob khun|kob khun|sawasdee|sawatdee)'] },
    'reaches-out': { patterns: ['(chuay|chuai|dai mai)'] },
    question: {
      patterns: ['(mai $|dai mai|tammai|thammai|yang ngai|arai|meua rai|mua rai|tao rai|thao rai)'],
    },
    'factual-question': { patterns: ['(meua rai|mua rai|tao rai|thao rai|wan nai)'] },
  },
};
