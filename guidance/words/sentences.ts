import { ASKING } from '../../playbook/asking.ts';

/** One sentence of a text: where it stands, and whether it asks: by its mark, or by its words where those do without. */
export interface Span {
  start: number;
  end: number;
  asks: boolean;
}

/** Ends of sentences in the scripts the product knows; a line break ends one too, and in Thai and Lao a particle of courtesy or of asking before a blank. */
const END =
  /[.!?…]+(?=[\s"'”’)\]]|$)|[;]\s|[।؟።။。！？]+|\n+|(?<=ครับ|คับ|ครับผม|ค่ะ|คะ|ค่า|จ้า|จ้ะ|จ๊ะ|ไหม|มั้ย|มั๊ย|เปล่า|ແດ່|ເດີ|ເດີ້|ເດີ່|ແດ|ຄັບ|ນໍ|[\p{L}\p{M}]ບໍ່|[\p{L}\p{M}]ບໍ) +(?=[\p{L}\p{Extended_Pictographic}])/gu;
/** Full stops that end no sentence, when the text goes on in lower case or with a digit. */
const ABBREVIATION = /(?:^|\s)(?:\p{L}|e\.g|i\.e|etc|mr|mrs|ms|dr|nr|st|vs|approx)\.$/iu;
const NUMBER_SIGN = /(?:^|\s)no\.$/iu;

function continues(soFar: string, after: string): boolean {
  return (
    (ABBREVIATION.test(soFar) && /^\s+[\p{Ll}\d]/u.test(after)) ||
    (NUMBER_SIGN.test(soFar) && /^\s+\d/.test(after))
  );
}

/**
 * The sentences of a text, in order. Chat is often written without capitals, where the
 * Unicode rules see no end of sentence after a full stop, so the rule here is simpler.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(body))
      spans.push({ start: start + lead, end: start + lead + body.length, asks: asks(body) });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    // Only the last few characters matter, so that a long text stays linear.
    if (!continues(text.slice(Math.max(start, end - 12), end), text.slice(end, end + 4))) close(end);
  }
  close(text.length);
  return spans;
}

const asking = ASKING.map(({ script, ends, courtesy, words, unless }) => ({
  script: new RegExp(`\\p{Script=${script}}`, 'u'),
  asks: new RegExp(
    `(?<=[\\p{L}\\p{M}\\p{N}]\\s?)(?:${ends.join('|')})(?:\\s*(?:${courtesy.join('|')}))*[\\s.!…"”’)]*$|${words.join('|')}`,
    'u',
  ),
  unless: new RegExp(unless.join('|'), 'u'),
}));

function asks(sentence: string): boolean {
  if (/[?？؟]/u.test(sentence)) return true;
  return asking.some(
    (one) => one.script.test(sentence) && one.asks.test(sentence) && !one.unless.test(sentence),
  );
}
