/** A text with each `[gap]` left to fill marked, so that none goes out to a customer unseen. */
export function WithGaps({ text }: { text: string }) {
  // The capturing group keeps the gaps in the list: every second piece is one.
  const pieces = text.split(/(\[[^[\]\n]{1,120}\])/);
  return (
    <>{pieces.map((piece, at) => (at % 2 === 1 ? <mark key={`${at}-${piece}`}>{piece}</mark> : piece))}</>
  );
}
