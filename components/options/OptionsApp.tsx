import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import type { Sample } from '../../playbook/en/samples.ts';
import type { FinderWords } from '../../playbook/styles.ts';
import { choicesOf } from '../../stores/agent.ts';
import type { Advise } from '../../stores/guidance.ts';
import type { ResultsStore } from '../../stores/results.ts';
import type { TeamStore } from '../../stores/team.ts';
import type { Draft, DraftStore } from '../../stores/team-draft.ts';
import { useStore } from '../../stores/use-store.ts';
import { TeamProblem } from '../shared/TeamProblem.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import type { Editing } from './editing.ts';
import type { BuiltInTexts, LaterSections } from './LaterSections.tsx';
import type { MemorySection } from './MemorySection.tsx';
import type { Preview, SampleAdvice } from './Preview.tsx';
import { ResetDialog } from './ResetDialog.tsx';
import { SaveBar } from './SaveBar.tsx';
import { StartingPointSection } from './StartingPointSection.tsx';
import type { StyleFinder } from './StyleFinder.tsx';
import { StyleSection } from './StyleSection.tsx';
import { ThresholdSection } from './ThresholdSection.tsx';

/** What of the page is drawn when it is there. */
export interface LaterParts {
  Sections: typeof LaterSections;
  Memory: typeof MemorySection;
  Preview: typeof Preview;
  Finder: typeof StyleFinder;
  finder: FinderWords;
  results: ResultsStore;
}

export interface OptionsAppProps {
  team: TeamStore;
  draft: DraftStore;
  engine: Promise<Advise>;
  /** The built-in texts, loaded apart from the page as the engine is. */
  texts: Promise<BuiltInTexts>;
  /** Loaded apart too. */
  later: Promise<LaterParts>;
  /** The samples are judged as of this time, ISO 8601. */
  now: string;
  placeholders: readonly string[];
  newId(): string;
}

const SECTIONS = [
  'style',
  'start',
  'thresholds',
  'scripts',
  'questions',
  'info',
  'language',
  'address',
  'values',
  'taboo',
  'taught',
  'memory',
  'you',
] as const;

/** The options page: one form over all settings, saved at once, with its effect shown beside it. */
export function OptionsApp({ team, draft, engine, texts, later, now, placeholders, newId }: OptionsAppProps) {
  const state = useStore(draft, (whole) => whole);
  const ready = useStore(team, (stored) => stored.ready);
  const readable = useStore(team, (stored) => stored.problem === undefined);
  const [resetting, setResetting] = useState(false);
  const builtIn = useLoaded(texts);
  const advise = useLoaded(engine);
  const parts = useLoaded(later);
  const adviseOn = useCallback(
    (of: Draft) => (advise && builtIn ? adviseSamples(builtIn.samples, of, advise, now) : []),
    [advise, builtIn, now],
  );
  const advice = useMemo(() => adviseOn(state.draft), [state.draft, adviseOn]);
  useWarningBeforeLeaving(state.dirty);

  const editing: Editing = {
    team: state.draft.team,
    problems: state.problems,
    change: (change) => draft.changeTeam(change),
  };
  const sampleStances = advice.flatMap((one) => ('guidance' in one ? [one.guidance.stance] : []));

  return (
    <>
      <header class="top">
        <h1>{t('options.title')}</h1>
        <p class="lead">{t('options.lead')}</p>
        <TeamProblem team={team} />
      </header>
      <div class="columns">
        <nav aria-label={t('options.sections')}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`${id}.title`)}</a>
              </li>
            ))}
            <li class="to-preview">
              <a href="#preview">{t('preview.title')}</a>
            </li>
          </ul>
        </nav>
        {/* What is edited before the saved settings are there would be saved over them. */}
        <main inert={!ready}>
          <StyleSection {...editing}>{parts && <parts.Finder words={parts.finder} />}</StyleSection>
          <StartingPointSection {...editing} />
          <ThresholdSection {...editing} sampleStances={sampleStances} />
          {parts && builtIn && (
            <parts.Sections
              editing={editing}
              builtIn={builtIn}
              placeholders={placeholders}
              newId={newId}
              agent={state.draft.agent}
              onAgent={(agent) => draft.changeAgent(agent)}
            >
              {ready && (
                <parts.Memory
                  {...editing}
                  results={parts.results}
                  savedDays={readable ? state.saved.team.rememberDays : undefined}
                  now={now}
                  adviseSamples={(other) => adviseOn({ ...state.draft, team: other })}
                />
              )}
            </parts.Sections>
          )}
        </main>
        {parts && <parts.Preview advice={advice} />}
      </div>
      <SaveBar
        state={state}
        ready={ready}
        onSave={() => void draft.save()}
        onDiscard={() => draft.discard()}
        onReset={() => setResetting(true)}
      />
      <ResetDialog
        open={resetting}
        taughtPages={state.draft.team.taught?.length ?? 0}
        onClose={() => setResetting(false)}
        onConfirm={(keepTaught) => draft.resetTeam(keepTaught)}
      />
    </>
  );
}

function adviseSamples(
  samples: readonly Sample[],
  { team, agent }: Draft,
  advise: Advise,
  now: string,
): SampleAdvice[] {
  const choices = choicesOf(agent);
  return samples.map((sample) => {
    try {
      return { sample, guidance: advise(sample.record, team, { reactions: [] }, now, choices) };
    } catch (error) {
      return { sample, problem: error instanceof Error ? error.message : String(error) };
    }
  });
}

function useWarningBeforeLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);
}
