import { useContext, useState } from 'preact/hooks';
import type { MarkOutcome } from '../../crm/mark-quote.ts';
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
  const [outcome, setOutcome] = useState<{ of: string; found: MarkOutcome | 'no-answer' }>();
  const quote = quoteOf(words, source, record);
  if (!actions || !quote) {
    return (
      <blockquote class="quote" dir="auto">
        {words}
      </blockquote>
    );
  }
  const found = outcome?.of === words ? outcome.found : undefined;
  const show = () => actions.showQuote(quote).then((found) => setOutcome({ of: words, found }));
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
      {/* Who sees the page sees the mark, and another quote may have it next. */}
      <span class={found === 'marked' ? 'visually-hidden' : 'quote-status'} role="status">
        {found ? t(`quote.${found}`) : ''}
      </span>
    </blockquote>
  );
}
