import { type Draft, watchDraft } from './draft.ts';
import { editorOf, editorsIn, focusedIn, isOpen } from './editors.ts';
import { seemsPrivate } from './private-note.ts';
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

/**
 * Watches which editor of the page the agent was in last, writes there, and tells what they write there to
 * a customer; ends with the signal.
 */
export function composer(win: Window, signal: AbortSignal, tellDraft: (draft: Draft) => void): Composer {
  const doc = win.document;
  let last: HTMLElement | undefined;
  const draft = watchDraft(draftEditor, tellDraft, signal);
  const remember = () => {
    last = editorOf(focusedIn(doc)) ?? last;
    if (last) draft.listenTo(last.ownerDocument);
  };
  draft.listenTo(doc);
  draft.look();
  doc.addEventListener('focusin', remember, { signal });
  // The focus goes into a frame, or to the panel, without a word to the page.
  win.addEventListener('blur', remember, { signal });

  function meant(oneLine: boolean): HTMLElement | 'no-editor' | 'which-editor' {
    const focused = editorOf(focusedIn(doc), oneLine);
    if (focused) return focused;
    if (last && isOpen(last)) return last;
    const [first, ...others] = editorsIn(doc);
    if (!first) return 'no-editor';
    return others.length > 0 ? 'which-editor' : first;
  }

  function draftEditor(): { box: HTMLElement; note: boolean } | undefined {
    const box = meant(false);
    return typeof box === 'string' ? undefined : { box, note: seemsPrivate(box) };
  }

  return {
    look: draft.look,
    async insert(text, intoNote, onlyNote = false) {
      const editor = meant(!text.includes('\n'));
      if (typeof editor === 'string') return editor;
      const note = seemsPrivate(editor);
      if (onlyNote && !note) return 'no-editor';
      if (!intoNote && note) return 'private-note';
      if (!(await focusOn(editor))) return 'which-editor';
      return (await writeText(editor, text)) ? 'inserted' : 'refused';
    },
  };
}
