import { placeOf } from './editors.ts';

const WORDS = /(?:^|[^a-z])(?:private|internal|notes?|comments?)(?![a-z])/i;
const NAMES = ['class', 'id', 'name', 'aria-label', 'placeholder', 'title', 'data-testid', 'data-test-id'];
/** Further out a name says more about the page than about the editor. */
const STEPS_OUT = 6;

/** Whether an editor seems to write what only colleagues see: by the names of it and around it. */
export function seemsPrivate(editor: HTMLElement): boolean {
  const place = placeOf(editor);
  const form = place.closest('form');
  const labels = [...((place as HTMLTextAreaElement).labels ?? [])];
  if (labels.some((label) => WORDS.test(label.textContent ?? ''))) return true;
  let element: Element | null = place;
  for (let step = 0; element && element.localName !== 'body' && step < STEPS_OUT; step += 1) {
    if (namesOf(element).some((name) => WORDS.test(name))) return true;
    element = element === form ? null : element.parentElement;
  }
  return false;
}

/** Names of an element, words run together set apart: "privateNote" is a private note. */
function namesOf(element: Element): string[] {
  return NAMES.map((name) => (element.getAttribute(name) ?? '').replace(/([a-z])([A-Z])/g, '$1 $2'));
}
