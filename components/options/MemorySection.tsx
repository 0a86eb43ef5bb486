import { useEffect } from 'preact/hooks';
import { LONGEST_MEMORY } from '../../guidance/team-schema.ts';
import { t } from '../../platform/language.ts';
import type { ResultsStore } from '../../stores/results.ts';
import { useStore } from '../../stores/use-store.ts';
import { type Editing, problemAt } from './editing.ts';
import { Field } from './Field.tsx';
import { ForgetEverybody } from './ForgetEverybody.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import type { SampleAdvice } from './Preview.tsx';
import { RefitByResults } from './RefitByResults.tsx';
import { ResultsReport } from './ResultsReport.tsx';

export interface MemorySectionProps extends Editing {
  results: ResultsStore;
  /** The days that are saved, as far as is known: what is typed deletes nothing yet. */
  savedDays: number | undefined;
  /** ISO 8601. */
  now: string;
  /** What the sample customers would get by other settings. */
  adviseSamples(team: Editing['team']): readonly SampleAdvice[];
}

/** What is remembered of customers: how long, how to delete it, and what it tells about the advice. */
export function MemorySection({ results, savedDays, now, adviseSamples, ...editing }: MemorySectionProps) {
  const { team, problems, change } = editing;
  const { contacts, problem } = useStore(results, (state) => state);
  const today = now.slice(0, 10);
  useEffect(() => {
    void results.load(today, savedDays);
  }, [results, today, savedDays]);

  return (
    <OptionsSection id="memory" title={t('memory.title')} lead={t('memory.lead')}>
      <Field
        label={t('memory.days')}
        hint={t('memory.days-hint')}
        problem={problemAt(problems, 'rememberDays')}
      >
        {(control) => (
          <input
            {...control}
            class="days"
            type="number"
            inputMode="numeric"
            min={0}
            max={LONGEST_MEMORY}
            step={1}
            value={team.rememberDays}
            onInput={(event) => change({ rememberDays: event.currentTarget.valueAsNumber })}
          />
        )}
      </Field>
      <p class="hint">{t('memory.what')}</p>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {t('memory.failed', { problem })}
        </p>
      )}
      {contacts && (
        <>
          <ForgetEverybody count={contacts.length} results={results} />
          <ResultsReport contacts={contacts} today={today} />
          <RefitByResults {...editing} contacts={contacts} today={today} adviseSamples={adviseSamples} />
        </>
      )}
    </OptionsSection>
  );
}
