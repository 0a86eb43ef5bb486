import { useId, useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import type { Written } from '../../platform/storage.ts';

const LONGEST = 200;

/** Marks a loyalty question as answered, with a line on what was said. */
export function AnsweredForm({ onAnswer }: { onAnswer(note: string): Promise<Written> }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState('');

  async function keep(): Promise<void> {
    const written = await onAnswer(note.trim());
    if (!written.ok) setProblem(t('after.failed', { problem: written.problem }));
  }

  if (!open) {
    return (
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {t('loyalty.answered')}
      </button>
    );
  }
  return (
    <form
      class="answered"
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim()) void keep();
      }}
    >
      <label for={id}>{t('loyalty.note')}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        maxLength={LONGEST}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <div class="send">
        <button type="submit" disabled={!note.trim()}>
          {t('loyalty.answered')}
        </button>
        <button type="button" onClick={() => setOpen(false)}>
          {t('insert.cancel')}
        </button>
      </div>
      <p class="quiet">{t('loyalty.kept')}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
