import type { CustomerRecord } from '../../crm/record.ts';
import type { JourneyPoint } from '../../guidance/journey.ts';
import { nameOf, t } from '../../platform/language.ts';
import { Folded } from '../shared/Folded.tsx';
import { QuoteInPage } from './QuoteInPage.tsx';

export interface JourneyProps {
  points: readonly JourneyPoint[];
  record: CustomerRecord;
}

/** What else is open for this customer: to fail at one point is to fail at all. */
export function Journey({ points, record }: JourneyProps) {
  if (points.length === 0) return null;
  return (
    <Folded part="journey" title={t('journey.title')} count={points.length}>
      <p class="quiet">{t('journey.why')}</p>
      <ul class="promises">
        {points.map(({ quote, source }) => (
          <li key={`${JSON.stringify(source)} ${quote}`}>
            {'field' in source && <span class="source">{nameOf('field', source.field)}</span>}
            <QuoteInPage words={quote} source={source} record={record} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
