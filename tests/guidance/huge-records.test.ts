import { it } from 'vitest';
import { parseRecord } from '../../crm/record-schema.ts';
import { within } from '../support/within.ts';
import { adviceOn } from './records.ts';

/** Slower than this and the panel would stall while the agent works; many times what it takes. */
const LIMIT_MS = 2000;

it.each([
  ['one word', 'no '],
  ['negators', 'do not never no '],
  ['commas', 'call , me , '],
  ['questions', 'why? how? '],
  ['line breaks', 'please\ncall\n'],
  ['quotation marks', '"call me" “'],
  ['one endless word', 'a'],
  ['full stops', '. '],
  ['Thai', 'โทรหาฉันหน่อย'],
])('a thread of many megabytes of %s does not hang', (_, piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const messages = Array.from({ length: 300 }, (_, at) => ({
    id: String(at),
    role: at % 2 ? 'agent' : 'customer',
    text,
  }));
  const parsed = parseRecord({ id: '1', messages });
  if (!parsed.ok) throw new Error(parsed.problem);
  const { record } = parsed;
  within(LIMIT_MS, () => adviceOn(record));
});
