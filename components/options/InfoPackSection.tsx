import { SITUATIONS } from '../../guidance/guidance.ts';
import type { TeamInfo } from '../../guidance/team.ts';
import { nameOf, t } from '../../platform/language.ts';
import { type Editing, problemAt } from './editing.ts';
import { Field } from './Field.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { TextField } from './TextField.tsx';

export interface InfoPackSectionProps extends Editing {
  /** A name for a new entry that no other has. */
  newId(): string;
}

/** The team's own entries of the info pack. */
export function InfoPackSection({ team: { infoPack }, problems, change, newId }: InfoPackSectionProps) {
  const replace = (id: string, next: TeamInfo) =>
    change({ infoPack: infoPack.map((entry) => (entry.id === id ? next : entry)) });
  const add = () => change({ infoPack: [...infoPack, { id: newId(), topic: '', text: '', situations: [] }] });

  return (
    <OptionsSection id="info" title={t('info.title')} lead={t('info.lead')}>
      {infoPack.length === 0 && <p class="quiet">{t('info.none')}</p>}
      {infoPack.map((entry, at) => (
        <fieldset key={entry.id}>
          <legend>{t('info.entry', { n: at + 1, topic: entry.topic.trim() || t('info.untitled') })}</legend>
          <EntryFields
            entry={entry}
            problem={(field) => problemAt(problems, `infoPack.${at}.${field}`)}
            onChange={(next) => replace(entry.id, next)}
          />
          <button
            type="button"
            onClick={() => change({ infoPack: infoPack.filter(({ id }) => id !== entry.id) })}
          >
            {t('info.remove', { n: at + 1 })}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={add}>
        {t('info.add')}
      </button>
    </OptionsSection>
  );
}

interface EntryFieldsProps {
  entry: TeamInfo;
  problem(field: 'topic' | 'text' | 'link'): string | undefined;
  onChange(entry: TeamInfo): void;
}

function EntryFields({ entry, problem, onChange }: EntryFieldsProps) {
  const { link, ...withoutLink } = entry;
  return (
    <>
      <TextField
        label={t('info.topic')}
        problem={problem('topic')}
        maxLength={120}
        value={entry.topic}
        onChange={(topic) => onChange({ ...entry, topic })}
      />
      <TextField
        label={t('info.text')}
        problem={problem('text')}
        rows={2}
        maxLength={2000}
        value={entry.text}
        onChange={(text) => onChange({ ...entry, text })}
      />
      <Field label={t('info.link')} problem={problem('link')}>
        {(control) => (
          <input
            {...control}
            type="url"
            value={link ?? ''}
            onInput={(event) => {
              const value = event.currentTarget.value.trim();
              onChange(value ? { ...withoutLink, link: value } : withoutLink);
            }}
          />
        )}
      </Field>
      <SituationTicks entry={entry} onChange={onChange} />
    </>
  );
}

function SituationTicks({ entry, onChange }: Pick<EntryFieldsProps, 'entry' | 'onChange'>) {
  return (
    <fieldset class="ticks-inline">
      <legend>
        {t('info.situations')} <span class="quiet">{t('info.situations-hint')}</span>
      </legend>
      {SITUATIONS.map((situation) => (
        <label key={situation}>
          <input
            type="checkbox"
            checked={entry.situations.includes(situation)}
            onChange={(event) =>
              onChange({
                ...entry,
                situations: event.currentTarget.checked
                  ? [...entry.situations, situation]
                  : entry.situations.filter((one) => one !== situation),
              })
            }
          />
          {nameOf('situation', situation)}
        </label>
      ))}
    </fieldset>
  );
}
