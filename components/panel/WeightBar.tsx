import { t } from '../../platform/language.ts';

/** Log-odds at which the bar is full: a wish that stands alone. */
const FULL = 2.4;
// Weights come as they count beside the others: one of three plain wishes still counts about 1.
const STRONG = 1;
const MEDIUM = 0.5;
const HALF = 30;

/** One reason's pull: a bar from the middle, toward distance or toward closeness, and the same in words. */
export function WeightBar({ weight }: { weight: number }) {
  const size = Math.abs(weight);
  const length = Math.max(2, (Math.min(size, FULL) / FULL) * HALF);
  const strength = size >= STRONG ? 'strong' : size >= MEDIUM ? 'medium' : 'light';
  const side = weight < 0 ? 'distance' : 'engage';
  const words = t('evidence.bar', {
    strength: t(`evidence.strength.${strength}`),
    side: t(`evidence.toward.${side}`),
  });
  return (
    <span class={`weight weight-${side}`}>
      <svg viewBox="0 0 60 10" aria-hidden="true" focusable="false">
        <rect class="track" x="0" y="4" width="60" height="2" />
        <rect class="pull" x={weight < 0 ? HALF - length : HALF} y="1" width={length} height="8" rx="1" />
        <rect class="middle" x="29.5" y="0" width="1" height="10" />
      </svg>
      <span class="weight-words">{words}</span>
    </span>
  );
}
