import { type DraftInput, type Found, sentencesWith } from './draft-input.ts';

/** A no without a way or the nearest alternative anywhere in the draft. Commandment 2. */
export function bareNo(input: DraftInput): Found[] {
  const { markers } = input;
  const [refusal] = sentencesWith(input, markers.refuses, markers.notRefuses);
  // "Nothing more we can do" is no way: what refuses is taken out before a way is sought.
  if (!refusal || sentencesWith(input, markers.alternative, markers.refuses).length > 0) return [];
  return [{ check: 'bare-no', level: 'warning', words: refusal.quote }];
}
