import type { CustomerRecord } from '../../crm/record.ts';
import type { OpenPromise } from '../../guidance/guidance.ts';
import { formatDay, formatTime, t } from '../../platform/language.ts';
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
        {promises.map(({ message, quote, due, overdue }) => (
          <li key={`${message} ${quote}`}>
            <QuoteInPage words={quote} source={{ message }} record={record} />
            <span class={overdue ? 'tag tag-at-risk' : 'source'}>{dueWords(due, overdue)}</span>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('promises.why')}</p>
    </Section>
  );
}

function dueWords(due: string | undefined, overdue: true | undefined): string {
  if (due === undefined) return t('promises.undated');
  const day = due.includes('T') ? formatTime(due) : formatDay(due);
  return t(overdue ? 'promises.overdue' : 'promises.due', { day });
}
