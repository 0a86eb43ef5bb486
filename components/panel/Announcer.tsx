import type { Guidance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { decidedWords } from '../shared/decided-words.ts';

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

function wordsOf({ stance, advised, band, summary }: Guidance): string {
  if (advised) return decidedWords(stance, advised);
  return t('panel.announce', { stance: t(`stance.${stance}`), band: t(`band.${band}`), summary });
}
