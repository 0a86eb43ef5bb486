import type { Stance } from '../../guidance/guidance.ts';
import type { Thresholds } from '../../guidance/team.ts';
import { formatShare, t } from '../../platform/language.ts';
import { type Editing, problemAt } from './editing.ts';
import { Field } from './Field.tsx';
import { OptionsSection } from './OptionsSection.tsx';

export interface ThresholdSectionProps extends Editing {
  /** What each sample customer would get with the form as it is. */
  sampleStances: readonly Stance[];
}

const SIDES = ['distance', 'engage'] as const;

/** How sure the advice must be before it takes a side. */
export function ThresholdSection({
  team: { thresholds },
  problems,
  change,
  sampleStances,
}: ThresholdSectionProps) {
  const count = (stance: Stance) => sampleStances.filter((one) => one === stance).length;
  const set = (next: Partial<Thresholds>) => change({ thresholds: { ...thresholds, ...next } });
  return (
    <OptionsSection id="thresholds" title={t('thresholds.title')} lead={t('thresholds.lead')}>
      <ThresholdScale thresholds={thresholds} />
      {SIDES.map((side) => (
        <Field
          key={side}
          label={t(`thresholds.${side}`)}
          hint={t(`thresholds.${side}.means`, { share: formatShare(thresholds[side]) })}
          problem={problemAt(problems, `thresholds.${side}`)}
        >
          {(control) => (
            <div class="slider">
              <input
                {...control}
                type="range"
                min={5}
                max={95}
                step={1}
                value={Math.round(thresholds[side] * 100)}
                aria-valuetext={formatShare(thresholds[side])}
                onInput={(event) => set({ [side]: event.currentTarget.valueAsNumber / 100 })}
              />
              <span class="slider-value" aria-hidden="true">
                {formatShare(thresholds[side])}
              </span>
            </div>
          )}
        </Field>
      ))}
      <p class="live" role="status">
        {thresholds.engage > thresholds.distance &&
          t('thresholds.between', {
            distance: formatShare(thresholds.distance),
            engage: formatShare(thresholds.engage),
          })}{' '}
        {t('thresholds.samples', {
          count: sampleStances.length,
          engage: count('engage'),
          distance: count('distance'),
          unsure: count('unsure'),
        })}
      </p>
    </OptionsSection>
  );
}

/** The three zones on one scale, for the eye; the sentences beside it say the same. */
function ThresholdScale({ thresholds: { distance, engage } }: { thresholds: Thresholds }) {
  const from = Math.min(distance, engage) * 100;
  const to = Math.max(distance, engage) * 100;
  return (
    <svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="zone-distance" x="0" y="0" width={from} height="4" />
      <rect class="zone-unsure" x={from} y="0" width={to - from} height="4" />
      <rect class="zone-engage" x={to} y="0" width={100 - to} height="4" />
    </svg>
  );
}
