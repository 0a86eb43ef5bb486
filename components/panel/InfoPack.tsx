import type { InfoPackEntry } from '../../guidance/guidance.ts';
import { t } from '../../platform/language.ts';
import { Section } from '../shared/Section.tsx';

export interface InfoPackProps {
  entries: readonly InfoPackEntry[];
  ticked: ReadonlySet<string>;
  onTick(ticked: ReadonlySet<string>): void;
}

/** General information for every customer; what is ticked goes along with the script. */
export function InfoPack({ entries, ticked, onTick }: InfoPackProps) {
  if (entries.length === 0) return null;

  function toggle(id: string): void {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  }

  return (
    <Section part="info-pack" title={t('info-pack.title')}>
      <ul class="ticks">
        {entries.map(({ id, topic, text, link }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
              <span>
                <strong dir="auto">{topic}</strong>
                <span class="quiet" dir="auto">
                  {text}
                </span>
                {link && <span class="link">{t('info-pack.link', { link })}</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('info-pack.why')}</p>
    </Section>
  );
}
