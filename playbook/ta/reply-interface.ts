import type { ReplyInterfaceWords } from '../interface-words.ts';

/** Wording around what helps while and after a reply is written; the panel loads it with the advice. */
export const REPLY_INTERFACE: ReplyInterfaceWords = {
  'draft.title': 'வரைவுச் சரிபார்ப்பு',
  'draft.why': 'நீங்கள் எழுதும்போது இந்த உலாவியில் பார்க்கப்படும். எதுவும் சேமிக்கப்படாது.',
  'draft.empty': 'பதில் பெட்டியில் எழுதத் தொடங்குங்கள்: ஒவ்வொரு இடைநிறுத்தத்திலும் சரிபார்க்கும்.',
  'draft.fine': 'திருத்த எதுவும் இல்லை.',
  'draft.count': { one: 'பார்க்க வேண்டியது {count}', other: 'பார்க்க வேண்டியவை {count}' },
  'draft.ignore': 'இங்கே புறக்கணி',
  'draft.ignored': { one: '{count} புறக்கணிக்கப்பட்டது', other: '{count} புறக்கணிக்கப்பட்டன' },
  'draft.unread': '{language} மொழியில் வரைவுகள் இன்னும் சரிபார்க்கப்படுவதில்லை.',
  'draft.level.error': 'நிறுத்துங்கள்',
  'draft.level.warning': 'மீண்டும் பாருங்கள்',
  'draft.level.suggestion': 'இன்னும் மேம்படலாம்',

  'promises.due': 'கெடு: {day}',
  'promises.overdue': 'கெடு கடந்தது: {day}',
  'promises.undated': 'தேதி சொல்லவில்லை',

  'loyalty.recovery': 'இதற்குப் பதிலாக இதைச் சொல்லுங்கள்',
  'loyalty.ways': 'சொல்ல வேறு வழிகள்',
  'loyalty.figures': 'அவர்களின் கணக்கிலிருந்து சேர்க்க: {gaps}',
  'loyalty.map': 'ஆறு கேள்விகளும்',
  'loyalty.answered': 'பதில் கிடைத்ததாகக் குறி',
  'loyalty.note': 'சொன்னது, ஒரே வரியில்',
  'loyalty.copy-map': 'தனிக் குறிப்பாக நகலெடு',
  'loyalty.kept': 'இந்த உலாவியில் மட்டும் இருக்கும்.',

  'extra.title': 'இன்னொன்று',
  'extra.why': 'உங்களுக்கு ஒரு நிமிடம், வாடிக்கையாளருக்குச் செலவில்லை. விஷயம் முடிந்த பிறகு.',

  'journey.title': 'முழுப் பயணம்',
  'journey.why': 'இந்த வாடிக்கையாளருக்கு இவையும் நிலுவையில். ஓரிடத்தில் தவறினால் எல்லாவற்றிலும் தவறியது போல.',

  'hand-over.title': 'ஒப்படை',
  'hand-over.why': 'பொறுப்பேற்கும் பணியாளருக்கு ஒரு குறிப்பு.',
  'hand-over.copy': 'குறிப்பை நகலெடு',

  'after-hard.title': 'உங்களுக்காக ஒரு நிமிடம்',
  'after-hard.why': 'இதில் எதுவும் எண்ணப்படாது, சேமிக்கப்படாது, யாரிடமும் சொல்லப்படாது.',
  'after-hard.off': 'இதை மீண்டும் காட்ட வேண்டாம்',

  'script.language': 'உரையின் மொழி',
};
