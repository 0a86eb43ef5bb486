import type { Guidance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { summaryWords } from '../shared/summary-words.ts';

/**
 * Says a new stance politely to screen readers. The text changes only when the advice does:
 * a live region that is drawn anew with each message would talk over the agent all day.
 */
export function Announcer({ guidance }: { guidance: Guidance | undefined }) {
  const words = guidance && wordsOf(guidance);
  return (
    <p class="visually-hidden" role="status" data-part="announcer">
      {words}
    </p>
  );
}

function wordsOf(guidance: Guidance): string {
  const { stance, advised, band } = guidance;
  const summary = summaryWords(guidance);
  return advised
    ? summary
    : t('panel.announce', { stance: t(`stance.${stance}`), band: t(`band.${band}`), summary });
}
