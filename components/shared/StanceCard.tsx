import type { Guidance } from '../../guidance/guidance.ts';
import { languageName, t } from '../../platform/language.ts';
import { StanceGlyph } from './StanceGlyph.tsx';
import { summaryWords } from './summary-words.ts';

export type StanceAdvice = Pick<
  Guidance,
  'stance' | 'advised' | 'band' | 'summary' | 'evidence' | 'nextStep' | 'unreadLanguage'
>;

/** The advice at a glance: shape, word, band, one line why, and what to do now. */
export function StanceCard({ advice }: { advice: StanceAdvice }) {
  const { stance, advised, band, nextStep, unreadLanguage } = advice;
  return (
    <section class={`stance stance-${stance}`} data-part="stance" data-stance={stance}>
      <div class="stance-head">
        <StanceGlyph stance={stance} />
        <h2>{t(`stance.${stance}`)}</h2>
        {!advised && (
          <span class="band" data-band={band}>
            {t(`band.${band}`)}
          </span>
        )}
      </div>
      <p class="summary" dir="auto">
        {summaryWords(advice)}
      </p>
      {unreadLanguage && (
        <p class="quiet">
          {unreadLanguage === 'und'
            ? t('stance.unread-unknown')
            : t('stance.unread', { language: languageName(unreadLanguage) })}
        </p>
      )}
      <p class="next-step">
        <strong>{t('stance.todo')}:</strong> <span dir="auto">{nextStep}</span>
      </p>
    </section>
  );
}
