import { useEffect, useState } from 'preact/hooks';
import type { PointAt, Pointed } from '../../crm/taught.ts';
import { t } from '../../platform/language.ts';
import type { RecordStore } from '../../stores/record.ts';
import { type Lesson, saveTaught, waysKept, withLesson } from '../../stores/taught.ts';
import type { TeamStore } from '../../stores/team.ts';
import { useStore } from '../../stores/use-store.ts';
import { Section } from '../shared/Section.tsx';
import { FieldLesson } from './FieldLesson.tsx';
import { Learned, type Watched } from './Learned.tsx';
import { MessageLesson } from './MessageLesson.tsx';
import './teach.css';

export interface TeachSectionProps {
  record: Watched & Pick<RecordStore, 'point' | 'stopPointing'>;
  team: TeamStore;
  onDone(): void;
}

/** Lets the agent show in the page where fields and messages stand; what is learned belongs to the team pack. */
export function TeachSection({ record, team, onDone }: TeachSectionProps) {
  const answer = useStore(record, (state) => state.pointed);
  const [asked, setAsked] = useState<PointAt>();
  const [pointed, setPointed] = useState<Exclude<Pointed, { state: 'cancelled' }>>();
  const [said, setSaid] = useState('');

  // Kept here: the store lets go of it when the page is looked at again.
  useEffect(() => {
    if (!answer || !asked) return;
    setAsked(undefined);
    if (answer.state !== 'cancelled') setPointed(answer);
  }, [answer]);
  useEffect(() => () => record.stopPointing(), [record]);
  useEscape(asked !== undefined, cancel);

  function point(at: PointAt): void {
    setSaid('');
    setPointed((before) => (before?.state === 'message' && 'message' in at ? before : undefined));
    setAsked(at);
    record.point(at);
  }

  function cancel(): void {
    record.stopPointing();
    setAsked(undefined);
  }

  async function keep(of: Pick<NonNullable<typeof pointed>, 'page'>, lesson: Lesson): Promise<void> {
    const saved = await saveTaught(team, (sites) => withLesson(sites, of.page, lesson));
    setPointed(undefined);
    if (saved.ok) setSaid(t('teach.kept'));
    else
      setSaid(
        t('storage.refused', { problem: saved.refused ?? saved.problems.map(({ path }) => path).join(', ') }),
      );
  }

  return (
    <Section
      part="teach"
      title={t('teach.title')}
      aside={
        <button type="button" class="plain" onClick={onDone}>
          {t('teach.done')}
        </button>
      }
    >
      <div class="teach">
        <p class="quiet">{t('teach.lead')}</p>
        {asked ? (
          <div class="ask teach-pointing">
            <p role="status">
              {t('message' in asked ? `teach.pointing.${asked.message}` : 'teach.pointing')}
            </p>
            <button type="button" onClick={cancel}>
              {t('teach.cancel')}
            </button>
          </div>
        ) : (
          <>
            <FieldLesson
              pointed={pointed?.state === 'field' ? pointed : undefined}
              onPoint={(field) => point({ field })}
              onKeep={(found, chosen) => {
                const ways = waysKept(
                  chosen,
                  found.found.map(({ way }) => way),
                );
                void keep(found, { field: { field: found.field, ways } });
              }}
            />
            <MessageLesson
              pointed={pointed?.state === 'message' ? pointed : undefined}
              onPoint={(message) => point({ message })}
              onKeep={(found, messages) => void keep(found, { messages })}
            />
          </>
        )}
        <p class="quiet teach-said" role="status">
          {said}
        </p>
        <Learned record={record} team={team} />
      </div>
    </Section>
  );
}

/** Escape ends pointing while the panel, not the page, has the keyboard. */
function useEscape(active: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!active) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [active]);
}
