import { t } from '../../platform/language.ts';
import type { DraftState } from '../../stores/team-draft.ts';

export interface SaveBarProps {
  state: DraftState;
  /** The saved settings are loaded: only then can anything be put in their place. */
  ready: boolean;
  onSave(): void;
  onDiscard(): void;
  onReset(): void;
}

/** Whether there is something to save, what became of the last save, and the buttons for it. */
export function SaveBar({ state, ready, onSave, onDiscard, onReset }: SaveBarProps) {
  const { dirty, changedElsewhere, outcome, problems } = state;
  return (
    <div class={dirty ? 'save-bar save-bar-dirty' : 'save-bar'} data-part="save-bar">
      {changedElsewhere && (
        <p class="problem" role="alert">
          {t('save.elsewhere')}
        </p>
      )}
      {outcome?.state === 'refused' && (
        <p class="problem" role="alert">
          {t(outcome.partly ? 'save.refused-partly' : 'storage.refused', { problem: outcome.problem })}
        </p>
      )}
      {outcome?.state === 'invalid' && problems.length > 0 && (
        <p class="problem" role="alert">
          {t('save.invalid', { count: problems.length })}{' '}
          <button type="button" class="plain" onClick={goToFirstProblem}>
            {t('save.go-to')}
          </button>
        </p>
      )}
      <div class="save-line">
        <p class="save-status" role="status">
          {!ready
            ? t('save.not-loaded')
            : dirty
              ? `● ${t('save.dirty')}`
              : outcome?.state === 'saved'
                ? `✓ ${t('save.saved')}`
                : t('save.clean')}
        </p>
        <button type="button" class="plain" disabled={!ready} onClick={onReset}>
          {t('save.reset')}
        </button>
        <button type="button" disabled={!dirty} onClick={onDiscard}>
          {t('save.discard')}
        </button>
        <button type="button" class="primary" disabled={!dirty || !ready} onClick={onSave}>
          {t('save.save')}
        </button>
      </div>
    </div>
  );
}

function goToFirstProblem(): void {
  document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
