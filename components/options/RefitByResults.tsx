import { useState } from 'preact/hooks';
import type { Contact } from '../../guidance/contact.ts';
import { EVIDENCE_KINDS } from '../../guidance/guidance.ts';
import { type FamilyWeights, LEAST_RESULTS, type Refit, refit, sameWeights } from '../../guidance/refit.ts';
import { resultsOf } from '../../guidance/report.ts';
import { LONGEST_MEMORY } from '../../guidance/team-schema.ts';
import { formatShare, nameOf, t } from '../../platform/language.ts';
import type { Editing } from './editing.ts';
import type { SampleAdvice } from './Preview.tsx';

export interface RefitByResultsProps extends Editing {
  contacts: readonly Contact[];
  /** ISO 8601, without the time. */
  today: string;
  adviseSamples(team: Editing['team']): readonly SampleAdvice[];
}

/** Weights by the team's own results: worked out on a click, shown as a difference, applied on another. */
export function RefitByResults({ team, change, contacts, today, adviseSamples }: RefitByResultsProps) {
  const [proposed, setProposed] = useState<Refit>();
  const [before, setBefore] = useState<FamilyWeights>();
  const present = team.familyWeights;
  const results = resultsOf(contacts, today, LONGEST_MEMORY);
  const count = results.length;
  const nothing = proposed && sameWeights(proposed.weights, present);

  function apply(weights: FamilyWeights): void {
    setBefore(present);
    setProposed(undefined);
    change({ familyWeights: weights });
  }

  return (
    <div class="refit" data-part="refit">
      <h3>{t('refit.title')}</h3>
      <p class="hint">{t('refit.lead')}</p>
      {!sameWeights(present, {}) && (
        <p>
          {t('refit.own')}{' '}
          <button type="button" class="plain" onClick={() => apply({})}>
            {t('refit.built-in')}
          </button>
        </p>
      )}
      {count < LEAST_RESULTS ? (
        <p class="quiet">{t('refit.too-few', { needed: LEAST_RESULTS, count })}</p>
      ) : (
        <button
          type="button"
          onClick={() => {
            setBefore(undefined);
            setProposed(refit(results, present, team.thresholds));
          }}
        >
          {t('refit.start')}
        </button>
      )}
      <p class={nothing || before ? 'live' : undefined} role="status">
        {nothing && t('refit.nothing')}
        {before && (
          <>
            {t('refit.applied')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                change({ familyWeights: before });
                setBefore(undefined);
              }}
            >
              {t('refit.undo')}
            </button>
          </>
        )}
      </p>
      {proposed && !nothing && (
        <>
          <WeightsTable before={present} after={proposed.weights} />
          <p>{t('refit.fits', { count, before: proposed.fitsNow, after: proposed.fitsThen })}</p>
          <h4>{t('refit.samples')}</h4>
          <SamplesTable
            before={adviseSamples(team)}
            after={adviseSamples({ ...team, familyWeights: proposed.weights })}
          />
          <button type="button" class="primary" onClick={() => apply(proposed.weights)}>
            {t('refit.apply')}
          </button>
        </>
      )}
    </div>
  );
}

function WeightsTable({ before, after }: Record<'before' | 'after', FamilyWeights>) {
  const kinds = EVIDENCE_KINDS.filter((kind) => kind !== 'default');
  return (
    <Comparison
      head={[t('refit.family'), t('refit.now'), t('refit.then')]}
      rows={kinds.map((kind) => [
        nameOf('kind', kind),
        formatShare(before[kind] ?? 1),
        formatShare(after[kind] ?? 1),
      ])}
    />
  );
}

function SamplesTable(sides: Record<'before' | 'after', readonly SampleAdvice[]>) {
  const stanceOf = (advice: SampleAdvice | undefined) =>
    advice && 'guidance' in advice
      ? `${t(`stance.${advice.guidance.stance}`)}, ${formatShare(advice.guidance.probability)}`
      : '';
  return (
    <Comparison
      head={[t('refit.sample'), t('refit.now'), t('refit.then')]}
      rows={sides.before.map((advice, at) => [
        advice.sample.title,
        stanceOf(advice),
        stanceOf(sides.after[at]),
      ])}
    />
  );
}

type Row = readonly [name: string, before: string, after: string];

/** What would change stands out by a mark, not by colour alone. */
function Comparison({ head, rows }: { head: Row; rows: readonly Row[] }) {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, before, after]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{before === after ? after : <mark>{after}</mark>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
