import { useState } from 'preact/hooks';
import type { Guidance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { SAMPLES } from '../../playbook/en/samples.ts';
import { StanceCard } from '../shared/StanceCard.tsx';
import { WithGaps } from '../shared/WithGaps.tsx';
import { Field } from './Field.tsx';

export type SampleAdvice = { guidance: Guidance } | { problem: string };

export interface PreviewProps {
  /** In the order of the samples. */
  advice: readonly SampleAdvice[];
}

/** What the panel would say to a sample customer with the form as it is now. */
export function Preview({ advice }: PreviewProps) {
  const [at, setAt] = useState(0);
  const sample = SAMPLES[at];
  const given = advice[at];
  if (!sample || !given) return null;
  return (
    <aside class="preview" data-part="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview.title')}</h2>
      <p class="lead">{t('preview.lead')}</p>
      <Field label={t('preview.sample')}>
        {(control) => (
          <select {...control} value={at} onChange={(event) => setAt(event.currentTarget.selectedIndex)}>
            {SAMPLES.map(({ id, title }, index) => (
              <option key={id} value={index}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <details class="words">
        <summary>{t('preview.words')}</summary>
        {sample.record.messages.map(({ id, author, text }) => (
          <p key={id}>
            <strong>{author}:</strong> {text}
          </p>
        ))}
      </details>
      {'problem' in given ? (
        <p class="problem">{t('preview.failed', { problem: given.problem })}</p>
      ) : (
        <>
          <StanceCard advice={given.guidance} />
          <h3>{t('preview.script')}</h3>
          <div class="script">
            {given.guidance.script.parts.map(({ part, text }) => (
              <p key={part} data-script-part={part}>
                <WithGaps text={text} />
              </p>
            ))}
          </div>
        </>
      )}
    </aside>
  );
}
