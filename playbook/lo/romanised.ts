import type { Markers } from '../markers.ts';
import { SILENT } from '../silent.ts';

/**
 * Lao in Latin letters, as it is typed on phones without a Lao keyboard: only what is said outright about
 * contact and the state of today. There is no one spelling, so the classes list several.
 */
export const LO_LATIN: Markers = {
  ...SILENT,
  language: 'lo-Latn',
  scripts: ['Latin'],
  spaceless: false,
  stopWords:
    'khoy khoi koy chao jao bor bo boh baw der deu dae dai day laew leo lew leuy loei lai kor kaw ma pai mee yu yoo yak yaak tong tha nam kap kab hai het hed bok khon theua thuea tua jai khop sabaidee sabaydee nee nan khong kan eek ik thao phor pho meu mue yang'.split(
      ' ',
    ),
  spelling: {},
  classes: {
    phone: '(tho|tor|toh|thoh|thor|call|thola*)',
    no: '(ya|yaa|bor tong|bo tong|boh tong|bortong|botong|baw tong|bor yak hai|bo yak hai)',
    please: '(dae|der|de|dai bor|dai bo|hai dae|hai khoy)',
    me: '(khoy|khoi|koy)',
  },
  negators: ['(ya|yaa|bor tong|bo tong|boh tong)'],
  attributions: [],
  wishes: {
    ...SILENT.wishes,
    'refuses-programme': {
      patterns: ['@no song .. (survey|baep sop tham|baeb sop tham|khosana) ..'],
    },
    'complains-of-process': {
      patterns: [
        '(tong) .. (lai|jak) (theua|thua|khon|bon) ..',
        '(pen yang|pen nyang) .. tong .. (tho|ma|pai|khien) ..',
      ],
    },
    'complains-of-contact': {
      patterns: [
        '(tho|tor|thor|song) (ma|ha)? .. (lai|lay|sam|si|ha|hok) (theua|thua|thuea|bat) .. (leo|laew|lew)',
        '(baep sop tham|baeb sop tham|survey|sop tham) .. (thuk|tuk|lai|eek) ..',
        '@no (song) .. (baep sop tham|baeb sop tham|survey|sop tham) ..',
      ],
      unless: ['(khoi|khoy) (tho|song) ..'],
    },
    'asks-for-advice': {
      patterns: [
        '(an dai|an day|baep dai|toa dai) (di|dee) (kwa|gua|gwa) ..',
        '(chao|jao) (si|see|ja) (ao|leuak|seu) (an dai|an day|baep dai)',
      ],
    },
    'asks-for-call': {
      patterns: ['@phone (ma|ha|ma ha|kap|hai) .. @please', '(yak|yaak) .. @phone .. (nam|ma)'],
      unless: ['@no .. @phone ..'],
    },
    'asks-for-person': {
      patterns: [
        '(ya|yaa) (pa|thing|ting) (khoi|khoy) ..',
        '(yak|yaak) (lom|vao|wao) (nam|kap|kab) .. (khon|phanakngan|pha nak ngan|hua na)',
        '(mi|mee) (phai|khon|pai) .. (yu|yoo) (bor|bo|boh)',
      ],
    },
    'asks-for-meeting': {
      patterns: ['(yak|yaak) (hai|hay) .. (sang|nai sang|khon|chao) .. (ma|beung)'],
      unless: ['@no .. ma ..'],
    },
    'asks-for-explanation': {
      patterns: [
        '(pen yang|pen nyang|penyang) .. (athibai|atibai|bok) ..',
        '(bor|bo|boh) (khao jai|khaojai|hu|huu) .. (tang kan|khwam tang|dai kwa) ..',
        '(athibai|atibai|athibay) .. (hai|hay|dae|der)',
      ],
      unless: ['@no .. (athibai|atibai|athibay) ..'],
    },
    'asks-for-guidance': {
      patterns: [
        '(son|sone|sorn|bok|nae nam) .. (tae la|thi la|thua la|la) (step|khan|kao|khor) ..',
        '(son|sone|sorn) (khoi|khoy) (dae|der|de|dai)',
        '(het|hed) (baep dai|nao dai|jang dai|yang dai) .. (son|bok|dae)',
        '(bok|son|sone|nae nam|nenam) .. @me? .. (theua la khan|thuea la khan|tua la khan|dae|hai dae)',
        '(suay|soy|xuay) .. (son|sone|nam|bok) .. @please',
      ],
    },
    'asks-for-reply': { patterns: ['(top|tob|torp) (kap|khoy|ma)? @please'] },
    'complains-of-silence': {
      patterns: [
        '(phai|khon|pai) (ko|kor|gor) (bor|bo|boh) (tob|top|son|hap) ..',
        '(bor|bo|boh) (mi|mee) (phai|khon|pai) .. (top|tob|hap|son chai)',
        '(tha|tha ma|thaa|lor|lo) (ma)? (don|dohn|lai meu|lai mue) .. (laew|leo|lew)',
      ],
    },
    'refuses-calls': { patterns: ['@no .. @phone', 'no (call|calls)'], negatable: false },
    'refuses-contact': {
      patterns: ['@no .. (ma|tit tor|titto|lop kuan|lobkuan|kuan) !(@please)'],
      negatable: false,
    },
    'wants-writing': {
      patterns: [
        '(song|phim) .. (khor khwam|khokhwam|message|lot me|mail|line|whatsapp) .. (kor phor|ko phor|dai|thao nan)',
      ],
    },
    'wants-short': { patterns: ['@no .. (athibai|atibai|athibay|lao)'], negatable: false },
    'wants-just-done': {
      patterns: [
        '(het|hed) (hai|hay) (laew|leo|lew) .. (kor phor|ko phor|phor)',
        '(song|bok) .. (kor phor|ko phor)',
      ],
    },
    'wants-self-service': { patterns: ['(khoy|khoi|koy) .. (het|hed|jat kan|beung) eng'] },
  },
  behaviour: {
    ...SILENT.behaviour,
    'refuses-data': {
      patterns: ['(bor|bo|boh) (hai|yak hai|bok) .. (bat|lek|beu|thi yu|khor moon|pajamtua) ..'],
    },
  },
  today: {
    ...SILENT.today,
    'busy-now': {
      patterns: [
        '(pasoum|prasoum|pa soum|pa xum|thi pasoum|kham lot|kab lot|khap lot) ..',
        '(lom|vao|wao) (bor|bo|boh) (dai|day)',
      ],
    },
    'afraid-or-lost': { patterns: ['(khoy|khoi|koy) (ngong|yan|nyan)', '(yan|nyan) (lai|lay)'] },
  },
  cues: {
    ...SILENT.cues,
    advertising: { patterns: ['(promotion|promo|khosana|newsletter)'], negatable: false },
    declines: {
      patterns: ['(bor pen nyang|bor pen yang|bo pen nyang|bor tong|bo tong|bor ao|bo ao)'],
      negatable: false,
    },
    pleasantry: { patterns: ['(khop jai|khob jai|kop jai|khopjai|sabaidee|sabaydee)'] },
    'reaches-out': { patterns: ['(suay|soy|xuay|@please)'] },
    question: { patterns: ['(bor|bo|boh|pen nyang|pen yang|thao dai|jak mong|tor dai|yu sai)'] },
    'factual-question': { patterns: ['(thao dai|jak mong|tor dai|meu dai|yu sai)'] },
  },
};
