import { useContext, useState } from 'preact/hooks';
import type { CustomerRecord } from '../../crm/record.ts';
import type { EvidenceSource } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { PageActions } from './page-actions.ts';
import { quoteOf } from './quote.ts';

export interface QuoteInPageProps {
  words: string;
  source: EvidenceSource;
  record: CustomerRecord;
}

/** Words of the record; a click marks them in the page, or says why that cannot be done now. */
export function QuoteInPage({ words, source, record }: QuoteInPageProps) {
  const actions = useContext(PageActions);
  const [outcome, setOutcome] = useState<{ of: string; said: string }>();
  const quote = quoteOf(words, source, record);
  if (!actions || !quote) {
    return (
      <blockquote class="quote" dir="auto">
        {words}
      </blockquote>
    );
  }
  const show = () =>
    actions.showQuote(quote).then((found) => setOutcome({ of: words, said: t(`quote.${found}`) }));
  return (
    <blockquote class="quote">
      <button
        type="button"
        class="quote-button"
        dir="auto"
        title={t('quote.show')}
        onClick={() => void show()}
      >
        {words}
      </button>
      <span class="quote-status" role="status">
        {outcome?.of === words ? outcome.said : ''}
      </span>
    </blockquote>
  );
}
