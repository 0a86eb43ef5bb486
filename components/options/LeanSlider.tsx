import { t } from '../../platform/language.ts';
import { Field } from './Field.tsx';

export interface LeanSliderProps {
  label: string;
  /** -1 (distance) to 1 (closeness). */
  value: number;
  onChange(value: number): void;
}

/** A starting point as a slider whose value is a word, for the eye and for screen readers. */
export function LeanSlider({ label, value, onChange }: LeanSliderProps) {
  const words = leanWords(value);
  return (
    <Field label={label}>
      {(control) => (
        <div class="slider">
          <input
            {...control}
            type="range"
            min={-1}
            max={1}
            step={0.1}
            value={value}
            aria-valuetext={words}
            onInput={(event) => onChange(Math.round(event.currentTarget.valueAsNumber * 10) / 10)}
          />
          <span class="slider-value" aria-hidden="true">
            {words}
          </span>
        </div>
      )}
    </Field>
  );
}

/** Where a starting point stands, in words. */
export function leanWords(value: number): string {
  const side = value < 0 ? 'distance' : 'engage';
  const size = Math.abs(value);
  if (size < 0.05) return t('lean.even');
  if (size < 0.35) return t(`lean.little-${side}`);
  return size < 0.75 ? t(`lean.${side}`) : t(`lean.far-${side}`);
}
