import { placeOf } from './editors.ts';

/** Controls that say for sure which kind of text is written, with the value of the private one. */
const SWITCHES = [
  // Request Tracker 5: "Comments (Not sent to requestors)".
  { at: 'select[name="UpdateType"]', isPrivate: 'private' },
];
const WORDS = /(?:^|[^a-z])(?:private|internal|notes?|comments?)(?![a-z])/i;
const NAMES = ['class', 'id', 'name', 'aria-label', 'placeholder', 'title', 'data-testid', 'data-test-id'];
/** Further out a name says more about the page than about the editor. */
const STEPS_OUT = 6;

/** Whether an editor seems to write what only colleagues see: by the page's own switch, else by its names. */
export function seemsPrivate(editor: HTMLElement): boolean {
  const place = placeOf(editor);
  const form = place.closest('form');
  for (const { at, isPrivate } of SWITCHES) {
    const control = form?.querySelector<HTMLSelectElement>(at);
    if (control) return control.value === isPrivate;
  }
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
