import type { Adapter } from '../adapter.ts';
import { findAll, fits } from '../dom.ts';
import { isShaped, pathOf } from '../page-shape.ts';
import { pluggedIn } from '../socket.ts';
import { editorOf, isOpen } from './editors.ts';
import { seemsPrivate } from './private-note.ts';

/** The open editors that the product's rules name; both empty where it has no rules, or none is open. */
export interface NamedBoxes {
  reply: HTMLElement[];
  note: HTMLElement[];
  /** Whether only colleagues see what is written in an editor, a named one or any other. */
  isNote(editor: HTMLElement): boolean;
  /** Whether an editor holds a field of the record: no place for a reply. */
  isField(editor: HTMLElement): boolean;
}

/** Finds the reply and note boxes that are open in a page, by the rules of the products it may belong to. */
export function namedBoxes(
  { document: doc, location }: { document: Document; location: Location | URL },
  adapters: readonly Adapter[] = pluggedIn().adapters,
): NamedBoxes {
  const path = pathOf(location);
  const rules = adapters
    .filter(({ pages, besides = [] }) => [...pages, ...besides].some((page) => isShaped(page, doc, path)))
    .flatMap(({ composer }) => composer ?? []);
  const note = rules.flatMap((one) => open(doc, one.note));
  const reply = rules.flatMap((one) => open(doc, one.reply)).filter((box) => !note.includes(box));
  // Of a product whose notes nobody could describe, any box may be one: its names tell.
  const surelyReplies = rules.every((one) => one.note !== undefined) ? reply : [];
  return {
    reply,
    note,
    isNote: (editor) => note.includes(editor) || (!surelyReplies.includes(editor) && seemsPrivate(editor)),
    isField: (editor) =>
      ![...reply, ...note].includes(editor) && rules.some(({ field }) => fits(editor, field)),
  };
}

function open(doc: Document, selectors: readonly string[] = []): HTMLElement[] {
  const found = selectors.flatMap((selector) => findAll(doc, selector)).map((element) => editorOf(element));
  return [...new Set(found)].filter((editor) => editor !== undefined && isOpen(editor)) as HTMLElement[];
}
