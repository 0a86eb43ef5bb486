import { useId, useState } from 'preact/hooks';
import { formatList, t, wordFor } from '../../platform/language.ts';

export interface MissingValuesProps {
  missing: readonly string[];
  onAgentName(name: string): void;
}

const AGENT_NAME = 'agent.name';

/** What the record and the settings could not fill. `[gaps]` of the text itself are marked in it. */
export function MissingValues({ missing, onAgentName }: MissingValuesProps) {
  const values = missing.flatMap((name) => (name === AGENT_NAME ? [] : (wordFor('gap', name) ?? [])));
  const noName = missing.includes(AGENT_NAME);
  if (values.length === 0 && !noName) return null;
  return (
    <div class="gaps">
      {values.length > 0 && <p>{t('script.gaps', { gaps: formatList(values) })}</p>}
      {noName && <NameField onAgentName={onAgentName} />}
    </div>
  );
}

function NameField({ onAgentName }: Pick<MissingValuesProps, 'onAgentName'>) {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      class="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) onAgentName(name.trim());
      }}
    >
      <label for={id}>{t('script.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={80}
        autocomplete="name"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" disabled={!name.trim()}>
        {t('script.name-save')}
      </button>
    </form>
  );
}
