// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageActions } from '../../components/panel/page-actions.ts';
import { QuoteInPage } from '../../components/panel/QuoteInPage.tsx';
import type { EvidenceSource } from '../../guidance/guidance.ts';
import type { RecordStore } from '../../stores/record.ts';
import { record } from '../support/guidance.ts';
import { speakEnglish } from '../support/speak.ts';

const showQuote = vi.fn<RecordStore['showQuote']>();

function show(words: string, source: EvidenceSource, actions = true) {
  render(
    <PageActions.Provider value={actions ? { showQuote, insert: vi.fn() } : undefined}>
      <QuoteInPage words={words} source={source} record={record()} />
    </PageActions.Provider>,
  );
}

beforeEach(speakEnglish);
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('a quote', () => {
  it('is looked for in its message, with what stands around it', async () => {
    showQuote.mockResolvedValue('marked');
    show('no', { message: 'm3' });
    fireEvent.click(screen.getByRole('button', { name: 'no' }));
    expect(showQuote).toHaveBeenCalledWith({
      words: 'no',
      message: 'm3',
      before: 'I said ',
      after: ' calls.',
    });
    expect(await screen.findByText('Marked in the page.')).toBeTruthy();
  });

  it('of a field is looked for after its label', () => {
    showQuote.mockResolvedValue('marked');
    show('Email only', { field: 'Contact preference' });
    fireEvent.click(screen.getByRole('button'));
    expect(showQuote).toHaveBeenCalledWith({ words: 'Email only', before: 'Contact preference', after: '' });
  });

  it.each([
    ['not-found', 'Not visible in the page now: collapsed, or loaded late.'],
    ['cannot-mark', 'This browser cannot mark words in a page without changing it.'],
    ['no-answer', 'The page did not answer. Reload it and try again.'],
  ] as const)('that comes to %s says so', async (outcome, words) => {
    showQuote.mockResolvedValue(outcome);
    show('I said no calls.', { message: 'm3' });
    fireEvent.click(screen.getByRole('button'));
    expect((await screen.findByText(words)).getAttribute('role')).toBe('status');
  });

  it('that no page shows, or without a page, is no button', () => {
    show('Prefers distance', { team: 'queue' });
    show('I said no calls.', { message: 'm3' }, false);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('I said no calls.')).toBeTruthy();
  });
});
