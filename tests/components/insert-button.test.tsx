// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InsertButton } from '../../components/panel/InsertButton.tsx';
import { PageActions } from '../../components/panel/page-actions.ts';
import type { RecordStore } from '../../stores/record.ts';
import { speakEnglish } from '../support/speak.ts';

const insert = vi.fn<RecordStore['insert']>();
const writeText = vi.fn();

function show(text: string) {
  const view = (words: string) => (
    <PageActions.Provider value={{ insert, showQuote: vi.fn() }}>
      <InsertButton text={words} />
    </PageActions.Provider>
  );
  const { rerender } = render(view(text));
  return (words: string) => rerender(view(words));
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  speakEnglish();
  writeText.mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

describe('inserting', () => {
  it('puts the text in, and says to read it over', async () => {
    insert.mockResolvedValue('inserted');
    const draw = show('Hello Nora');
    click('Insert');
    expect((await screen.findByText('Inserted. Read it over before you send.')).getAttribute('role')).toBe(
      'status',
    );
    expect(insert).toHaveBeenCalledWith('Hello Nora', false);
    expect(writeText).not.toHaveBeenCalled();
    draw('Another text');
    expect(screen.queryByText(/Inserted/)).toBeNull();
  });

  it.each([
    ['no-editor', 'No reply box is open in the page. Copied instead.'],
    ['refused', 'The editor did not take the text. Copied instead.'],
    ['no-answer', 'The page did not answer. Copied instead.'],
  ] as const)('that comes to %s says so and copies instead', async (outcome, words) => {
    insert.mockResolvedValue(outcome);
    show('Hello Nora');
    click('Insert');
    await screen.findByText(words);
    expect(writeText).toHaveBeenCalledWith('Hello Nora');
  });

  it('says it when the clipboard is refused too', async () => {
    insert.mockResolvedValue('no-editor');
    writeText.mockRejectedValue(new Error('denied'));
    show('Hello Nora');
    click('Insert');
    await screen.findByText('No reply box is open in the page. Use the copy button instead.');
  });

  it('asks to click into the box that is meant, and copies nothing', async () => {
    insert.mockResolvedValue('which-editor');
    show('Hello Nora');
    click('Insert');
    await screen.findByText('Click into the text box that you mean, then insert again.');
    expect(writeText).not.toHaveBeenCalled();
  });
});

describe('asking first', () => {
  it('about gaps that are left', async () => {
    insert.mockResolvedValue('inserted');
    show('Hello [name], by [day]');
    click('Insert');
    await screen.findByText('2 gaps in [brackets] are not filled. Insert anyway and fill them in there?');
    expect(insert).not.toHaveBeenCalled();
    click('Insert anyway');
    await screen.findByText(/^Inserted/);
    expect(insert).toHaveBeenCalledWith('Hello [name], by [day]', false);
  });

  it('about a private note', async () => {
    insert.mockResolvedValueOnce('private-note').mockResolvedValueOnce('inserted');
    show('Hello Nora');
    click('Insert');
    await screen.findByText('This seems to be a private note, not a reply. Insert anyway?');
    click('Insert anyway');
    await screen.findByText(/^Inserted/);
    expect(insert.mock.calls).toEqual([
      ['Hello Nora', false],
      ['Hello Nora', true],
    ]);
  });

  it('takes no for an answer', async () => {
    show('Hello [name]');
    click('Insert');
    await screen.findByRole('alert');
    click('Cancel');
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(insert).not.toHaveBeenCalled();
  });
});
