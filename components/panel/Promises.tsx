import type { CustomerRecord } from '../../crm/record.ts';
import type { OpenPromise } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { dueWords } from '../../stores/due-words.ts';
import { Section } from '../shared/Section.tsx';
import { QuoteInPage } from './QuoteInPage.tsx';

export interface PromisesProps {
  promises: readonly OpenPromise[];
  record: CustomerRecord;
}

/** What agents promised in this thread: a broken promise undoes everything else. */
export function Promises({ promises, record }: PromisesProps) {
  if (promises.length === 0) return null;
  return (
    <Section part="promises" title={t('promises.title')}>
      <ul class="promises">
        {promises.map(({ message, quote, ...by }) => (
          <li key={`${message} ${quote}`}>
            <QuoteInPage words={quote} source={{ message }} record={record} />
            <span class={by.overdue ? 'tag tag-at-risk' : 'source'}>{dueWords(by)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('promises.why')}</p>
    </Section>
  );
}
