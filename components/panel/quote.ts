import type { Quote } from '../../crm/find-quote.ts';
import type { CustomerRecord } from '../../crm/record.ts';
import type { EvidenceSource } from '../../guidance/guidance.ts';

/** Enough to tell repeated words apart. */
const AROUND = 200;

/** The words as they are looked for in the page; undefined when they do not come from it. */
export function quoteOf(words: string, source: EvidenceSource, record: CustomerRecord): Quote | undefined {
  if ('field' in source) return { words, before: source.field, after: '' };
  if (!('message' in source)) return undefined;
  const text = record.messages.find(({ id }) => id === source.message)?.text ?? '';
  const at = Math.max(0, text.indexOf(words));
  const end = at + words.length;
  return {
    words,
    message: source.message,
    before: text.slice(Math.max(0, at - AROUND), at),
    after: text.slice(end, end + AROUND),
  };
}
