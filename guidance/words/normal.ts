/** A text made comparable: lower case, no accents, words set apart by single blanks, and the way back. */
export interface Normal {
  /** Begins and ends with a blank, so that every word has one on both sides. */
  text: string;
  /** For each character of `text`, where it begins and ends in the original. */
  from: number[];
  to: number[];
  /** The words of `text`, each once. */
  words: ReadonlySet<string>;
}

const TOKEN = /[\p{L}\p{M}\p{N}'’ʼ\u200b-\u200d]+|[,;:،؛()[\]{}/|–—]| - /gu;
/** A letter with its marks; a pattern for the end of a word may begin with a vowel sign. */
const CLUSTER = /(?:เเ|ເເ)\p{M}*|\P{M}\p{M}*|^\p{M}+/gu;
/** The consonant that Tamil doubles at the end of a word when the next one begins with it. */
const LINKING = /(?<=\p{L}\p{M}*\p{L}\p{M}*)[கசதப]\u0bcd$/u;
const INVISIBLE = /[\u0640\u200b-\u200f\u2060\ufeff\u00ad'’ʼ]/gu;
/** Arabic letters that Persian keyboards and Arabic ones encode differently. */
const SAME_LETTER: Readonly<Record<string, string>> = { ي: 'ی', ك: 'ک', ى: 'ی', ة: 'ه' };
/** Thai and Lao: a doubled vowel sign for the broad one, Lao's small l, and the ring typed before the tone. */
const BROAD: Readonly<Record<string, string>> = { เเ: 'แ', ເເ: 'ແ', '\u0ebc': 'ລ' };
const RING_BEFORE_TONE = /([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])/gu;
/** Accents, and the vowel marks and hamza of Arabic script, are often left out. */
const MARKED = /^[\p{Script=Latin}\p{Script=Arabic}]\p{M}+$/u;

/** Any decimal digit of Unicode as ASCII; blocks of ten are aligned so that the zero ends the search. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** One letter (with its marks) in its comparable form; may be empty, or longer than it was. */
export function foldLetter(cluster: string): string {
  // Most letters of Latin texts need none of what follows, and each word of each pattern comes through here.
  if (/^[a-z0-9]$/i.test(cluster)) return cluster.toLowerCase();
  const plain = cluster.normalize('NFKC').toLowerCase().replace(INVISIBLE, '');
  const decomposed = plain.normalize('NFD');
  const bare = MARKED.test(decomposed) ? decomposed.replace(/\p{M}/gu, '') : plain;
  return bare
    .replace(/[يكىة]/gu, (letter) => SAME_LETTER[letter] ?? letter)
    .replace(/เเ|ເເ|ຼ/gu, (letters) => BROAD[letters] ?? letters)
    .replace(RING_BEFORE_TONE, '$2$1')
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/**
 * The comparable form of a text with a map back to it, so that a match can be quoted exactly.
 * `spelling` gives full words for the short forms of chat.
 */
export function normalise(original: string, spelling: Readonly<Record<string, string>> = {}): Normal {
  const from = [0];
  const to = [0];
  let text = ' ';
  const push = (piece: string, start: number, end: number) => {
    text += piece;
    for (let i = 0; i < piece.length; i += 1) {
      from.push(start);
      to.push(end);
    }
  };
  for (const token of original.matchAll(TOKEN)) {
    const start = token.index;
    const end = start + token[0].length;
    if (/^[^\p{L}\p{N}\p{M}]+$/u.test(token[0])) {
      if (/[,;:،؛()[\]{}/|–—-]/.test(token[0])) push(', ', start, end);
      continue;
    }
    // "we'll" and "well" differ by the apostrophe only, so it is looked up first.
    const spelled = token[0].toLowerCase().replaceAll(/[’ʼ]/g, "'");
    const word = Object.hasOwn(spelling, spelled) ? spelled : foldWord(token[0]);
    const full = Object.hasOwn(spelling, word) ? spelling[word] : undefined;
    if (full !== undefined) push(full, start, end);
    else
      for (const cluster of token[0].replace(LINKING, '').matchAll(CLUSTER)) {
        const at = start + cluster.index;
        push(foldLetter(cluster[0]), at, at + cluster[0].length);
      }
    push(' ', end, end);
  }
  return { text, from, to, words: new Set(text.trim().split(' ')) };
}

/** A word in its comparable form. */
export function foldWord(word: string): string {
  let folded = '';
  for (const cluster of word.replace(LINKING, '').matchAll(CLUSTER)) folded += foldLetter(cluster[0]);
  return folded;
}
