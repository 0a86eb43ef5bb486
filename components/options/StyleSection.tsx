import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { STYLES } from '../../guidance/team.ts';
import { t } from '../../platform/language.ts';
import type { Editing } from './editing.ts';
import { OptionsSection } from './OptionsSection.tsx';
import { StyleWordsContext } from './style-words.ts';

/** The nine service styles, of which a company chooses one. */
export function StyleSection({ team, change, children }: Editing & { children?: ComponentChildren }) {
  const styleWords = useContext(StyleWordsContext);
  return (
    <OptionsSection id="style" title={t('style.title')} lead={t('style.lead')}>
      {children}
      <fieldset class="cards">
        <legend class="visually-hidden">{t('style.title')}</legend>
        {STYLES.map((id) => {
          const { name, promise, does, doesNot, recovery, checks } = styleWords[id];
          return (
            <div class="card" key={id}>
              <label class="card-head">
                <input
                  type="radio"
                  name="style"
                  value={id}
                  checked={team.style === id}
                  onChange={() => change({ style: id })}
                />
                <span>
                  <strong>{name}</strong>
                  <span class="promise">{promise}</span>
                </span>
              </label>
              <Points title={t('style.does')} points={does} />
              <Points title={t('style.doesnt')} points={doesNot} />
              {team.style === id && (
                <>
                  <Points title={t('style.recovery')} points={[recovery]} />
                  <Points title={t('style.checks')} points={checks} />
                </>
              )}
            </div>
          );
        })}
      </fieldset>
    </OptionsSection>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <div class="points">
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
