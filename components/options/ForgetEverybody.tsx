import { useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import type { ResultsStore } from '../../stores/results.ts';

export interface ForgetEverybodyProps {
  /** Contacts that are remembered. */
  count: number;
  results: Pick<ResultsStore, 'forgetAll'>;
}

/** How much is remembered, and the one button that deletes all of it. */
export function ForgetEverybody({ count, results }: ForgetEverybodyProps) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');

  async function forget(): Promise<void> {
    const written = await results.forgetAll();
    setAsking(false);
    setSaid(written.ok ? t('memory.forgotten') : t('memory.failed', { problem: written.problem }));
  }

  return (
    <div class="forget">
      <p>{count === 0 ? t('memory.none') : t('memory.kept', { count })}</p>
      {count > 0 && !asking && (
        <button type="button" onClick={() => setAsking(true)}>
          {t('memory.forget')}
        </button>
      )}
      {asking && (
        <div class="asking">
          <p role="alert">{t('memory.forget-sure')}</p>
          <button type="button" onClick={() => void forget()}>
            {t('memory.forget-yes')}
          </button>
          <button type="button" onClick={() => setAsking(false)}>
            {t('memory.forget-no')}
          </button>
        </div>
      )}
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  );
}
