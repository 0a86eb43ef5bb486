import { useMemo, useState } from 'preact/hooks';
import { t } from '../../platform/language.ts';
import type { AgentStore } from '../../stores/agent.ts';
import type { GuidanceStore } from '../../stores/guidance.ts';
import type { MemoryStore } from '../../stores/memory.ts';
import type { RecordStore } from '../../stores/record.ts';
import { recordKey } from '../../stores/record-key.ts';
import type { TeamStore } from '../../stores/team.ts';
import { useStore } from '../../stores/use-store.ts';
import { TeamProblem } from '../shared/TeamProblem.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Announcer } from './Announcer.tsx';
import { CustomerMemory } from './customer-memory.ts';
import { Desk } from './desk.ts';
import { Failed, PageNotice } from './PageNotice.tsx';
import { PageActions } from './page-actions.ts';
import type { RecordView } from './RecordView.tsx';
import { SiteAccess } from './SiteAccess.tsx';
import type { TeachSection } from './TeachSection.tsx';

export interface PanelAppProps {
  record: RecordStore;
  team: TeamStore;
  agent: AgentStore;
  guidance: GuidanceStore;
  memory: Promise<MemoryStore>;
  /** Loaded with the engine: nothing of it is needed before there is advice. */
  view: Promise<typeof RecordView>;
  /** Loads what it takes to teach a page: few agents ever do. */
  teach(): Promise<typeof TeachSection>;
  openOptions(): void;
}

/** The side panel: what stands in the tab in front, and the advice for it. */
export function PanelApp(props: PanelAppProps) {
  const { record, team, agent, guidance, memory, view, teach, openOptions } = props;
  const page = useStore(record, (state) => state.page);
  const site = useStore(record, (state) => state.site);
  const advice = useStore(guidance, (state) => state);
  // A record without advice yet: the engine or the team pack is still on its way.
  const View = useLoaded(view);
  const remembered = useLoaded(memory);
  const advised = (advice.guidance !== undefined && View !== undefined) || advice.problem !== undefined;
  const waiting = page.state !== 'record' ? page : advised ? undefined : ({ state: 'reading' } as const);

  const [ignored] = useState(() => new Map<string, ReadonlySet<string>>());
  const desk = useMemo(() => ({ draft: record.draft, team, agent, ignored }), [record, team, agent, ignored]);

  // In an object: a component is a function, which a state would call.
  const [teaching, setTeaching] = useState<{ Teach: typeof TeachSection }>();
  const startTeaching = () => void teach().then((Teach) => setTeaching({ Teach }));

  return (
    <>
      <Announcer guidance={advice.guidance} />
      <main>
        <TeamProblem team={team} />
        {teaching && <teaching.Teach {...{ record, team }} onDone={() => setTeaching(undefined)} />}
        {waiting && (
          <PageNotice
            page={waiting}
            onTeach={teaching ? undefined : startTeaching}
            onAgain={() => record.readAgain()}
            onAlways={() => record.alwaysOnThisSite()}
          />
        )}
        {page.state === 'record' && advice.guidance && View && (
          <PageActions.Provider value={record}>
            <CustomerMemory.Provider value={remembered}>
              <Desk.Provider value={desk}>
                <View
                  key={recordKey(page.record)}
                  page={page}
                  guidance={advice.guidance}
                  onChoose={(choice) => guidance.choose(choice)}
                  onAgentName={(name) => void agent.save({ ...agent.getState(), name })}
                />
              </Desk.Provider>
            </CustomerMemory.Provider>
          </PageActions.Provider>
        )}
        {advice.problem !== undefined && (
          <Failed why={t('fail.advice', { problem: advice.problem })} onAgain={() => record.readAgain()} />
        )}
      </main>
      <footer class="foot">
        {site && page.state !== 'not-enabled' && (
          <SiteAccess
            site={site}
            onAlways={() => record.alwaysOnThisSite()}
            onStop={() => void record.notOnThisSite()}
          />
        )}
        {page.state === 'record' && !teaching && (
          <button type="button" class="plain" onClick={startTeaching}>
            {t('panel.teach')}
          </button>
        )}
        <button type="button" class="plain" onClick={openOptions}>
          {t('panel.options')}
        </button>
      </footer>
    </>
  );
}
