import { useState } from 'preact/hooks';
import type { Contact } from '../../guidance/contact.ts';
import { type Report, reportOn, resultsOf, type Tally } from '../../guidance/report.ts';
import { formatShare, nameOf, t } from '../../platform/language.ts';
import { Field } from './Field.tsx';

export interface ResultsReportProps {
  contacts: readonly Contact[];
  /** ISO 8601, without the time. */
  today: string;
}

const PERIODS = [30, 90, 180, 365, 730] as const;
const GROUPS = ['stance', 'band', 'family'] as const;

/** How often the advice fitted, by what it said, how sure it was and what it rested on. */
export function ResultsReport({ contacts, today }: ResultsReportProps) {
  const [days, setDays] = useState<number>(90);
  const report = reportOn(resultsOf(contacts, today, days));
  return (
    <div class="report" data-part="report">
      <h3>{t('report.title')}</h3>
      <p class="hint">{t('report.lead')}</p>
      <Field label={t('report.days')}>
        {(control) => (
          <select {...control} value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
            {PERIODS.map((count) => (
              <option key={count} value={count}>
                {t('report.period', { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {report.results === 0 ? (
        <p class="quiet">{t('report.none')}</p>
      ) : (
        <div class="wide">
          <table>
            {GROUPS.map((group) => (
              <Group key={group} title={t(`report.by-${group}`)} rows={rowsOf(report, group)} />
            ))}
          </table>
        </div>
      )}
    </div>
  );
}

interface Row {
  name: string;
  tally: Tally<string>;
}

function rowsOf(report: Report, group: (typeof GROUPS)[number]): Row[] {
  if (group === 'stance') return report.byStance.map((tally) => ({ name: t(`stance.${tally.name}`), tally }));
  if (group === 'band') return report.byBand.map((tally) => ({ name: t(`band.${tally.name}`), tally }));
  return report.byFamily.map((tally) => ({ name: nameOf('kind', tally.name), tally }));
}

function Group({ title, rows }: { title: string; rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="colgroup">{title}</th>
        <th scope="col">{t('report.results')}</th>
        <th scope="col">{t('report.fitted')}</th>
      </tr>
      {rows.map(({ name, tally: { count, fitted } }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{count}</td>
          <td>
            {fitted === undefined
              ? t('report.undecided')
              : t('report.share', { fitted, count, share: formatShare(fitted / count) })}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
