import { useContext } from 'preact/hooks';
import type { StartingPoint } from '../../guidance/team.ts';
import { t } from '../../platform/language.ts';
import { STYLE_RULES } from '../../playbook/styles.ts';
import { type Editing, problemAt } from './editing.ts';
import { LeanSlider, leanWords } from './LeanSlider.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { StyleWordsContext } from './style-words.ts';
import { TextField } from './TextField.tsx';

/** Where the balance stands before anything is known: in general, and for single queues. */
export function StartingPointSection({ team: { startingPoint, style }, problems, change }: Editing) {
  const styleWords = useContext(StyleWordsContext);
  const usual = STYLE_RULES[style].lean;
  const { general, byQueue } = startingPoint;
  const set = (next: Partial<StartingPoint>) => change({ startingPoint: { ...startingPoint, ...next } });
  const setQueue = (at: number, next: Partial<(typeof byQueue)[number]>) =>
    set({ byQueue: byQueue.map((entry, other) => (other === at ? { ...entry, ...next } : entry)) });

  return (
    <OptionsSection id="start" title={t('start.title')} lead={t('start.lead')}>
      <p class="fair">{t('start.fair')}</p>
      <LeanSlider label={t('start.general')} value={general} onChange={(value) => set({ general: value })} />
      <p class="hint">
        {t('start.usual', { style: styleWords[style].name, lean: leanWords(usual) })}{' '}
        {general !== usual && (
          <button type="button" class="plain" onClick={() => set({ general: usual })}>
            {t('start.use-usual')}
          </button>
        )}
      </p>
      <fieldset>
        <legend>{t('start.queues')}</legend>
        {byQueue.length === 0 && <p class="quiet">{t('start.none')}</p>}
        {byQueue.map(({ queue, lean }, at) => {
          const named = queue.trim() || t('start.this-queue');
          return (
            // Entries have no id of their own, and a name changes with each key pressed: the place is the key.
            <div class="queue" key={at}>
              <TextField
                label={t('start.queue')}
                hint={t('start.queue-hint')}
                problem={
                  problemAt(problems, `startingPoint.byQueue.${at}.queue`) ??
                  problemAt(problems, `startingPoint.byQueue.${at}`)
                }
                maxLength={120}
                value={queue}
                onChange={(text) => setQueue(at, { queue: text })}
              />
              <LeanSlider
                label={t('start.lean', { queue: named })}
                value={lean}
                onChange={(value) => setQueue(at, { lean: value })}
              />
              <button
                type="button"
                onClick={() => set({ byQueue: byQueue.filter((_, other) => other !== at) })}
              >
                {t('start.remove', { queue: named })}
              </button>
            </div>
          );
        })}
        <button type="button" onClick={() => set({ byQueue: [...byQueue, { queue: '', lean: 0 }] })}>
          {t('start.add')}
        </button>
      </fieldset>
    </OptionsSection>
  );
}
