import { splitGaps } from './gaps.ts';

/** A text with each `[gap]` left to fill marked, so that none goes out to a customer unseen. */
export function WithGaps({ text }: { text: string }) {
  return (
    <>
      {splitGaps(text).map((piece, at) =>
        at % 2 === 1 ? <mark key={`${at}-${piece}`}>{piece}</mark> : piece,
      )}
    </>
  );
}
