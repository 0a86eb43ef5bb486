import { useContext } from 'preact/hooks';
import { useStore } from '../../stores/use-store.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Desk } from './desk.ts';
import { InsertButton } from './InsertButton.tsx';

/** Copies a text for colleagues, or puts it into the private note that is open; asked first. */
export function ForColleagues({ text, copy }: { text: string; copy: string }) {
  const desk = useContext(Desk);
  return (
    <div class="send">
      {desk && <IntoNote desk={desk} text={text} />}
      <CopyButton text={text} label={copy} />
    </div>
  );
}

function IntoNote({ desk, text }: { desk: Desk; text: string }) {
  const open = useStore(desk.draft, ({ note }) => note);
  return open ? <InsertButton text={text} primary={false} note /> : null;
}
