import { type Draft, watchDraft } from './draft.ts';
import { editorOf, editorsIn, focusedIn, isOpen } from './editors.ts';
import { namedBoxes } from './named-boxes.ts';
import { focusOn, writeText } from './write-text.ts';

/**
 * - `no-editor`: nothing to write in is open
 * - `which-editor`: several are open, or the one has to be clicked into before it can be written in
 * - `private-note`: seems to be seen by colleagues only, and the agent was not asked yet
 * - `refused`: the editor did not take the text
 */
export type InsertOutcome = 'inserted' | 'no-editor' | 'which-editor' | 'private-note' | 'refused';

export interface Composer {
  /** Puts text at the caret of the reply editor; never sends. With `onlyNote` into no other than a note. */
  insert(text: string, intoNote: boolean, onlyNote?: boolean): Promise<InsertOutcome>;
  /** Looks at the draft again: another record may be open. */
  look(): void;
}

/** An editor, and whether only colleagues see what is written there. */
interface Meant {
  box: HTMLElement;
  note: boolean;
}

/**
 * Watches which editor of the page the agent was in last, writes there, and tells what they write there to
 * a customer; ends with the signal.
 */
export function composer(win: Window, signal: AbortSignal, tellDraft: (draft: Draft) => void): Composer {
  const doc = win.document;
  let last: HTMLElement | undefined;
  const openEditor = () => {
    const editor = meant(false, false);
    return typeof editor === 'string' ? undefined : editor;
  };
  const draft = watchDraft(openEditor, tellDraft, signal);
  const remember = () => {
    last = editorOf(focusedIn(doc)) ?? last;
    if (last) draft.listenTo(last.ownerDocument);
  };
  draft.listenTo(doc);
  draft.look();
  doc.addEventListener('focusin', remember, { signal });
  // The focus goes into a frame, or to the panel, without a word to the page.
  win.addEventListener('blur', remember, { signal });

  /** The editor to write in: where the agent is or was last, else the only one that can be meant. */
  function meant(oneLine: boolean, onlyNote: boolean): Meant | 'no-editor' | 'which-editor' {
    const { reply, note, isNote, isField } = namedBoxes(win);
    const named = onlyNote && note.length > 0 ? note : [...reply, ...note];
    const of = (box: HTMLElement): Meant => ({ box, note: isNote(box) });
    // Beside a reply box, a field of one line only searches.
    const focused = editorOf(focusedIn(doc), oneLine && named.length === 0);
    if (focused && !isField(focused) && !(named === note && !isNote(focused))) return of(focused);
    const there = last && isOpen(last) && !isField(last) ? last : undefined;
    if (there && (named.length === 0 || named.includes(there))) return of(there);
    const likely = named === note || reply.length === 0 ? note : reply;
    const guessed = () => editorsIn(doc).filter((box) => !isField(box));
    const [first, ...others] = likely.length > 0 ? likely : guessed();
    if (!first) return 'no-editor';
    return others.length > 0 ? 'which-editor' : of(first);
  }

  return {
    look: draft.look,
    async insert(text, intoNote, onlyNote = false) {
      const editor = meant(!text.includes('\n'), onlyNote);
      if (typeof editor === 'string') return editor;
      const { box, note } = editor;
      if (onlyNote && !note) return 'no-editor';
      if (!intoNote && note) return 'private-note';
      if (!(await focusOn(box))) return 'which-editor';
      return (await writeText(box, text)) ? 'inserted' : 'refused';
    },
  };
}
