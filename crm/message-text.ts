const QUOTE = /^\s*>/;
const SAYS =
  /\b(wrote|writes|schrieb|escribió|écrit|scritto|escreveu|schreef|napisał\w*|skrev)\b|написал|نوشت|كتب|เขียน|লিখেছে|எழுதி|ຂຽນ/iu;
const HEADER = /^\s*\*?\p{L}[\p{L}\p{M} .-]{0,20}\*?\s?:\s*\S/u;
const FROM = /^\s*\*?(from|von|de|da|van|från|fra|od|от|از|จาก|থেকে|প্রেরক|அனுப்புநர்|ຈາກ)\*?\s?:/iu;
const DASHED = /^\s*-{3,}[^-].{2,60}-{3,}\s*$/;
/** Marks of mail programs are short; a longer line is prose, or made to keep a pattern busy. */
const MARK_LENGTH = 120;
const FORWARDED =
  /^\s*(begin forwarded message|anfang der weitergeleiteten|inicio del mensaje reenviado)\b.{0,40}:$/iu;
const PHONE_SIGNATURE =
  /^\s*((sent|gesendet|enviado|envoyé|inviato|verzonden)\s+(from|via|von|mit|desde|de|depuis|da|vanaf)\b|ส่งจาก|ส่งโดย|ارسال (شده )?(از|با)|ສົ່ງຈາກ|আমার (?=.*পাঠানো)|எனது (?=.*அனுப்ப)).{2,40}$/iu;
/** What folded quotes leave of themselves. */
const FOLD =
  /^\W*((show|hide) (quoted|trimmed) (text|content|history)|(mostrar|ocultar) (texto|contenido) (citado|recortado))\W*$/i;
const SECRET =
  /\b(confidential|privileged|vertraulich|confidencial|confidentiel\w*|riservat\w+)\b|محرمانه|ความลับ|গোপনীয়|ரகசிய|ຄວາມລັບ/iu;
const ADDRESSEE =
  /\b(intended|recipient|addressee|delete|Empfänger\w*|destinatari\w+|destinataire|supprimer|eliminar)\b|گیرنده|ผู้รับ|প্রাপক|பெறுந|ຜູ້ຮັບ/iu;

/**
 * Returns a message's own words: quoted history, forwarded mail, signature and disclaimer cut off.
 * Structure decides before words do, so that it holds in languages that no word list here knows.
 * May be empty: a message can consist of a quote alone.
 */
export function ownWords(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const own = withoutQuotes(lines.slice(0, startOfForward(lines)));
  return tidy(withoutSignature(withoutDisclaimer(own)));
}

/** Index of the first line of another mail pasted below, or the number of lines. */
function startOfForward(lines: string[]): number {
  const found = lines.findIndex((line, index) => {
    const next = lines.slice(index + 1, index + 4).find((each) => each !== '');
    if (line.length > MARK_LENGTH) return false;
    if (DASHED.test(line) && !/PGP/.test(line)) return next !== undefined && HEADER.test(next);
    if (FORWARDED.test(line)) return true;
    // Some programs quote without any mark.
    if (index > 0 && /@.*:$/.test(line) && introduces(line))
      return !lines.slice(index).some((each) => QUOTE.test(each));
    return index > 0 && startsMailHeader(lines, index);
  });
  if (found < 0) return lines.length;
  return found > 0 && /^\s*_{5,}\s*$/.test(lines[found - 1] ?? '') ? found - 1 : found;
}

/** From, Sent, To, Subject in a row, as mail programs put them above a quoted mail. */
function startsMailHeader(lines: string[], from: number): boolean {
  if (!FROM.test(lines[from] ?? '')) return false;
  const block = lines.slice(from, from + 4).filter((line) => HEADER.test(line));
  return block.length >= 3 && block.some(hasDate);
}

function withoutQuotes(lines: string[]): string[] {
  const kept: string[] = [];
  let quoting = false;
  for (const line of lines) {
    if (QUOTE.test(line) || (line.length < 40 && FOLD.test(line))) {
      if (!quoting) dropIntroduction(kept);
      quoting = true;
      continue;
    }
    if (line !== '') quoting = false;
    kept.push(line);
  }
  // Some pages hide the quote itself: then its introduction stands last.
  dropIntroduction(kept);
  return kept;
}

/** Removes "On Thursday ... wrote:" from the end; mail programs break it over up to three lines. */
function dropIntroduction(kept: string[]): void {
  let end = kept.length;
  while (end > 0 && kept[end - 1] === '') end -= 1;
  if (!kept[end - 1]?.endsWith(':')) return;
  for (let size = 1; size <= 3 && size <= end; size += 1) {
    if (kept[end - size] === '') return;
    if (introduces(kept.slice(end - size, end).join(' '))) {
      kept.length = end - size;
      return;
    }
  }
}

function introduces(line: string): boolean {
  if (line.length > 300 || !hasDate(line)) return false;
  if (/\p{Nd}{1,2}:\p{Nd}{2}/u.test(line) && /\p{Nd}{4}/u.test(line)) return true;
  return SAYS.test(line) || /<[^>\s]+@[^>\s]+>/.test(line);
}

function hasDate(line: string): boolean {
  return /\p{Nd}{4}|\p{Nd}{1,2}[:./]\p{Nd}{1,2}/u.test(line);
}

function withoutDisclaimer(lines: string[]): string[] {
  const paragraphs = lines.join('\n').split(/\n{2,}/);
  while (paragraphs.length > 1) {
    const last = paragraphs.at(-1) ?? '';
    if (last.trim() !== '' && !(last.length > 60 && SECRET.test(last) && ADDRESSEE.test(last))) break;
    paragraphs.pop();
  }
  return paragraphs.join('\n\n').split('\n');
}

/** A delimiter with less than this below it starts a signature; with more it is a line somebody drew. */
const SIGNATURE_LINES = 10;

function withoutSignature(lines: string[]): string[] {
  const mark = lines.indexOf('--');
  const below = lines.slice(mark + 1).filter((line) => line !== '').length;
  const signed = mark >= 0 && below <= SIGNATURE_LINES ? lines.slice(0, mark) : [...lines];
  while (signed.length > 0 && (signed.at(-1) === '' || PHONE_SIGNATURE.test(signed.at(-1) ?? '')))
    signed.pop();
  return withoutContactBlock(signed);
}

/** Cuts company, address and phone below a name; the sign-off and the name stay, they are how one writes. */
function withoutContactBlock(lines: string[]): string[] {
  const start = lines.lastIndexOf('') + 1;
  const block = lines.slice(start);
  const short = block.every((line) => line.split(/\s+/).length <= 6 && !/[.?!؟]$/u.test(line));
  const contact = block.some((line) => /\p{Nd}[\p{Nd} ()./-]{6,}|@|\bwww\.|https?:/iu.test(line));
  // It opens with a sign-off or a name; details that open with a label are an answer.
  const named = /^[^\p{Nd}@:]+$/u.test(block[0] ?? '');
  if (start === 0 || block.length < 3 || block.length > 8 || !named || !short || !contact) return lines;
  return lines.slice(0, start + 2).filter((line, index) => index < start || !/\p{Nd}|@/u.test(line));
}

function tidy(lines: string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
