import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';

export interface ResetDialogProps {
  open: boolean;
  /** How many pages were taught: work by hand, which a reset of texts and styles need not cost. */
  taughtPages: number;
  onClose(): void;
  onConfirm(keepTaught: boolean): void;
}

/** Asks before the form goes back to the built-in settings. */
export function ResetDialog({ open, taughtPages, onClose, onConfirm }: ResetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [keepTaught, setKeepTaught] = useState(true);
  useEffect(() => {
    if (open) setKeepTaught(true);
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    <dialog ref={dialog} aria-labelledby="reset-title" onClose={onClose}>
      <h2 class="dialog-title" id="reset-title">
        {t('reset.title')}
      </h2>
      <p>{t('reset.body')}</p>
      {taughtPages > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={keepTaught}
            onChange={(event) => setKeepTaught(event.currentTarget.checked)}
          />{' '}
          {t('reset.keep-taught', { count: taughtPages })}
        </label>
      )}
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {t('reset.cancel')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            onConfirm(keepTaught);
            onClose();
          }}
        >
          {t('reset.confirm')}
        </button>
      </div>
    </dialog>
  );
}
