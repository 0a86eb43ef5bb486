import { t } from '../../platform/language.ts';
import { Folded } from '../shared/Folded.tsx';

export interface AfterHardProps {
  steps: readonly string[] | undefined;
  onOff(): void;
}

/** A minute for the agent after a hard contact; whether it was opened is known to nobody. */
export function AfterHard({ steps, onOff }: AfterHardProps) {
  if (!steps) return null;
  return (
    <Folded part="after-hard" title={t('after-hard.title')}>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="quiet">{t('after-hard.why')}</p>
      <button type="button" class="plain" onClick={onOff}>
        {t('after-hard.off')}
      </button>
    </Folded>
  );
}
