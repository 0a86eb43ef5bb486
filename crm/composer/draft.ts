/** How long the agent pauses before what they wrote is read. Milliseconds. */
const PAUSE = 400;
/** A reply is a few thousand characters; what a page holds beyond that is no draft. */
const LONGEST = 8_000;
/** After a click a draft may have been sent, or another one be open. */
const CHANGES = ['input', 'change', 'focusin', 'click'];

/** What is being written; of a note to colleagues no words are told. */
export interface Draft {
  text: string;
  /** The editor writes what only colleagues see. */
  note: boolean;
}

export interface DraftWatch {
  /** Listens to another document that an editor lies in. */
  listenTo(doc: Document): void;
  /** Reads the draft at the next pause. */
  look(): void;
}

/**
 * Tells at each pause what stands in the editor that `editor` gives, where it changed; no words when there
 * is none. Nothing is kept but the last text, to tell whether it changed; ends with the signal.
 */
export function watchDraft(
  editor: () => { box: HTMLElement; note: boolean } | undefined,
  tell: (draft: Draft) => void,
  signal: AbortSignal,
): DraftWatch {
  const heardIn = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Draft = { text: '', note: false };

  function read(): void {
    const open = editor();
    const note = open?.note ?? false;
    const text = open && !note ? draftIn(open.box) : '';
    if (text === told.text && note === told.note) return;
    told = { text, note };
    tell(told);
  }

  function look(): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(read, PAUSE);
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    look,
    listenTo(doc) {
      if (heardIn.has(doc)) return;
      heardIn.add(doc);
      // Captured: pages stop events that they answer themselves.
      for (const change of CHANGES) doc.addEventListener(change, look, { capture: true, signal });
    },
  };
}

/** The agent's own words in an editor: what it quotes below them is left out. */
function draftIn(editor: HTMLElement): string {
  if ('value' in editor) return String(editor.value).slice(0, LONGEST);
  let text = linesOf(editor);
  for (const quoted of editor.querySelectorAll<HTMLElement>('blockquote'))
    text = text.replace(linesOf(quoted), () => '');
  return text.trim().slice(0, LONGEST);
}

function linesOf(element: HTMLElement): string {
  return element.innerText ?? element.textContent ?? '';
}
