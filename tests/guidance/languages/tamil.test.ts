import { expect, it } from 'vitest';
import { advise } from '../../../guidance/advise.ts';
import { DEFAULT_TEAM } from '../../../guidance/team.ts';
import { EN } from '../../../playbook/en/markers/index.ts';
import { TA } from '../../../playbook/ta/markers.ts';
import { phrases } from '../phrases.ts';
import { NOW, recordOf, signalsOf } from '../records.ts';

/** A lone wording, and the signal it must give. */
const WORDINGS: readonly (readonly [string, string])[] = [
  ['உங்களில் ஒருவரோடு ஐந்து நிமிடம் பேசினால் எல்லாம் தெளிவாகிவிடும்', 'asks-for-person'],
  ['யாராவது சொல்லிக் கொடுத்தா நல்லா இருக்கும்', 'asks-for-guidance'],
  ['எனக்கு ஒரு கால் பண்ணுங்க', 'asks-for-call'],
  ['நாளைக்கு என்னை அழைக்க முடியுமா?', 'asks-for-call'],
  ['போனில் பேசினால் நன்றாக இருக்கும்', 'asks-for-call'],
  ['யாராவது என்னோடு பேச முடியுமா', 'asks-for-person'],
  ['மேனேஜரிடம் பேச வேண்டும்', 'asks-for-person'],
  ['நேரில் சந்தித்துப் பேசலாமா?', 'asks-for-meeting'],
  ['வீட்டுக்கு ஆள் அனுப்புங்க', 'asks-for-meeting'],
  ['இதை கொஞ்சம் விளக்குங்கள்', 'asks-for-explanation'],
  ['விளக்கமா சொல்லுங்க', 'asks-for-explanation'],
  ['ஏன் இப்படி ஆச்சுன்னு தெரிஞ்சுக்கணும்', 'asks-for-explanation'],
  ['படிப்படியாகச் சொல்லித் தாருங்கள்', 'asks-for-guidance'],
  ['எப்படி செய்றதுன்னு சொல்லிக்கொடுங்க', 'asks-for-guidance'],
  ['எனக்கு எந்த பிளான் நல்லது?', 'asks-for-advice'],
  ['உங்கள் ஆலோசனை வேண்டும்', 'asks-for-advice'],
  ['தினமும் நிலவரம் சொல்லுங்க', 'asks-for-updates'],
  ['புதுசா எதுவும் இல்லைன்னாலும் சொல்லுங்க', 'asks-for-updates'],
  ['உங்கள் பதிலுக்காக காத்திருக்கிறேன்', 'asks-for-reply'],
  ['எப்ப வேணும்னாலும் கூப்பிடலாம்', 'invites-contact'],
  ['அழைக்க தயங்காதீர்கள்', 'invites-contact'],
  ['யாரும் பதில் சொல்லவில்லை', 'complains-of-silence'],
  ['மூன்று நாளாக பதிலே வரல', 'complains-of-silence'],
  ['காப்பி பேஸ்ட் பதில் வேண்டாம்', 'objects-to-canned-answers'],
  ['கால் பண்ணாதீங்க', 'refuses-calls'],
  ['அழைக்கத் தேவையில்லை', 'refuses-calls'],
  ['போன் எடுக்க மாட்டேன்', 'refuses-calls'],
  ['என்னை தொந்தரவு செய்யாதீர்கள்', 'refuses-contact'],
  ['என்னை நிம்மதியாக விடுங்கள்', 'refuses-contact'],
  ['மெசேஜ் அனுப்பாதீங்க', 'refuses-mail'],
  ['சர்வே எதுவும் வேண்டாம்', 'refuses-programme'],
  ['கேள்வி கேட்காதீர்கள்', 'refuses-questions'],
  ['மின்னஞ்சலில் மட்டும் தொடர்பு கொள்ளவும்', 'wants-writing'],
  ['சுருக்கமாகச் சொல்லுங்கள்', 'wants-short'],
  ['தேதியை மட்டும் சொல்லுங்க', 'wants-short'],
  ['முகவரியை மாற்றினால் போதும்', 'wants-just-done'],
  ['நானே பாத்துக்கறேன்', 'wants-self-service'],
  ['யாருக்கும் தெரிய வேண்டாம்', 'wants-privacy'],
  ['தினமும் ஆஃபர் கால் வருது, எரிச்சலா இருக்கு', 'complains-of-contact'],
  ['வண்டி ஓட்டிட்டு இருக்கேன்', 'busy-now'],
  ['இப்போ நேரமே இல்லை', 'in-a-hurry'],
  ['ஒரே விஷயத்தை திரும்பத் திரும்ப சொல்ல முடியல', 'worn-out'],
  ['ரொம்ப பயமா இருக்கு', 'afraid-or-lost'],
  ['பிறந்த தேதியை தர மாட்டேன்', 'refuses-data'],
];

it.each(WORDINGS)('%s: %s', (text, signal) => {
  const record = recordOf([`customer: ${text}`]);
  expect(signalsOf(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, TA]))).toContain(signal);
});

/** They look like a wish and are none. */
const LOOK_ALIKES = phrases('ta', 'unsure');

it.each(LOOK_ALIKES)('%s: unsure', (text) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, TA]).stance).toBe('unsure');
});

/** Wishes and complaints as customers word them, kind by kind. */
const SAID = (['engage', 'distance'] as const).flatMap((stance) =>
  phrases('ta', stance).map((text) => [text, stance] as const),
);

it.each(SAID)('%s: %s', (text, stance) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, TA]).stance).toBe(stance);
});

/** Words that are not the customer's own, or not current. */
const OTHERS: readonly string[] = [
  'தகவலுக்கு.\n\nமுன்னனுப்பப்பட்ட செய்தி\nஎன்னை அழைக்கவும்',
  'தகவலுக்கு.\n\nஅனுப்புநர்: போக்குவரத்து\nஎன்னை உடனே அழைக்கவும்',
  'பார்த்தேன்.\n\nதிங்கள் அன்று ரவி எழுதினார்:\nஎன்னை அழைக்க வேண்டாம்',
  'தானியங்கி பதில்: நான் விடுமுறையில் இருக்கிறேன், அவசரமென்றால் அழைக்கவும்',
];

it.each(OTHERS)('%s: unsure', (text) => {
  const record = recordOf([`customer: ${text}`]);
  expect(advise(record, DEFAULT_TEAM, { reactions: [] }, NOW, {}, [EN, TA])).toMatchObject({
    evidence: [],
    heard: [],
  });
});
