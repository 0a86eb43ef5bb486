import { CopyButton } from '../shared/CopyButton.tsx';
import { WithGaps } from '../shared/WithGaps.tsx';
import { InsertButton } from './InsertButton.tsx';

/** A sentence for the customer, to insert or to copy; its gaps marked. */
export function Saying({ text }: { text: string }) {
  return (
    <>
      <p class="say" dir="auto">
        <WithGaps text={text} />
      </p>
      <div class="send">
        <InsertButton text={text} primary={false} />
        <CopyButton text={text} />
      </div>
    </>
  );
}
