import type { Guidance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';

/**
 * Says a new stance politely to screen readers. The text changes only when the advice does:
 * a live region that is drawn anew with each message would talk over the agent all day.
 */
export function Announcer({ guidance }: { guidance: Guidance | undefined }) {
  const words =
    guidance &&
    t('panel.announce', {
      stance: t(`stance.${guidance.stance}`),
      band: t(`band.${guidance.band}`),
      summary: guidance.summary,
    });
  return (
    <p class="visually-hidden" role="status" data-part="announcer">
      {words}
    </p>
  );
}
