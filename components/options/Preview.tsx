import { useState } from 'preact/hooks';
import type { Guidance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import type { Sample } from '../../playbook/en/samples.ts';
import { StanceCard } from '../shared/StanceCard.tsx';
import { WithGaps } from '../shared/WithGaps.tsx';
import { Field } from './Field.tsx';

export type SampleAdvice = { sample: Sample } & ({ guidance: Guidance } | { problem: string });

export interface PreviewProps {
  /** Empty until the engine is loaded. */
  advice: readonly SampleAdvice[];
}

/** What the panel would say to a sample customer with the form as it is now. */
export function Preview({ advice }: PreviewProps) {
  const [at, setAt] = useState(0);
  const given = advice[at];
  return (
    <aside class="preview" id="preview" data-part="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview.title')}</h2>
      <p class="lead">{t('preview.lead')}</p>
      {given ? (
        <>
          <Field label={t('preview.sample')}>
            {(control) => (
              <select {...control} value={at} onChange={(event) => setAt(event.currentTarget.selectedIndex)}>
                {advice.map(({ sample: { id, title } }, index) => (
                  <option key={id} value={index}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <SampleView advice={given} />
        </>
      ) : (
        <p class="quiet">{t('preview.waiting')}</p>
      )}
    </aside>
  );
}

function SampleView({ advice }: { advice: SampleAdvice }) {
  return (
    <>
      <details class="words">
        <summary>{t('preview.words')}</summary>
        {advice.sample.record.messages.map(({ id, author, text }) => (
          <p key={id} dir="auto">
            <strong>{author}:</strong> {text}
          </p>
        ))}
      </details>
      {'problem' in advice ? (
        <p class="problem">{t('preview.failed', { problem: advice.problem })}</p>
      ) : (
        <>
          <StanceCard advice={advice.guidance} />
          <h3>{t('preview.script')}</h3>
          <div class="script">
            {advice.guidance.script.parts.map(({ part, text }) => (
              <p key={part} data-script-part={part} dir="auto">
                <WithGaps text={text} />
              </p>
            ))}
          </div>
        </>
      )}
    </>
  );
}
