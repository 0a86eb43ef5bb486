import { type Guidance, SITUATIONS } from '../../guidance/guidance.ts';
import { nameOf, t } from '../../platform/language.ts';
import type { RecordChoices } from '../../stores/guidance.ts';

export interface SituationChoiceProps {
  situation: Guidance['situation'];
  onChoose(choice: RecordChoices): void;
}

/** What the contact is about, as read; the agent can see it otherwise and gets that script. */
export function SituationChoice({ situation, onChoose }: SituationChoiceProps) {
  return (
    <select
      class="situation"
      aria-label={t('script.situation')}
      value={situation}
      onChange={(event) => {
        const chosen = SITUATIONS.find((one) => one === event.currentTarget.value);
        if (chosen) onChoose({ situation: chosen });
      }}
    >
      {SITUATIONS.map((one) => (
        <option key={one} value={one}>
          {nameOf('situation', one)}
        </option>
      ))}
    </select>
  );
}
