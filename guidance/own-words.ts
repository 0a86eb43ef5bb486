/** A stretch of a message that is the customer's own and current. */
export interface Stretch {
  start: number;
  end: number;
}

/** Structural marks of other people's words; they hold in every language. */
const QUOTED_LINE = /^\s*(?:>|\|\s)/;
const CUT_FROM_HERE = [
  /^\s*-{2,}\s*(?:original message|forwarded message|mensaje (?:original|reenviado)|begin forwarded)/i,
  /^\s*[-_=]{5,}\s*\S.*[-_=]{5,}\s*$/,
  /^\s*begin forwarded message:?\s*$/i,
  /^\s*(?:on|am|le|el|em|op)\s.{4,120}\s(?:wrote|schrieb|a écrit|escribió|escreveu|schreef)\s*:\s*$/i,
  /^\s*\S.{0,100}\s(?:wrote|schrieb|escribió)\s*:\s*$/i,
  /^\s*(?:from|de|von|von)\s*:\s.*(?:@|<|\S)/i,
  /^\s*--\s*$/,
  /^\s*-*\s*(?:ข้อความ(?:ต้นฉบับ|ที่ส่งต่อ|เดิม)|อีเมลต้นฉบับ|ຂໍ້ຄວາມ(?:ຕົ້ນສະບັບ|ທີ່ສົ່ງຕໍ່|ເດີມ))/,
  /^\s*(?:จาก|ผู้ส่ง|ຈາກ|ຜູ້ສົ່ງ)\s*:\s*\S/,
  /^\s*\S.{3,160}(?:เขียนว่า|เขียน|ได้เขียนไว้|ຂຽນວ່າ|ຂຽນ|ໄດ້ຂຽນ)\s*:\s*$/,
  /^\s*(?:ส่งจาก|ສົ່ງຈາກ|ສົ່ງມາຈາກ)\s*\S{0,20}\s*(?:iphone|ipad|android|มือถือ|โทรศัพท์|ມືຖື|โทรศัพท์มือถือ|ໂທລະສັບ|outlook|gmail|galaxy|samsung)/i,
  /^\s*-*\s*(?:ফরো(?:\u09df|\u09af\u09bc)ার্ড|মূল (?:বার্তা|মেসেজ|ইমেল|ইমেইল)|আসল বার্তা|முன்னனுப்பப்பட்ட|அனுப்பப்பட்ட செய்தி|மூலச்? செய்தி|அசல் செய்தி)/,
  /^\s*(?:প্রেরক|থেকে|அனுப்புநர்|அனுப்புனர்|அனுப்பியவர்)\s*:\s*\S/,
  /^\s*\S.{3,160}(?:লিখেছেন|লিখেছে|লিখলেন|எழுதினார்|எழுதியது|எழுதியுள்ளார்)\s*:\s*$/,
  /^\s*\S.{0,40}(?:থেকে (?:পাঠানো|প্রেরিত)|(?:லி|இ)ருந்து அனுப்பப்பட்டது)\s*[।.]?\s*$/,
  /^\s*-{2,}\s*(?:پیام|ایمیل|نامه)\S*\s+(?:اصلی|ارسال\S*|فوروارد\S*|بازارسال\S*|هدایت\S*)/,
  /^\s*(?:از|از طرف|فرستنده)\s*:\s*\S/,
  /^\s*\S.{3,160}(?:نوشت|نوشته است|نوشته‌است)\s*:\s*$/,
  /^\s*(?:ارسال\s?‌?شده از|فرستاده\s?‌?شده از)\s*(?:iphone|ipad|android|samsung|outlook|gmail|آیفون|آیپد|اندروید|سامسونگ|گوشی|موبایل)/i,
  /^\s*[_]{5,}\s*$/,
  /^\s*(?:sent from my|sent via|get outlook for|enviado desde mi)\b/i,
  /^\s*(?:this (?:e-?mail|message|communication)|the (?:information|content)s? (?:contained )?in this|confidentiality notice|disclaimer)\b.*\b(?:confidential|intended|privileged|recipient|disclaimer|notice)/i,
];
const CLOSING =
  /^\s*(?:(?:kind|best|warm|many|with best|with kind)\s+(?:regards|wishes)|regards|sincerely|yours\s+\S+|cheers|best|rgds|kr|br|saludos|saludos cordiales|(?:con )?un (?:cordial )?saludo|reciban? un cordial saludo|cordialmente|atentamente|با (?:تجدید )?احترام|ارادتمند|با سپاس فراوان|با تقدیم احترام|(?:ขอแสดง|ด้วย)ความ(?:นับถือ|เคารพ)(?:อย่างสูง|อย่างยิ่ง)?|ด้วยความนับถือ|ขอบคุณ(?:ครับ|ค่ะ)?และขอแสดงความนับถือ|ດ້ວຍຄວາມ(?:ເຄົາລົບ|ນັບຖື)(?:ຢ່າງສູງ)?|ຂໍສະແດງຄວາມນັບຖື|ধন্যবাদান্তে|শুভেচ্ছান্তে|শুভেচ্ছাসহ|বিনীত|ইতি|இப்படிக்கு|நன்றியுடன்|அன்புடன்|தங்கள் உண்மையுள்ள)\s*[,.!]?\s*$/i;
/** After a closing a signature has at most this many lines; more is text again. */
const SIGNATURE_LINES = 8;
const OWN_TEXT_LIMIT = 6000;

/** The stretches of a message that are its author's own words, as offsets in `text`; in order. */
export function ownStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const lines = text.slice(0, OWN_TEXT_LIMIT).split('\n');
  for (const [index, line] of lines.entries()) {
    const start = at;
    at += line.length + 1;
    if (CUT_FROM_HERE.some((mark) => mark.test(line))) break;
    if (CLOSING.test(line) && index > 0 && lines.length - index - 1 <= SIGNATURE_LINES) break;
    if (QUOTED_LINE.test(line) || line.trim() === '') continue;
    const last = stretches.at(-1);
    // Lines that follow each other are one stretch: mail wraps in the middle of a sentence.
    if (last && text.slice(last.end, start).trim() === '' && start - last.end <= 2)
      last.end = start + line.length;
    else stretches.push({ start, end: start + line.length });
  }
  return stretches;
}

/**
 * Double quotation marks, or single ones around several words; an apostrophe between letters is none.
 * What is shorter is stress, not quotation; Thai and Lao say as much in a third of the letters.
 */
const QUOTATION =
  /["“„«](?:[^"“”„«»]{12,400}|[\p{Script=Lao}\p{Script=Thai}][^"“”„«»]{3,400})["”»]|(?<![\p{L}\p{N}])['‘](?=\S+ )(?:[^'’\n]|(?<=\p{L})['’](?=\p{L})){8,300}(?<!\s)['’](?![\p{L}\p{N}])/gu;

/** Words inside quotation marks are somebody else's, unless the customer repeats themself. */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(QUOTATION))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
