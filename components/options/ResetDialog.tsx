import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/language.ts';

export interface ResetDialogProps {
  open: boolean;
  onClose(): void;
  onConfirm(): void;
}

/** Asks before the form goes back to the built-in settings. */
export function ResetDialog({ open, onClose, onConfirm }: ResetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    <dialog ref={dialog} aria-labelledby="reset-title" onClose={onClose}>
      <h2 class="dialog-title" id="reset-title">
        {t('reset.title')}
      </h2>
      <p>{t('reset.body')}</p>
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {t('reset.cancel')}
        </button>
        <button
          type="button"
          class="primary"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {t('reset.confirm')}
        </button>
      </div>
    </dialog>
  );
}
