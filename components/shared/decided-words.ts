import type { Stance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';

/** That the agent decided otherwise than was advised. */
export function decidedWords(stance: Stance, advised: Stance): string {
  return t('override.decided', { stance: t(`stance.${stance}`), advised: t(`stance.${advised}`) });
}
