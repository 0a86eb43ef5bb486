import type { Guidance } from '../../guidance/guidance.ts';
import { languageName, t } from '../../platform/language.ts';
import { decidedWords } from './decided-words.ts';
import { StanceGlyph } from './StanceGlyph.tsx';

export type StanceAdvice = Pick<
  Guidance,
  'stance' | 'advised' | 'band' | 'summary' | 'nextStep' | 'unreadLanguage'
>;

/** The advice at a glance: shape, word, band, one line why, and what to do now. */
export function StanceCard({ advice }: { advice: StanceAdvice }) {
  const { stance, advised, band, summary, nextStep, unreadLanguage } = advice;
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
        {advised ? decidedWords(stance, advised) : summary}
      </p>
      {unreadLanguage && (
        <p class="quiet">{t('stance.unread', { language: languageName(unreadLanguage) })}</p>
      )}
      <p class="next-step">
        <strong>{t('stance.todo')}:</strong> <span dir="auto">{nextStep}</span>
      </p>
    </section>
  );
}
