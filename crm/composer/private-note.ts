import { placeOf } from './editors.ts';

const WORDS = /(?:^|[^a-z])(?:private|internal|notes?|comments?)(?![a-z])/i;
const NAMES = ['class', 'id', 'name', 'aria-label', 'placeholder', 'title', 'data-testid', 'data-test-id'];
/** The editor of that name calls all its parts so, whatever is written in it. */
const OF_SUMMERNOTE =
  /(?:^|\s)(?:summernote|note-(?:editor|editable|editing-area|frame|airframe|codable))(?=\s|$)/g;
/** Further out a name says more about the page than about the editor. */
const STEPS_OUT = 6;

/** Whether an editor seems to write what only colleagues see: by the names of it and around it. */
export function seemsPrivate(editor: HTMLElement): boolean {
  const place = placeOf(editor);
  const form = place.closest('form');
  const labels = [...((place as HTMLTextAreaElement).labels ?? [])];
  if (labels.some((label) => WORDS.test(label.textContent ?? ''))) return true;
  const ownNames = editor.matches('.note-editable') ? OF_SUMMERNOTE : /$^/;
  let element: Element | null = place;
  for (let step = 0; element && element.localName !== 'body' && step < STEPS_OUT; step += 1) {
    if (namesOf(element, ownNames).some((name) => WORDS.test(name))) return true;
    element = element === form ? null : element.parentElement;
  }
  return false;
}

/** Names of an element but those of its editor, words run together set apart: "privateNote" is a private note. */
function namesOf(element: Element, ownNames: RegExp): string[] {
  return NAMES.map((name) =>
    (element.getAttribute(name) ?? '').replace(ownNames, '').replace(/([a-z])([A-Z])/g, '$1 $2'),
  );
}
