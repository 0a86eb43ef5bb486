// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScriptSection } from '../../components/panel/ScriptSection.tsx';
import type { Guidance } from '../../guidance/guidance.ts';
import { guidance } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';

const onChoose = vi.fn();
const onAgentName = vi.fn();
const show = (more: Partial<Guidance> = {}) =>
  render(<ScriptSection guidance={guidance(more)} onChoose={onChoose} onAgentName={onAgentName} />);

function clipboard(outcome: Promise<void>) {
  const writeText = vi.fn().mockReturnValue(outcome);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  return writeText;
}

beforeEach(speakEnglish);
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  document.documentElement.dir = '';
});

describe('the script', () => {
  it('shows its parts and marks every gap', () => {
    show();
    const panel = screen.getByRole('tabpanel');
    expect(panel.querySelectorAll('[data-script-part]')).toHaveLength(3);
    expect([...panel.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '[the cause in plain words]',
      '[your name]',
    ]);
  });

  it('is given in another language where the agent takes one', () => {
    show();
    const language = screen.getByLabelText<HTMLSelectElement>('Language of the script');
    expect(language.value).toBe('en');
    fireEvent.change(language, { target: { value: 'es' } });
    expect(onChoose).toHaveBeenCalledWith({ language: 'es' });
  });

  it('asks for the agent’s name where it is missing', async () => {
    show();
    const use = screen.getByRole<HTMLButtonElement>('button', { name: 'Use' });
    expect(use.disabled).toBe(true);
    fireEvent.input(screen.getByLabelText(/Your name/), { target: { value: '  Priya ' } });
    await waitFor(() => expect(use.disabled).toBe(false));
    fireEvent.click(use);
    expect(onAgentName).toHaveBeenCalledWith('Priya');
  });

  it('names what the record did not give, and nothing else', () => {
    show({ script: { ...guidance().script, missing: ['customer.plan', 'the cause in plain words'] } });
    expect(
      screen.getByText('Not in this record: their plan. Fill the [brackets] in after pasting.'),
    ).toBeTruthy();
    expect(screen.queryByLabelText(/Your name/)).toBeNull();
  });
});

describe('what it is about', () => {
  it('stands as read, and another script comes when the agent sees it otherwise', () => {
    show();
    const choice = screen.getByLabelText<HTMLSelectElement>('What it is about');
    expect(choice.value).toBe('problem');
    fireEvent.change(choice, { target: { value: 'complaint' } });
    expect(onChoose).toHaveBeenCalledWith({ situation: 'complaint' });
  });
});

describe('the tabs', () => {
  it('stand for reply, chat, call and voicemail, the script’s own selected', () => {
    show();
    expect(
      screen
        .getAllByRole('tab')
        .map((tab) => [tab.textContent, tab.getAttribute('aria-selected'), tab.tabIndex]),
    ).toEqual([
      ['Reply', 'true', 0],
      ['Chat', 'false', -1],
      ['Call', 'false', -1],
      ['Voicemail', 'false', -1],
    ]);
    fireEvent.click(screen.getByRole('tab', { name: 'Call' }));
    expect(onChoose).toHaveBeenCalledWith({ channel: 'call' });
  });

  it.each([
    ['ltr', 'ArrowRight', 'chat'],
    ['ltr', 'ArrowLeft', 'voicemail'],
    ['ltr', 'End', 'voicemail'],
    ['rtl', 'ArrowLeft', 'chat'],
    ['rtl', 'ArrowRight', 'voicemail'],
  ])('move by keyboard (%s, %s)', (dir, key, channel) => {
    document.documentElement.dir = dir;
    show();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Reply' }), { key });
    expect(onChoose).toHaveBeenCalledWith({ channel });
    expect(document.activeElement?.textContent?.toLowerCase()).toBe(channel);
  });
});

describe('copying', () => {
  it('takes the script, says so, and says how many gaps are left', async () => {
    const writeText = clipboard(Promise.resolve());
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy script' }));
    await screen.findByText('✓ Copied with 2 gaps in [brackets] left to fill');
    expect(writeText).toHaveBeenCalledWith(guidance().script.text);
  });

  it('takes the ticked entries of the info pack along, with their links', async () => {
    const writeText = clipboard(Promise.resolve());
    const infoPack = [
      { id: 'a', topic: 'Hours', text: 'Nine to five.', link: 'https://a.example/hours' },
      { id: 'b', topic: 'Reach me', text: 'Write back.' },
    ];
    show({ infoPack });
    fireEvent.click(screen.getByRole('checkbox', { name: /Hours/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy script' }));
    expect(writeText).toHaveBeenCalledWith(
      `${guidance().script.text}\n\nHours: Nine to five.\nhttps://a.example/hours`,
    );
  });

  it('says no longer that it is copied once the text is another', async () => {
    clipboard(Promise.resolve());
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy script' }));
    await screen.findByText(/✓ Copied/);
    fireEvent.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(screen.queryByText(/✓ Copied/)).toBeNull());
  });

  it('shows the text selected when the browser refuses the clipboard', async () => {
    clipboard(Promise.reject(new Error('denied')));
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Copy script' }));
    const field = await within(screen.getByRole('tabpanel')).findByLabelText<HTMLTextAreaElement>(
      'Text to copy',
    );
    expect(field.value).toBe(guidance().script.text);
    await waitFor(() => expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]));
    expect(screen.getByText(/The browser refused the clipboard/)).toBeTruthy();
  });
});
