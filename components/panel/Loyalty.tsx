import type { LoyaltyPrompt } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Section } from '../shared/Section.tsx';

/** The one loyalty question that fits, or why none does now. */
export function Loyalty({ prompts }: { prompts: readonly LoyaltyPrompt[] }) {
  return (
    <Section part="loyalty" title={t('loyalty.title')}>
      {prompts.length === 0 && <p class="quiet">{t('loyalty.none')}</p>}
      {prompts.map(({ question, state, why, prompt }) => (
        <div class="loyalty" key={question} data-question={question}>
          {state !== 'not-now' && (
            <p>
              <strong>{t(`question.${question}`)}</strong>{' '}
              <span class={`tag tag-${state}`}>{t(`loyalty.${state}`)}</span>
            </p>
          )}
          <p class="why" dir="auto">
            {why}
          </p>
          {prompt && (
            <>
              <p class="say" dir="auto">
                {prompt}
              </p>
              <CopyButton text={prompt} />
            </>
          )}
        </div>
      ))}
    </Section>
  );
}
