import type { LoyaltyPrompt } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Section } from '../shared/Section.tsx';

export interface LoyaltyProps {
  prompts: readonly LoyaltyPrompt[];
  /** A part of the thread is not loaded: what is still open may stand there. */
  partial: boolean;
}

/** The one loyalty question that fits, or why none does now. */
export function Loyalty({ prompts, partial }: LoyaltyProps) {
  if (partial) {
    return (
      <Section part="loyalty" title={t('loyalty.title')}>
        <p class="quiet">{t('loyalty.partial')}</p>
      </Section>
    );
  }
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
