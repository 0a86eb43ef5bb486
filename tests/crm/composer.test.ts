// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter, ComposerRules } from '../../crm/adapter.ts';
import type { Draft } from '../../crm/composer/draft.ts';
import { type Composer, composer } from '../../crm/composer/insert-text.ts';
import { seemsPrivate } from '../../crm/composer/private-note.ts';
import { openSocket, plugIn } from '../../crm/socket.ts';

let stop: AbortController;
let reply: Composer;
let drafts: Draft[];

beforeEach(() => {
  stop = new AbortController();
  drafts = [];
  reply = composer(window, stop.signal, (draft) => drafts.push(draft));
  // No engine here lays anything out: every editor gets the size of a reply box.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 400, 80);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function add<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  parent: Element = document.body,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  parent.append(element);
  return element;
}

describe('text in a field', () => {
  it('stands at the caret, with what was before and after it, and the page hears of it', async () => {
    const field = add('textarea');
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
    await fc.assert(
      fc.asyncProperty(line, line, fc.string({ minLength: 1 }), async (before, after, words) => {
        const text = `${words.replaceAll('\r', '')}\n.`;
        field.value = before + after;
        field.setSelectionRange(before.length, before.length);
        let heard = '';
        field.addEventListener('input', () => (heard = field.value), { once: true });
        expect(await reply.insert(text, false)).toBe('inserted');
        expect(field.value).toBe(before + text + after);
        expect(heard).toBe(field.value);
        expect(field.selectionStart).toBe(before.length + text.length);
      }),
    );
  });

  it('is not cut off where it does not fit', async () => {
    const field = add('textarea', { maxlength: '5' });
    expect(await reply.insert('too long', false)).toBe('refused');
    expect(field.value).toBe('');
  });

  it('of one line only takes text of one line', async () => {
    const field = add('input', { type: 'text' });
    field.focus();
    expect(await reply.insert('Hello\nthere', false)).toBe('no-editor');
    expect(await reply.insert('Hello', false)).toBe('inserted');
    expect(field.value).toBe('Hello');
  });
});

describe('which editor is meant', () => {
  it('none that cannot be written in or only searches', async () => {
    add('textarea', { readonly: '' });
    add('textarea', { role: 'combobox' });
    add('input', { type: 'text' });
    expect(await reply.insert('Hello\n', false)).toBe('no-editor');
  });

  it('the one in which the agent was last, once there are several', async () => {
    const first = add('textarea');
    const second = add('textarea');
    expect(await reply.insert('Hello', false)).toBe('which-editor');
    first.focus();
    first.blur();
    expect(await reply.insert('Hello', false)).toBe('inserted');
    expect([first.value, second.value]).toEqual(['Hello', '']);
    first.remove();
    expect(await reply.insert('Bye', false)).toBe('inserted');
    expect(second.value).toBe('Bye');
  });

  it('one within an open shadow tree', async () => {
    const root = add('div').attachShadow({ mode: 'open' });
    const field = root.appendChild(document.createElement('textarea'));
    expect(await reply.insert('Hello', false)).toBe('inserted');
    expect(field.value).toBe('Hello');
  });
});

describe('a private note', () => {
  it.each([
    { 'aria-label': 'Internal note' },
    { placeholder: 'Add a private comment…' },
    { class: 'js-privateNote' },
    { id: 'new-note-body' },
    { 'data-testid': 'note-editor' },
  ])('is told by %o, and written only once the agent said so', async (names) => {
    const field = add('textarea', names);
    expect(await reply.insert('Hello', false)).toBe('private-note');
    expect(field.value).toBe('');
    expect(await reply.insert('Hello', true)).toBe('inserted');
  });

  it('is the only thing that is written in where nothing else is meant', async () => {
    const field = add('textarea');
    expect(await reply.insert('He is cross.', true, true)).toBe('no-editor');
    expect(field.value).toBe('');
    field.setAttribute('aria-label', 'Internal note');
    expect(await reply.insert('He is cross.', true, true)).toBe('inserted');
  });

  it.each([
    { class: 'notebook-reply' },
    { placeholder: 'Reply to Nora' },
    { class: 'footnotes2 annotate' },
    { class: 'note-editable card-block' },
  ])('is not seen in %o', (names) => {
    expect(seemsPrivate(add('textarea', names))).toBe(false);
  });

  it('is told by what is around Summernote, not by the names of its own parts', () => {
    const form = add('form');
    const frame = add('div', { class: 'note-editor note-frame panel' }, form);
    const area = add('div', { class: 'note-editing-area' }, frame);
    const editor = add('div', { class: 'note-editable', contenteditable: 'true' }, area);
    expect(seemsPrivate(editor)).toBe(false);
    form.className = 'conv-note';
    expect(seemsPrivate(editor)).toBe(true);
  });

  it('is told by the editor’s label and by what is around it', () => {
    const form = add('form', { class: 'is-private' });
    expect(seemsPrivate(add('textarea', {}, form))).toBe(true);
    const label = add('label', { for: 'text' });
    label.textContent = 'Internal comment';
    expect(seemsPrivate(add('textarea', { id: 'text' }))).toBe(true);
  });
});

describe('with boxes that the rules name', () => {
  const rules = (composer: ComposerRules): Adapter => ({
    id: 'acme',
    facts: { confidence: 'source', note: '', since: '2026-11' },
    pages: [{ kind: 'ticket', address: /./, channel: 'unknown', fields: {} }],
    composer,
  });
  const page = (composer: ComposerRules, ...ids: string[]) => {
    openSocket();
    plugIn({ adapters: [rules(composer)] });
    const boxes = ids.map((id) => {
      const box = document.createElement(id === 'find' ? 'input' : 'textarea');
      box.id = id;
      document.body.append(box);
      return [id, box] as const;
    });
    return Object.fromEntries(boxes);
  };
  const both = { reply: ['#reply'], note: ['#note'], since: '2026-11' };
  const insert = (intoNote = false, onlyNote = false) => reply.insert('Hello', intoNote, onlyNote);
  const texts = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);

  afterEach(() => {
    openSocket();
  });

  it('the reply box is meant among others', async () => {
    page(both, 'other', 'note', 'reply');
    expect(await insert()).toBe('inserted');
    expect(texts()).toEqual(['', '', 'Hello']);
  });

  it('the reply box is meant while the caret is in a search field', async () => {
    const { find } = page(both, 'find', 'reply');
    find?.focus();
    expect(await insert()).toBe('inserted');
    expect(texts()).toEqual(['Hello']);
  });

  it('a note is asked about, even where its names do not say so', async () => {
    page({ ...both, note: ['#inner'] }, 'inner', 'other');
    expect(await insert()).toBe('private-note');
    expect(await insert(true)).toBe('inserted');
    expect(texts()).toEqual(['Hello', '']);
  });

  it('a reply box is no note, whatever its names', async () => {
    page({ reply: ['#comment'], note: [], since: '2026-11' }, 'comment');
    expect(await insert()).toBe('inserted');
  });

  it('its names tell where the rules do not know notes', async () => {
    page({ reply: ['#comment'], since: '2026-11' }, 'comment');
    expect(await insert()).toBe('private-note');
  });

  it('what is for colleagues goes into the note, though the caret is in the reply', async () => {
    const boxes = page(both, 'reply', 'note');
    boxes.reply?.focus();
    expect(await insert(true, true)).toBe('inserted');
    expect(texts()).toEqual(['', 'Hello']);
  });

  it('the caret in another text area is the agent’s choice', async () => {
    const { other } = page(both, 'reply', 'other');
    other?.focus();
    expect(await insert()).toBe('inserted');
    expect(texts()).toEqual(['', 'Hello']);
  });

  it('two reply boxes are not chosen between', async () => {
    page({ ...both, reply: ['#reply', '#reply-all'] }, 'reply', 'reply-all');
    expect(await insert()).toBe('which-editor');
  });

  it('the editor is guessed where none of them is open', async () => {
    page(both, 'other');
    expect(await insert()).toBe('inserted');
  });
});

describe('the draft', () => {
  const words = () => drafts.map(({ text }) => text);
  const pause = () => vi.advanceTimersByTime(400);
  const type = (field: HTMLTextAreaElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    stop.abort();
    stop = new AbortController();
    drafts = [];
    reply = composer(window, stop.signal, (draft) => drafts.push(draft));
  });
  afterEach(() => vi.useRealTimers());

  it('is told at a pause, once for what was written up to it', () => {
    const field = add('textarea');
    type(field, 'Hel');
    vi.advanceTimersByTime(300);
    type(field, 'Hello');
    vi.advanceTimersByTime(300);
    expect(drafts).toEqual([]);
    pause();
    expect(words()).toEqual(['Hello']);
    type(field, 'Hello');
    pause();
    expect(words()).toEqual(['Hello']);
  });

  it('is told to be gone once it was sent', () => {
    const field = add('textarea');
    type(field, 'Hello');
    pause();
    field.value = '';
    add('button').click();
    pause();
    expect(words()).toEqual(['Hello', '']);
  });

  it('is told where the page stops its own events, and within an open shadow tree', () => {
    const host = add('div');
    const field = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
    document.addEventListener('input', (event) => event.stopPropagation(), { signal: stop.signal });
    field.value = 'Hello';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    pause();
    expect(words()).toEqual(['Hello']);
  });

  it('is told without what is quoted in it', () => {
    const editor = add('div', { contenteditable: 'true' });
    const own = add('p', {}, editor);
    own.textContent = 'Hello';
    add('blockquote', {}, editor).textContent = 'What the customer wrote';
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    pause();
    expect(words()).toEqual(['Hello']);
  });

  it('of a note to colleagues is not read', () => {
    type(add('textarea', { 'aria-label': 'Internal note' }), 'He is cross.');
    pause();
    expect(drafts).toEqual([{ text: '', note: true }]);
  });

  it('is not listened to any longer once the panel is closed', () => {
    const field = add('textarea');
    type(field, 'Hello');
    stop.abort();
    type(field, 'Hello there');
    pause();
    expect(drafts).toEqual([]);
  });
});
