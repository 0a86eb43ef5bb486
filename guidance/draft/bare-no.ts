import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** A no without a way or the nearest alternative anywhere in the draft. Commandment 2. */
export function bareNo(input: DraftInput): Found[] {
  const { markers } = input;
  const [refusal] = sentencesWith(input, markers.refuses, markers.notRefuses);
  if (!refusal || sentencesWith(input, markers.alternative).length > 0) return [];
  return [{ check: 'bare-no', level: 'warning', words: refusal.quote }];
}
