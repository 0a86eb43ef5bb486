import type { CustomerRecord } from '../../crm/record.ts';
import type { Guidance } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { Section } from '../shared/Section.tsx';
import { LoyaltyMap } from './LoyaltyMap.tsx';
import { LoyaltyQuestion } from './LoyaltyQuestion.tsx';

export interface LoyaltyProps {
  record: CustomerRecord;
  guidance: Guidance;
  /** A part of the thread is not loaded: what is still open may stand there. */
  partial: boolean;
}

/** The one loyalty question that fits, or why none does now; and all six for whoever wants them. */
export function Loyalty({ record, guidance, partial }: LoyaltyProps) {
  if (partial) {
    return (
      <Section part="loyalty" title={t('loyalty.title')}>
        <p class="quiet">{t('loyalty.partial')}</p>
      </Section>
    );
  }
  return (
    <Section part="loyalty" title={t('loyalty.title')}>
      {guidance.loyalty.length === 0 && <p class="quiet">{t('loyalty.none')}</p>}
      {guidance.loyalty.map((prompt) => (
        <LoyaltyQuestion key={prompt.question} prompt={prompt} />
      ))}
      <LoyaltyMap record={record} guidance={guidance} />
    </Section>
  );
}
